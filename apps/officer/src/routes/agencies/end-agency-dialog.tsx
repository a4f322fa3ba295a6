import type { AgencyDetail } from '@mot-cua/api-client';
import { Alert, Button, Group, MultiSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { isInForce, localDate } from '@mot-cua/domain';
import { ErrorSummary, fieldId, LoadingState, problemOf, ProblemNotice, useText } from '@mot-cua/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { useAgencyLoad, useAllAgencies, useEndAgency } from './agencies.queries';

interface EndAgencyDialogProps {
  readonly agency: AgencyDetail;
  readonly onClose: () => void;
}

/** Ends an agency: from which day, and who takes over; says first what still hangs on it. */
export function EndAgencyDialog({ agency, onClose }: EndAgencyDialogProps) {
  const say = useText();
  const load = useAgencyLoad(agency.id);
  const agencies = useAllAgencies();
  const end = useEndAgency(agency.id);
  const [endsOn, setEndsOn] = useState(agency.validTo ?? '');
  const [successorIds, setSuccessorIds] = useState<string[]>(agency.successors.map(({ id }) => id));
  const [attempt, setAttempt] = useState(0);
  // As they stood when the dialog opened: somebody else's change must not pass unseen.
  const [{ revision }] = useState(agency);
  const fields = end.error ? (problemOf(end.error).fields ?? []) : [];
  const errorOf = (pointer: string) => fields.find((field) => field.pointer.startsWith(pointer))?.message;
  const today = localDate(new Date());
  const others = (agencies.data?.items ?? []).filter(
    (other) => other.id !== agency.id && isInForce(other, endsOn > today ? endsOn : today),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (end.isPending) return;
    end.mutate(
      { endsOn, successorIds, revision },
      {
        onSuccess: () => {
          const title = say({ vi: 'Đã ghi ngày kết thúc', en: 'The end is set' });
          notifications.show({ color: 'jade', title, message: say(agency.name) });
          onClose();
        },
        onError: () => setAttempt((before) => before + 1),
      },
    );
  }
  return (
    <Dialog title={say({ vi: 'Kết thúc hoạt động', en: 'End an agency' })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <p style={{ margin: 0 }}>
            <strong>{say(agency.name)}</strong>.{' '}
            {say({
              vi: 'Cơ quan không bị xóa: hồ sơ cũ vẫn mang tên nó, và người tìm tên cũ được dẫn tới cơ quan tiếp nhận.',
              en: 'It is not deleted: old dossiers keep its name, and whoever looks for it is led to its successors.',
            })}
          </p>
          {load.isPending && <LoadingState lines={1} />}
          {load.data && (load.data.openDossiers > 0 || load.data.officers > 0) && (
            <Alert
              color="amber"
              icon={<IconAlertTriangle />}
              title={say({ vi: 'Còn việc chưa xong', en: 'There is work left' })}
            >
              {say(
                {
                  vi: '{{openDossiers}} hồ sơ đang mở và {{officers}} cán bộ còn thuộc cơ quan này. Hồ sơ và cán bộ không tự chuyển đi; hãy giải quyết xong hoặc chuyển cán bộ trước ngày kết thúc.',
                  en: '{{openDossiers}} open dossiers and {{officers}} officers still belong to it. They do not move by themselves: finish the dossiers and move the officers before that day.',
                },
                { openDossiers: load.data.openDossiers, officers: load.data.officers },
              )}
            </Alert>
          )}
          {fields.length > 0 && <ErrorSummary errors={fields} attempt={attempt} />}
          {end.error && fields.length === 0 && <ProblemNotice error={end.error} />}
          <DayInput
            id={fieldId('/endsOn')}
            isRequired
            label={say({ vi: 'Ngày đầu tiên không còn hoạt động', en: 'First day on which it no longer exists' })}
            value={endsOn}
            error={errorOf('/endsOn')}
            onChange={setEndsOn}
          />
          <MultiSelect
            id={fieldId('/successorIds')}
            size="md"
            required
            searchable
            label={say({ vi: 'Cơ quan tiếp nhận công việc', en: 'Agencies that take over its work' })}
            data={others.map(({ id, name, code }) => ({ value: id, label: `${say(name)} (${code})` }))}
            value={successorIds}
            error={errorOf('/successorIds')}
            onChange={setSuccessorIds}
          />
          <Group>
            <Button type="submit" color="crimson" loading={end.isPending} disabled={endsOn === ''}>
              {say({ vi: 'Kết thúc', en: 'End it' })}
            </Button>
            <Button variant="default" onClick={onClose}>
              {say({ vi: 'Không kết thúc', en: 'Do not end it' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
