import type { Agency, AgencyDetail } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ErrorSummary, problemOf, ProblemNotice, useText, type SummarisedError } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { isProblem } from '../../api/is-problem';
import { agencyPath, PATHS } from '../../shell/paths';
import { agencyOf, draftOf, EMPTY_DRAFT, unreadableDays, type AgencyDraft } from './agency-draft';
import { AgencyFields } from './agency-fields';
import { FIELD_WORDS, WEEKDAYS } from './agency.words';
import { ChangedMeanwhile } from './changed-meanwhile';
import { useSaveAgency } from './agencies.queries';
import classes from './agencies.module.css';

interface AgencyFormProps {
  /** Absent for one that is added. */
  readonly agency?: AgencyDetail;
  readonly agencies: readonly Agency[];
}

/** Adds or changes an agency. What the API finds wrong stands at its field; what somebody else changed meanwhile is shown, not lost. */
export function AgencyForm({ agency, agencies }: AgencyFormProps) {
  const say = useText();
  const go = useNavigate();
  const save = useSaveAgency(agency);
  const province = agencies.find(({ parentId }) => parentId === null);
  const [draft, setDraft] = useState<AgencyDraft>(() =>
    agency ? draftOf(agency) : { ...EMPTY_DRAFT, parentId: province?.id ?? null },
  );
  const [revision, setRevision] = useState(agency?.revision ?? 1);
  const [unreadable, setUnreadable] = useState<readonly number[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isConflict = isProblem(save.error, 'agencyChangedElsewhere');
  const errors = errorsOf();

  function errorsOf(): readonly SummarisedError[] {
    const words = say({
      vi: 'Hãy ghi giờ như 07:00–11:30, 13:30–17:00; để trống là nghỉ.',
      en: 'Write hours such as 07:00–11:30, 13:30–17:00; nothing is a day off.',
    });
    const typed = unreadable.map((day) => ({ pointer: `/workingWeek/${day}`, message: words }));
    const found = save.error && !isConflict ? (problemOf(save.error).fields ?? []) : [];
    return [...typed, ...found].map(({ pointer, message }) => ({ pointer, message, label: labelOf(pointer) }));
  }
  function labelOf(pointer: string): string | undefined {
    const day = WEEKDAYS.find((weekday) => pointer === `/workingWeek/${weekday.day}`);
    const words = day?.name ?? FIELD_WORDS[pointer] ?? FIELD_WORDS[pointer.replace(/\/\d+$/, '')];
    return words && say(words);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const days = unreadableDays(draft);
    setUnreadable(days);
    setAttempt(attempt + 1);
    if (days.length > 0 || save.isPending) return;
    save.mutate(
      { agency: agencyOf(draft), revision },
      {
        onSuccess: ({ id, name }) => {
          notifications.show({ color: 'jade', title: say({ vi: 'Đã lưu', en: 'Saved' }), message: say(name) });
          void go(agencyPath(id));
        },
        onError: () => setAttempt((before) => before + 1),
      },
    );
  }
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {isConflict && agency && (
        <ChangedMeanwhile
          agencyId={agency.id}
          seenRevision={revision}
          onTakeTheirs={(latest) => {
            setDraft(draftOf(latest));
            setRevision(latest.revision);
            save.reset();
          }}
          onKeepMine={(latest) => {
            setRevision(latest.revision);
            save.reset();
          }}
        />
      )}
      {save.error && !isConflict && errors.length === 0 && <ProblemNotice error={save.error} />}
      <AgencyFields
        draft={draft}
        agencies={agencies.filter(({ id }) => id !== agency?.id)}
        isRoot={agency ? agency.parentId === null : !province}
        errors={new Map(errors.map(({ pointer, message }) => [pointer, message]))}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={save.isPending} disabled={isConflict}>
          {say({ vi: 'Lưu', en: 'Save' })}
        </Button>
        <Button component={Link} to={agency ? agencyPath(agency.id) : PATHS.agencies} variant="default">
          {say({ vi: 'Bỏ, không lưu', en: 'Leave without saving' })}
        </Button>
      </div>
    </form>
  );
}
