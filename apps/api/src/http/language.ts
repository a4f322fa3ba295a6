import type { Language } from '@mot-cua/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The language a request asks for; Vietnamese unless English comes first. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  return request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
}

export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
