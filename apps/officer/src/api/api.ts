import { createApiClient } from '@mot-cua/api-client';
import { rememberedLanguage } from '@mot-cua/ui';

/** The API, in the language that the officer has chosen. */
export const { api, forgetSession } = createApiClient({ language: rememberedLanguage });

/** The data of a call; the client throws an `ApiError` for everything that is none. */
export async function dataOf<T>(call: Promise<{ readonly data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) throw new TypeError('The API answered without data');
  return data;
}
