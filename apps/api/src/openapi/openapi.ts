import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { DossierChangeDto } from '../live/live.controller';
import { ProblemDto } from '../http/problems';
import { SESSION_COOKIE } from '../session/session.service';
import { withCommonResponses } from './common-responses';
import { toOpenApi31 } from './openapi-31';

/** The whole API as an OpenAPI 3.1 document. */
export function buildOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Một Cửa')
    .setDescription(
      'Online public services of a province. Errors are problem documents (RFC 9457) with a stable `code`. ' +
        'Changes by somebody who is signed in carry the header `x-csrf-token` that `GET /api/v1/session` gives. ' +
        '`Accept-Language: vi` or `en` chooses the language of messages.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, {
      type: 'apiKey',
      in: 'cookie',
      name: SESSION_COOKIE,
      description: 'Set by POST /session. At a port of its own the name is followed by `_` and the port.',
    })
    .build();
  const document = SwaggerModule.createDocument(app, head, { extraModels: [ProblemDto, DossierChangeDto] });
  return toOpenApi31(withCommonResponses(document, app));
}

/** Serves the document at /api/openapi.json and an interactive page at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Một Cửa API',
  });
}
