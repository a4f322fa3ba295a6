import { Button } from '@mantine/core';
import type { AdminChange } from '@mot-cua/api-client';
import { LoadingState, ProblemNotice, useText, When } from '@mot-cua/ui';
import { useState, type ReactNode } from 'react';
import { AdminHistory } from '../../admin-history/admin-history';
import { useEditing, useHistoryLine, type CatalogueProcedure } from './catalogue.queries';
import { DefinitionChanges } from './definition-changes';
import { useProcedureHistoryWords } from './procedure-history.words';
import classes from './catalogue.module.css';

interface ProcedureHistoryProps {
  readonly code: string;
  /** Who is at work on the draft; absent for a procedure that is gone. */
  readonly editing?: CatalogueProcedure['editing'];
}

/** Everything that was done to a procedure; what each change rewrote unfolds. */
export function ProcedureHistory({ code, editing = null }: ProcedureHistoryProps) {
  const words = useProcedureHistoryWords();
  return (
    <div className={classes.history}>
      {editing && <OpenSession code={code} editing={editing} />}
      <AdminHistory
        kind="procedure"
        id={code}
        words={words}
        more={(change) => <WhatDiffers code={code} change={change} />}
      />
    </div>
  );
}

/** Saves that are not a line of the history yet. */
function OpenSession({
  code,
  editing,
}: {
  readonly code: string;
  readonly editing: NonNullable<CatalogueProcedure['editing']>;
}) {
  const say = useText();
  return (
    <section className={classes.editing} aria-label={say({ vi: 'Đang soạn thảo', en: 'Being edited' })}>
      <p>
        <b>{say({ vi: '{{actorName}} đang soạn thảo', en: '{{actorName}} is editing the draft' }, editing)}</b>
      </p>
      <p>
        {say({ vi: 'Lưu lần cuối', en: 'Last saved' })} <When at={editing.savedAt} />.{' '}
        {say({
          vi: 'Các lần lưu sẽ thành một dòng trong lịch sử khi công bố, khi người khác sửa, hoặc sau 30 phút không lưu.',
          en: 'These saves become one line of the history when it is published, when somebody else saves, or after 30 minutes.',
        })}
      </p>
      <Unfolding label={say({ vi: 'Xem thay đổi đến lúc này', en: 'See what has changed so far' })}>
        <SoFar code={code} />
      </Unfolding>
    </section>
  );
}

function WhatDiffers({ code, change }: { readonly code: string; readonly change: AdminChange }) {
  const say = useText();
  const count = (change.after ?? change.before)?.['count'];
  if (typeof count !== 'number') return null;
  if (count === 0)
    return (
      <p className={classes.under}>{say({ vi: 'Nội dung không khác trước.', en: 'It says the same as before.' })}</p>
    );
  return (
    <Unfolding label={say({ vi: 'Xem chỗ thay đổi ({{count}})', en: 'See what changed ({{count}})' }, { count })}>
      <Line code={code} line={change.id} />
    </Unfolding>
  );
}

function Unfolding({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.unfold}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children}
    </>
  );
}

function Line({ code, line }: { readonly code: string; readonly line: string }) {
  return <Changes of={useHistoryLine(code, line)} />;
}

function SoFar({ code }: { readonly code: string }) {
  return <Changes of={useEditing(code)} />;
}

function Changes({ of }: { readonly of: ReturnType<typeof useHistoryLine> }) {
  const say = useText();
  if (of.error) return <ProblemNotice error={of.error} onRetry={() => void of.refetch()} />;
  if (!of.data) return <LoadingState lines={3} />;
  if (of.data.changes.length === 0)
    return (
      <p className={classes.under}>{say({ vi: 'Nội dung không khác trước.', en: 'It says the same as before.' })}</p>
    );
  return <DefinitionChanges changes={of.data.changes} />;
}
