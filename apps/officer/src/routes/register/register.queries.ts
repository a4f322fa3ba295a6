import { subtreeIds } from '@mot-cua/domain';
import type { RegisterFormat } from '@mot-cua/domain/legal-document';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { AGENCIES_KEY, FIELDS_KEY, REGISTER_KEY } from '../../api/query-keys';
import { useOfficer } from '../../session/officer';
import type { RegisterSearch } from './register-search';

const LONG_MS = 5 * 60_000;

/** What a search asks the API for, all but the page. */
function askedBy({ from, to, agencyId, fieldCode }: RegisterSearch) {
  return { from, to, ...(agencyId && { agencyId }), ...(fieldCode && { fieldCode }) };
}

export function useRegister(search: RegisterSearch) {
  const query = { ...askedBy(search), ...(search.cursor && { cursor: search.cursor }) };
  return useQuery({
    queryKey: [...REGISTER_KEY, query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/register', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The whole of a search as a file. */
export function useRegisterFile(search: RegisterSearch) {
  return useMutation({
    mutationFn: (format: RegisterFormat) =>
      dataOf(api.GET('/api/v1/register/file', { params: { query: { ...askedBy(search), format } }, parseAs: 'blob' })),
  });
}

/** The officer's agency and those below it. */
export function useOwnAgencies() {
  const { agency } = useOfficer();
  return useQuery({
    queryKey: AGENCIES_KEY,
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/agencies', { signal }))).items,
    staleTime: LONG_MS,
    select: (all) => {
      const own = new Set(agency ? subtreeIds(all, agency.id) : []);
      return all.filter(({ id }) => own.has(id));
    },
  });
}

/** The fields that procedures are published in. */
export function usePublishedFields() {
  return useQuery({
    queryKey: [...FIELDS_KEY, 'published'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/fields', { signal }))).items,
    staleTime: LONG_MS,
  });
}
