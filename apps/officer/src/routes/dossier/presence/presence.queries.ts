import type { Present } from '@mot-cua/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, dataOf } from '../../../api/api';
import type { Dossier } from '../../../api/dossier';
import { PRESENCE_KEY } from '../../../api/query-keys';
import type { OfficerAction } from '../open-actions';
import { newTransactionId } from '../../../saving/transaction-id';

/** The API forgets after forty seconds who says nothing. */
const SAY_EVERY_MS = 15_000;
const NOBODY: readonly Present[] = [];

/** Says for as long as a dossier is on the screen that it is, and which decision is open; whoever else is there comes back as the answer. */
export function useBeingHere(
  { id: dossierId, part }: Pick<Dossier, 'id' | 'part'>,
  deciding: OfficerAction | null,
): readonly Present[] {
  // Whose part has ended is told of nobody, and told to nobody.
  const isTold = part === null;
  const [tabId] = useState(newTransactionId);
  const open = useRef(deciding);
  const { data, refetch } = useQuery({
    queryKey: [...PRESENCE_KEY, dossierId],
    queryFn: async () => {
      const body = { tabId, deciding: open.current };
      const params = { path: { id: dossierId } };
      return (await dataOf(api.POST('/api/v1/dossiers/{id}/presence', { params, body }))).others;
    },
    refetchInterval: SAY_EVERY_MS,
    enabled: isTold,
    // Somebody who reads a law in the next window has it open all the same.
    refetchIntervalInBackground: true,
    retry: false,
  });

  useEffect(() => {
    if (open.current === deciding) return;
    open.current = deciding;
    if (isTold) void refetch();
  }, [deciding, refetch, isTold]);

  useEffect(() => {
    if (!isTold) return;
    const leave = () => {
      const params = { path: { id: dossierId, tabId } };
      // Nobody waits for the answer; where it does not arrive, the presence expires.
      void api.DELETE('/api/v1/dossiers/{id}/presence/{tabId}', { params, keepalive: true }).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [dossierId, tabId, isTold]);

  return (isTold && data) || NOBODY;
}
