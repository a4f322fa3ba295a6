import { Button } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { BulkOutcome } from './bulk-outcome';
import { usePublishMany, type CatalogueEntry } from './catalogue.queries';

interface PublishManyDialogProps {
  readonly entries: readonly CatalogueEntry[];
  readonly onClose: () => void;
  readonly onPublished: (codes: readonly string[]) => void;
}

/** Publishes several drafts from one day on and says of each how it went. */
export function PublishManyDialog({ entries, onClose, onPublished }: PublishManyDialogProps) {
  const say = useText();
  const publish = usePublishMany();
  const [shown] = useState(entries);
  const [effectiveOn, setEffectiveOn] = useState(() => localDate(new Date()));
  const results = publish.data?.items;
  const submit = () =>
    publish.mutate(
      { effectiveOn, items: shown.flatMap(({ code, draft }) => (draft ? [{ code, revision: draft.revision }] : [])) },
      { onSuccess: ({ items }) => onPublished(items.filter(({ done }) => done).map(({ code }) => code)) },
    );
  return (
    <Dialog
      title={say({ vi: 'Công bố {{count}} bản soạn', en: 'Publish {{count}} drafts' }, { count: shown.length })}
      onClose={onClose}
    >
      <BulkOutcome
        entries={shown}
        results={results}
        done={{ vi: 'Đã công bố', en: 'Published' }}
        notDone={{ vi: 'Chưa công bố', en: 'Not published' }}
      />
      {!results && (
        <DayInput
          label={say({ vi: 'Có hiệu lực từ ngày', en: 'Takes effect on' })}
          value={effectiveOn}
          min={localDate(new Date())}
          onChange={setEffectiveOn}
        />
      )}
      {publish.error && <ProblemNotice error={publish.error} />}
      <Button mt="md" onClick={results ? onClose : submit} loading={publish.isPending}>
        {results ? say({ vi: 'Xong', en: 'Done' }) : say({ vi: 'Công bố', en: 'Publish' })}
      </Button>
    </Dialog>
  );
}
