import type { DossierBatch, NewDossierBatch } from '@mot-cua/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';
import { newTransactionId } from '../../saving/transaction-id';

/** Below the inbox, so that every dossier that changes renews it; refusals change none, so it is asked for as well. */
const BATCHES_KEY = [...INBOX_KEY, 'batches'] as const;
const WHILE_RUNNING_MS = 1_000;

export function useBatch(id: string) {
  return useQuery({
    queryKey: [...BATCHES_KEY, id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/dossier-batches/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data?.endedAt === null ? WHILE_RUNNING_MS : false),
  });
}

export function useBatches(cursor: string | null, limit = 20) {
  const query = { limit, ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [...BATCHES_KEY, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/dossier-batches', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ endedAt }) => endedAt === null) ? WHILE_RUNNING_MS : false,
  });
}

/** One intention towards many dossiers: however often it is sent, it is one batch. Other words are another. */
export function useStartBatch(onStarted: (batch: DossierBatch) => void) {
  const client = useQueryClient();
  const lastSent = useRef<{ readonly words: string; readonly transactionId: string } | null>(null);
  return useMutation({
    mutationFn: (wanted: Omit<NewDossierBatch, 'transactionId'>) => {
      const words = JSON.stringify(wanted);
      const transactionId = lastSent.current?.words === words ? lastSent.current.transactionId : newTransactionId();
      lastSent.current = { words, transactionId };
      return dataOf(api.POST('/api/v1/dossier-batches', { body: { ...wanted, transactionId } }));
    },
    onSuccess: async (batch) => {
      client.setQueryData([...BATCHES_KEY, batch.id], batch);
      onStarted(batch);
      await client.invalidateQueries({ queryKey: BATCHES_KEY });
    },
  });
}

export function useCancelBatch(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/dossier-batches/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: BATCHES_KEY }),
  });
}
