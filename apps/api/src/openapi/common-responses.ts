import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AUTHORITY, BEFORE_PASSWORD_CHANGE, type Authority } from '../http/authority';
import { describeProblems, type ProblemCode } from '../http/problems';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

type SharedResponses = Record<string, ReturnType<typeof describeProblems>[string]>;

const SAFE_METHODS = ['get', 'head', 'options'];

/** What guards an endpoint before its controller is asked. */
interface Guard {
  readonly authority: Authority;
  readonly isBeforePasswordChange: boolean;
}

/** Adds to every operation who may call it and what the guard, the check of requests and the last resort may answer. */
export function withCommonResponses(document: OpenAPIObject, app: INestApplicationContext): OpenAPIObject {
  const guards = guardsOf(app);
  const shared: SharedResponses = {};
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      const guard = operation && guards.get(operation.operationId ?? '');
      if (operation && guard) describe(operation, method, guard, shared);
    }
  }
  return { ...document, components: { ...document.components, responses: shared } };
}

function describe(
  operation: Operation,
  method: string,
  { authority, isBeforePasswordChange }: Guard,
  shared: SharedResponses,
): void {
  const isGuarded = authority !== 'public';
  const hasContent = operation.requestBody !== undefined || (operation.parameters ?? []).length > 0;
  addProblems(operation, shared, [
    ...(hasContent ? (['invalidRequest'] as const) : []),
    ...(isGuarded ? (['notSignedIn'] as const) : []),
    ...(isGuarded && authority !== 'signedIn' ? (['forbidden'] as const) : []),
    ...(isGuarded && !isBeforePasswordChange ? (['passwordChangeNeeded'] as const) : []),
    ...(SAFE_METHODS.includes(method) ? [] : (['csrfTokenInvalid'] as const)),
    ...(['internal', 'unavailable'] as const),
  ]);
  operation.description = [operation.description, `For: ${whoMay(authority)}.`].filter(Boolean).join('\n\n');
  if (isGuarded) operation.security = [{ cookie: [] }];
}

/** An answer that is the same at many endpoints is described once, under the names of its problems. */
function addProblems(operation: Operation, shared: SharedResponses, codes: readonly ProblemCode[]): void {
  for (const [status, response] of Object.entries(describeProblems(codes))) {
    const known = operation.responses[status];
    if (!known) {
      const name = codes.filter((code) => response.description.includes(`\`${code}\``)).join('.');
      shared[name] = response;
      operation.responses[status] = { $ref: `#/components/responses/${name}` };
      continue;
    }
    const said = 'description' in known ? (known.description ?? '') : '';
    // What the endpoint says of a code of its own is said already.
    const lines = response.description.split('\n\n').filter((line) => !said.includes(line));
    operation.responses[status] = { ...response, description: [said, ...lines].filter(Boolean).join('\n\n') };
  }
}

function whoMay(authority: Authority): string {
  if (authority === 'public') return 'anybody';
  return authority === 'signedIn' ? 'whoever is signed in' : authority.map((role) => `\`${role}\``).join(', ');
}

/** By the id of the operation, as Nest makes it of controller and method. */
function guardsOf(app: INestApplicationContext): ReadonlyMap<string, Guard> {
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  const guards = new Map<string, Guard>();
  for (const { controllers } of app.get(ModulesContainer).values()) {
    for (const { metatype } of controllers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const name of scanner.getAllMethodNames(metatype.prototype)) {
        const handler: unknown = Reflect.get(metatype.prototype, name);
        if (typeof handler !== 'function') continue;
        const authority = reflector.getAllAndOverride<Authority | undefined>(AUTHORITY, [handler, metatype]);
        const isBeforePasswordChange = reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, handler) ?? false;
        if (authority) guards.set(`${metatype.name}_${name}`, { authority, isBeforePasswordChange });
      }
    }
  }
  return guards;
}
