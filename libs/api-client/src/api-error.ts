import type { components } from './generated';

export type ProblemCode = components['schemas']['ProblemCode'];
export type ProblemField = components['schemas']['ProblemFieldDto'];

/** The API said no, as a problem document; `unreachable` when there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ProblemCode | 'unreachable',
    readonly status: number,
    readonly title: string,
    readonly fields: readonly ProblemField[] = [],
    readonly requestId = '',
    /** What the document holds beside the usual: `currentRevision`, `version` and so on. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(title || code);
  }
}

/** The error that an answer describes; one without a problem document (a proxy's, say) counts as `unavailable`. */
export function toApiError(status: number, body: unknown): ApiError {
  if (typeof body !== 'object' || body === null || !('code' in body)) return new ApiError('unavailable', status, '');
  const { code, title, fields, requestId, ...extra } = body as components['schemas']['ProblemDto'];
  return new ApiError(code, status, title, fields, requestId, extra);
}
