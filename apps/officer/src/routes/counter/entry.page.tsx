import { LoadingState, ProblemNotice } from '@mot-cua/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useEntry, useProcedureOf } from './counter.queries';
import { EntryDesk } from './entry-desk';
import type { CounterEntry } from '@mot-cua/api-client';
import classes from './counter.module.css';

/** One dossier while a counter enters it. */
export function EntryPage() {
  const { entryId = '' } = useParams();
  const entry = useEntry(entryId);
  // Whoever takes over what another window saved begins again with it.
  const [round, setRound] = useState(0);
  return (
    <div className={classes.page}>
      {entry.error && !entry.data && <ProblemNotice error={entry.error} onRetry={() => void entry.refetch()} />}
      {entry.isPending && <LoadingState lines={8} />}
      {entry.data && (
        <WithProcedure
          key={`${entryId} ${round}`}
          entry={entry.data}
          onTakeTheirs={() => void entry.refetch().then(() => setRound((before) => before + 1))}
        />
      )}
    </div>
  );
}

function WithProcedure({ entry, onTakeTheirs }: { readonly entry: CounterEntry; readonly onTakeTheirs: () => void }) {
  const procedure = useProcedureOf(entry);
  if (procedure.error) return <ProblemNotice error={procedure.error} onRetry={() => void procedure.refetch()} />;
  if (!procedure.data) return <LoadingState lines={8} />;
  return <EntryDesk entry={entry} procedure={procedure.data} onTakeTheirs={onTakeTheirs} />;
}
