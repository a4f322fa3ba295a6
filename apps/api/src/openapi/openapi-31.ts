import type { OpenAPIObject } from '@nestjs/swagger';

/** Rewrites a document of OpenAPI 3.0 as 3.1, where `nullable` is a type and `example` of a schema a list. */
export function toOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return { ...(rewrite(document) as OpenAPIObject), openapi: '3.1.0' };
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, rewrite(value)]));
  if (nullable !== true) return nullable === undefined ? rest : { ...rest };
  if (Array.isArray(rest['allOf']) && rest['allOf'].length === 1) {
    const { allOf, ...others } = rest;
    return { ...others, oneOf: [(allOf as unknown[])[0], { type: 'null' }] };
  }
  if (typeof rest['type'] === 'string') return { ...rest, type: [rest['type'], 'null'] };
  return { oneOf: [rest, { type: 'null' }] };
}
