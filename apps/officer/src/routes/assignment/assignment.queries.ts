import type { SaveRule } from '@mot-cua/api-client';
import { graphOf, type ProcessStep } from '@mot-cua/domain';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, ASSIGNMENT_KEY, UNATTENDED_KEY } from '../../api/query-keys';

/** Loads change with every dossier, which rings no bell here. */
const ASK_AGAIN_MS = 60_000;
const NAMED_AT_MOST = 20;

const at = (id: string) => ({ path: { id } });

/** By which rules an agency gives out dossiers, and how its case officers stand. */
export function useAssignment(agencyId: string) {
  return useQuery({
    queryKey: [...ASSIGNMENT_KEY, agencyId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies/{id}/assignment', { params: at(agencyId), signal })),
    refetchInterval: ASK_AGAIN_MS,
  });
}

/** What is asked for: the next dossier of a procedure or a step of it, were the answers to name a unit. */
export interface AskedPreview {
  readonly procedureCode: string | null;
  readonly step: string | null;
  readonly unitCode: string | null;
}

/** Whose it would be. */
export function usePreview(agencyId: string, { procedureCode, step, unitCode }: AskedPreview) {
  return useQuery({
    queryKey: [...ASSIGNMENT_KEY, agencyId, 'preview', procedureCode, step, unitCode],
    queryFn: ({ signal }) => {
      const query = { procedureCode: procedureCode ?? '', ...(step && { step }), ...(unitCode && { unitCode }) };
      return dataOf(
        api.GET('/api/v1/agencies/{id}/assignment/preview', { params: { ...at(agencyId), query }, signal }),
      );
    },
    enabled: procedureCode !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ASK_AGAIN_MS,
  });
}

/** Dossiers of one's agencies on which nobody works. */
export function useUnattended(isAsked: boolean) {
  return useQuery({
    queryKey: UNATTENDED_KEY,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/unattended-dossiers', { signal })),
    enabled: isAsked,
  });
}

/** Procedures that can be filed, by their name or code. */
export function useProceduresNamed(words: string) {
  return useQuery({
    queryKey: [...ASSIGNMENT_KEY, 'procedures', words],
    queryFn: async ({ signal }) => {
      const query = { limit: NAMED_AT_MOST, ...(words.trim() && { q: words.trim() }) };
      return (await dataOf(api.GET('/api/v1/procedures', { params: { query }, signal }))).items;
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** The steps of a procedure's work, in their order. */
export function useWorkSteps(procedureCode: string) {
  return useQuery({
    queryKey: [...ASSIGNMENT_KEY, 'steps', procedureCode],
    queryFn: async ({ signal }) => {
      const params = { path: { code: procedureCode } };
      // What the catalogue stores was checked by these very types.
      const process = (await dataOf(api.GET('/api/v1/procedures/{code}', { params, signal })))
        .process as readonly ProcessStep[];
      const { taskOf } = graphOf(process);
      return process.filter(({ code }) => taskOf(code) === 'work');
    },
    staleTime: 60_000,
  });
}

/** What is done to the rules of an agency. */
export type RuleCall =
  | { readonly kind: 'save'; readonly rule: SaveRule }
  | { readonly kind: 'remove'; readonly place: Pick<SaveRule, 'scope' | 'scopeCode'> & { readonly revision: number } };

export function useRuleCall(agencyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (call: RuleCall) => {
      const params = at(agencyId);
      if (call.kind === 'save') await api.PUT('/api/v1/agencies/{id}/assignment/rules', { params, body: call.rule });
      else await api.POST('/api/v1/agencies/{id}/assignment/rules/remove', { params, body: call.place });
    },
    onSettled: () =>
      Promise.all([ASSIGNMENT_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
