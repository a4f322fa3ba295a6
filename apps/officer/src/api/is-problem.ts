import { ApiError } from '@mot-cua/api-client';

/** Whether the API said no in this way. */
export function isProblem(error: unknown, code: ApiError['code']): error is ApiError {
  return error instanceof ApiError && error.code === code;
}
