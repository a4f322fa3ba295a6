import { Alert, Button, Group, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Outage } from '@mot-cua/api-client';
import { faultOfOutage } from '@mot-cua/domain';
import { problemWords, useText } from '@mot-cua/ui';
import { useRef, useState, type FormEvent } from 'react';
import { useAgenciesInForce } from '../../agencies-in-force/agencies-in-force.queries';
import { Dialog } from '../../dialog/dialog';
import { instantOfMoment, momentOf, NO_MOMENT } from '../../moment-input/moment';
import { MomentInput } from '../../moment-input/moment-input';
import { newTransactionId } from '../../saving/transaction-id';
import { OutageProblem } from './outage-problem';
import { useOutageCall, useTouched } from './outages.queries';
import { OUTAGE_WORDS } from './outages.words';

interface OutageDialogProps {
  /** As it was read; absent: a new one. */
  readonly outage?: Outage;
  /** It is over at this moment. */
  readonly endsNow?: boolean;
  readonly onClose: () => void;
}

/** From when until when the system was down, for whom, what did not work, and by which notice. */
export function OutageDialog({ outage, endsNow = false, onClose }: OutageDialogProps) {
  const say = useText();
  const call = useOutageCall();
  const agencies = useAgenciesInForce();
  // However often it is sent, it is the same outage.
  const [id] = useState(newTransactionId);
  const [openedAt] = useState(() => new Date());
  const [from, setFrom] = useState(() => momentOf(outage?.from ?? openedAt));
  const [until, setUntil] = useState(() => {
    const known = endsNow ? openedAt : outage?.until;
    return known ? momentOf(known) : NO_MOMENT;
  });
  const [isProvince, setIsProvince] = useState(!outage?.agencies);
  const [chosen, setChosen] = useState<string[]>(outage?.agencies?.map((agency) => agency.id) ?? []);
  const [reason, setReason] = useState(outage?.reason ?? '');
  const [source, setSource] = useState(outage?.source ?? '');
  const [wasTried, setWasTried] = useState(false);
  const fromInput = useRef<HTMLInputElement>(null);
  const untilInput = useRef<HTMLInputElement>(null);
  const reasonInput = useRef<HTMLInputElement>(null);
  const sourceInput = useRef<HTMLInputElement>(null);
  const agencyInput = useRef<HTMLInputElement>(null);
  // State alone is too late for the second click.
  const isSending = useRef(false);

  const fromAt = instantOfMoment(from);
  const untilAt = instantOfMoment(until);
  const isUntilHalf = untilAt === null && (until.day !== '' || until.time !== '');
  const agencyIds = isProvince ? null : chosen;
  const fault = fromAt ? faultOfOutage({ from: fromAt, until: untilAt, agencyIds }, new Date()) : undefined;
  const lacksAgency = agencyIds?.length === 0;
  const touched = useTouched(isUntilHalf || fault ? null : fromAt, untilAt, agencyIds);
  const needed = wasTried && say(OUTAGE_WORDS.needed);

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!fromAt) return fromInput.current?.focus();
    if (isUntilHalf || (fault && !lacksAgency)) return untilInput.current?.focus();
    if (lacksAgency) return agencyInput.current?.focus();
    if (!reason.trim()) return reasonInput.current?.focus();
    if (!source.trim()) return sourceInput.current?.focus();
    if (isSending.current) return;
    isSending.current = true;
    const content = {
      ...{ from: fromAt.toISOString(), until: untilAt?.toISOString() ?? null, agencyIds },
      ...{ reason: reason.trim(), source: source.trim() },
    };
    call.mutate(
      outage
        ? { kind: 'change', id: outage.id, change: { ...content, revision: outage.revision } }
        : { kind: 'record', outage: { id, ...content } },
      {
        onSuccess: () => {
          notifications.show({ color: 'jade', title: say(OUTAGE_WORDS.saved), message: content.reason });
          onClose();
        },
        onSettled: () => {
          isSending.current = false;
        },
      },
    );
  }

  return (
    <Dialog title={say(outage ? OUTAGE_WORDS.change : OUTAGE_WORDS.record)} size="xl" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <OutageProblem error={call.error} />
          <TextInput
            ref={reasonInput}
            size="sm"
            label={say(OUTAGE_WORDS.reason)}
            description={say(OUTAGE_WORDS.reasonHint)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={!reason.trim() && needed}
            maxLength={300}
            data-autofocus={!endsNow || undefined}
          />
          <Group align="start" gap="xl">
            <MomentInput
              ref={fromInput}
              label={say(OUTAGE_WORDS.from)}
              value={from}
              onChange={setFrom}
              error={wasTried && !fromAt && say(OUTAGE_WORDS.neededMoment)}
            />
            <MomentInput
              ref={untilInput}
              label={say(OUTAGE_WORDS.until)}
              description={say(OUTAGE_WORDS.untilHint)}
              value={until}
              onChange={setUntil}
              error={
                isUntilHalf
                  ? wasTried && say(OUTAGE_WORDS.neededMoment)
                  : fault && !lacksAgency
                    ? say(problemWords(fault))
                    : false
              }
            />
          </Group>
          <Radio.Group
            label={say(OUTAGE_WORDS.whom)}
            value={isProvince ? 'province' : 'agencies'}
            onChange={(value) => setIsProvince(value === 'province')}
          >
            <Group gap="lg" mt="xs">
              <Radio size="sm" value="province" label={say(OUTAGE_WORDS.province)} />
              <Radio size="sm" value="agencies" label={say(OUTAGE_WORDS.someAgencies)} />
            </Group>
          </Radio.Group>
          {!isProvince && (
            <MultiSelect
              ref={agencyInput}
              size="sm"
              label={say(OUTAGE_WORDS.agencies)}
              searchable
              data={agencies.data?.map((agency) => ({ value: agency.id, label: say(agency.name) })) ?? []}
              value={chosen}
              onChange={setChosen}
              error={wasTried && lacksAgency && say(OUTAGE_WORDS.neededAgency)}
            />
          )}
          <TextInput
            ref={sourceInput}
            size="sm"
            label={say(OUTAGE_WORDS.source)}
            description={say(OUTAGE_WORDS.sourceHint)}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            error={!source.trim() && needed}
            maxLength={200}
          />
          {touched.data && (
            <Alert color="river" role="status">
              {say(OUTAGE_WORDS.touched, { count: touched.data.openDossiers })}
            </Alert>
          )}
          <Group gap="sm">
            <Button type="submit" size="sm" loading={call.isPending} data-autofocus={endsNow || undefined}>
              {say(OUTAGE_WORDS.save)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(OUTAGE_WORDS.close)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
