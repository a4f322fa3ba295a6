import { Button } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import { BulkOutcome } from './bulk-outcome';
import { useCloseMany, type CatalogueEntry } from './catalogue.queries';
import { ClosingFields, isCompleteClosing, noClosing } from './closing-fields';

interface CloseManyDialogProps {
  readonly entries: readonly CatalogueEntry[];
  readonly onClose: () => void;
  readonly onClosed: (codes: readonly string[]) => void;
}

/** Ends several procedures for one reason and says of each how it went. */
export function CloseManyDialog({ entries, onClose, onClosed }: CloseManyDialogProps) {
  const say = useText();
  const close = useCloseMany();
  const [shown] = useState(entries);
  const [closing, setClosing] = useState(noClosing);
  const results = close.data?.items;
  const submit = () =>
    close.mutate(
      { ...closing, codes: shown.map(({ code }) => code) },
      { onSuccess: ({ items }) => onClosed(items.filter(({ done }) => done).map(({ code }) => code)) },
    );
  return (
    <Dialog
      title={say({ vi: 'Đóng {{count}} thủ tục', en: 'Close {{count}} procedures' }, { count: shown.length })}
      onClose={onClose}
    >
      <BulkOutcome
        entries={shown}
        results={results}
        done={{ vi: 'Đã đóng', en: 'Closed' }}
        notDone={{ vi: 'Chưa đóng', en: 'Not closed' }}
      />
      {!results && <ClosingFields closing={closing} onChange={setClosing} />}
      {close.error && <ProblemNotice error={close.error} />}
      {results ? (
        <Button mt="lg" onClick={onClose}>
          {say({ vi: 'Xong', en: 'Done' })}
        </Button>
      ) : (
        <Button
          mt="lg"
          color="crimson"
          disabled={!isCompleteClosing(closing)}
          loading={close.isPending}
          onClick={submit}
        >
          {say({ vi: 'Đóng các thủ tục này', en: 'Close them' })}
        </Button>
      )}
    </Dialog>
  );
}
