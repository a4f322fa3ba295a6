import { Button, NumberInput } from '@mantine/core';
import type { KeptDeadlinePolicy } from '@mot-cua/api-client';
import { DEADLINE_POLICY_LIMITS, warningsOutOfOrder, type DeadlinePolicy } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { ChangedElsewhere } from '../../admin-history/changed-elsewhere';
import { isProblem } from '../../api/is-problem';
import { useChangeDeadlinePolicy } from './deadline-policy.queries';
import { POLICY_PARTS, POLICY_WORDS, type PolicyField } from './deadline-policy.words';
import classes from './deadline-policy.module.css';

type Typed = Partial<DeadlinePolicy>;

interface PolicyFormProps {
  readonly kept: KeptDeadlinePolicy;
  readonly onReload: () => Promise<KeptDeadlinePolicy | undefined>;
}

/** The numbers of the policy, each with what it does. */
export function PolicyForm({ kept, onReload }: PolicyFormProps) {
  const say = useText();
  const change = useChangeDeadlinePolicy();
  const [base, setBase] = useState(kept);
  const [typed, setTyped] = useState<Typed>(kept.policy);
  const faults = faultsOf(typed);
  const isChanged = Object.entries(base.policy).some(([name, value]) => typed[name as keyof DeadlinePolicy] !== value);
  const isElsewhere = isProblem(change.error, 'changedElsewhere');

  function submit(event: FormEvent) {
    event.preventDefault();
    const policy = wholeOf(typed);
    if (!policy || Object.keys(faults).length > 0 || !isChanged) return;
    change.mutate({ ...policy, revision: base.revision }, { onSuccess: setBase });
  }

  async function take(keepsTyped: boolean) {
    const newest = await onReload();
    if (!newest) return;
    setBase(newest);
    if (!keepsTyped) setTyped(newest.policy);
    change.reset();
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {POLICY_PARTS.map(({ title, fields }) => (
        <fieldset key={title.en} className={classes.part}>
          <legend>{say(title)}</legend>
          {fields.map((field) => (
            <PolicyNumber
              key={field.name}
              field={field}
              value={typed[field.name]}
              fault={faults[field.name]}
              onChange={(value) => {
                change.reset();
                setTyped({ ...typed, [field.name]: value });
              }}
            />
          ))}
        </fieldset>
      ))}
      {isElsewhere ? <ChangedElsewhere onTake={take} /> : change.error && <ProblemNotice error={change.error} />}
      <div className={classes.foot}>
        <Button type="submit" loading={change.isPending} disabled={!isChanged || Object.keys(faults).length > 0}>
          {say(POLICY_WORDS.save)}
        </Button>
        <span role="status">
          {change.isSuccess && !isChanged ? say(POLICY_WORDS.saved) : !isChanged && say(POLICY_WORDS.unchanged)}
        </span>
      </div>
    </form>
  );
}

interface PolicyNumberProps {
  readonly field: PolicyField;
  readonly value: number | undefined;
  readonly fault: 'limits' | 'order' | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function PolicyNumber({ field: { name, label, hint, unit }, value, fault, onChange }: PolicyNumberProps) {
  const say = useText();
  const [least, most] = DEADLINE_POLICY_LIMITS[name];
  const words = {
    limits: { vi: `Điền một số từ ${least} đến ${most}.`, en: `Please put in a number from ${least} to ${most}.` },
    order: {
      vi: 'Lần đầu phải sớm hơn lần cuối: đặt số lớn hơn.',
      en: 'The first comes before the last: make it larger.',
    },
  };
  return (
    <NumberInput
      label={say(label)}
      description={say(hint)}
      suffix={` ${say(unit)}`}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      error={fault && say(words[fault])}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      size="sm"
    />
  );
}

function wholeOf(typed: Typed): DeadlinePolicy | undefined {
  const { warnFirstHours, warnLastHours, foreseeHours, answerHours } = typed;
  const { warnCounterFirstHours, warnCounterLastHours, remindFirstDays, remindLastDays } = typed;
  if (warnFirstHours === undefined || warnLastHours === undefined || foreseeHours === undefined) return undefined;
  if (answerHours === undefined || warnCounterFirstHours === undefined || warnCounterLastHours === undefined)
    return undefined;
  if (remindFirstDays === undefined || remindLastDays === undefined) return undefined;
  return {
    ...{ warnFirstHours, warnLastHours, foreseeHours, answerHours },
    ...{ warnCounterFirstHours, warnCounterLastHours, remindFirstDays, remindLastDays },
  };
}

function faultsOf(typed: Typed): Partial<Record<keyof DeadlinePolicy, 'limits' | 'order'>> {
  const names = POLICY_PARTS.flatMap(({ fields }) => fields.map(({ name }) => name));
  const beyond = names.filter((name) => {
    const [least, most] = DEADLINE_POLICY_LIMITS[name];
    const value = typed[name];
    return value === undefined || value < least || value > most;
  });
  return {
    ...Object.fromEntries(warningsOutOfOrder(typed).map((name) => [name, 'order' as const])),
    ...Object.fromEntries(beyond.map((name) => [name, 'limits' as const])),
  };
}
