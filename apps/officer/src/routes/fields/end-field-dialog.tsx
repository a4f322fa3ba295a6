import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import type { KeptField } from '@mot-cua/api-client';
import { addDays, localDate } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconFileText } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { useFieldCall, useFields } from './fields.queries';
import { FIELD_WORDS } from './fields.words';

interface EndFieldDialogProps {
  readonly field: KeptField;
  readonly onClose: () => void;
  readonly onDone: (field: KeptField) => void;
}

/** Asks from when a field is no more and, while procedures use it, what replaces it. */
export function EndFieldDialog({ field, onClose, onDone }: EndFieldDialogProps) {
  const say = useText();
  const fields = useFields();
  const call = useFieldCall();
  const [validTo, setValidTo] = useState(addDays(localDate(new Date()), 1));
  const [successorCode, setSuccessorCode] = useState<string | null>(null);
  const isUsed = field.procedures > 0;
  const isBarred = validTo === '' || (isUsed && successorCode === null);
  const others = (fields.data ?? []).filter(({ code, validTo: ended }) => code !== field.code && ended === null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isBarred || call.isPending) return;
    const { code, revision } = field;
    call.mutate({ kind: 'end', code, revision, validTo, successorCode }, { onSuccess: onDone });
  }

  return (
    <Dialog title={say(FIELD_WORDS.endTitle, { name: say(field.name) })} size="md" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">{say(FIELD_WORDS.endMeans)}</Text>
          {isUsed && (
            <Alert color="amber" icon={<IconFileText />}>
              {say(FIELD_WORDS.endInUse, { count: field.procedures })}
            </Alert>
          )}
          {call.error && <ProblemNotice error={call.error} />}
          <DayInput label={say(FIELD_WORDS.validTo)} value={validTo} onChange={setValidTo} takesFocus />
          <Select
            size="sm"
            label={say(FIELD_WORDS.successor)}
            placeholder={isUsed ? undefined : say({ vi: 'Không có', en: 'None' })}
            data={others.map(({ code, name }) => ({ value: code, label: say(name) }))}
            value={successorCode}
            onChange={setSuccessorCode}
            searchable
            clearable={!isUsed}
            clearButtonProps={{ 'aria-label': say({ vi: 'Bỏ chọn', en: 'Clear' }) }}
            required={isUsed}
            withAsterisk={false}
          />
          <Group gap="sm">
            <Button type="submit" size="sm" color="crimson" loading={call.isPending} disabled={isBarred}>
              {say(FIELD_WORDS.end)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(FIELD_WORDS.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
