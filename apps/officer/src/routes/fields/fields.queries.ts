import type { KeptField, NewField } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, FIELDS_KEY } from '../../api/query-keys';

/** Every field that is or was, in the order of the catalogue: a province has some hundred. */
export function useFields() {
  return useQuery({
    queryKey: FIELDS_KEY,
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/catalogue/fields', { signal }))).items,
  });
}

export type FieldContent = Omit<NewField, 'code'>;

/** What is done to the catalogue of fields. */
export type FieldCall =
  | { readonly kind: 'create'; readonly field: NewField }
  | { readonly kind: 'change'; readonly code: string; readonly revision: number; readonly content: FieldContent }
  | {
      readonly kind: 'end';
      readonly code: string;
      readonly revision: number;
      readonly validTo: string;
      readonly successorCode: string | null;
    }
  | { readonly kind: 'reopen'; readonly code: string; readonly revision: number };

export function useFieldCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: FieldCall) => dataOf(send(call)),
    onSuccess: (field) => keep(client, field),
    // Where somebody else was faster, the history says who and what.
    onError: () => void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY }),
  });
}

function send(call: FieldCall) {
  if (call.kind === 'create') return api.POST('/api/v1/catalogue/fields', { body: call.field });
  const { code, revision } = call;
  const params = { path: { code } };
  switch (call.kind) {
    case 'change':
      return api.PUT('/api/v1/catalogue/fields/{code}', { params, body: { ...call.content, revision } });
    case 'end': {
      const { validTo, successorCode } = call;
      return api.POST('/api/v1/catalogue/fields/{code}/end', { params, body: { revision, validTo, successorCode } });
    }
    case 'reopen':
      return api.POST('/api/v1/catalogue/fields/{code}/reopen', { params, body: { revision } });
  }
}

function keep(client: QueryClient, field: KeptField): void {
  client.setQueryData<readonly KeptField[]>(FIELDS_KEY, (all = []) =>
    all.some(({ code }) => code === field.code)
      ? all.map((one) => (one.code === field.code ? field : one))
      : [...all, field],
  );
  void client.invalidateQueries({ queryKey: FIELDS_KEY });
  void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY });
}
