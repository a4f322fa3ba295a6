import { Table } from '@mantine/core';
import type { Outage } from '@mot-cua/api-client';
import { exactTime, LoadingState, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { Dialog } from '../../dialog/dialog';
import { useMovedDossiers } from './outages.queries';
import { OUTAGE_WORDS } from './outages.words';

/** The dossiers that an outage gave another due date, from when to when. */
export function MovedDossiersDialog({ outage, onClose }: { readonly outage: Outage; readonly onClose: () => void }) {
  const say = useText();
  const language = useLanguage();
  const moved = useMovedDossiers(outage.id);
  const day = (at: string | null) => (at ? exactTime(at, language) : say(OUTAGE_WORDS.noDue));
  return (
    <Dialog title={`${say(OUTAGE_WORDS.movedTitle)} · ${outage.reason}`} size="xl" onClose={onClose}>
      {moved.error && <ProblemNotice error={moved.error} onRetry={() => void moved.refetch()} />}
      {moved.isPending && <LoadingState lines={4} />}
      {moved.data && (
        <Table.ScrollContainer minWidth={560}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say(OUTAGE_WORDS.code)}</Table.Th>
                <Table.Th>{say(OUTAGE_WORDS.agencies)}</Table.Th>
                <Table.Th>{say(OUTAGE_WORDS.before)}</Table.Th>
                <Table.Th>{say(OUTAGE_WORDS.after)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {moved.data.map(({ dossierId, code, agency, dueBefore, dueAfter }) => (
                <Table.Tr key={dossierId}>
                  <Table.Td>{code}</Table.Td>
                  <Table.Td>{agency && say(agency.name)}</Table.Td>
                  <Table.Td>{day(dueBefore)}</Table.Td>
                  <Table.Td>{day(dueAfter)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Dialog>
  );
}
