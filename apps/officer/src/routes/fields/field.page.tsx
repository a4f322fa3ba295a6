import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { KeptField } from '@mot-cua/api-client';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconCircleOff, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { ChangedElsewhere } from '../../admin-history/changed-elsewhere';
import { isProblem } from '../../api/is-problem';
import { fieldPath, PATHS } from '../../shell/paths';
import { EndFieldDialog } from './end-field-dialog';
import { contentOf, FieldForm, valuesOf } from './field-form';
import { useFieldHistoryWords } from './field-history.words';
import { FieldState } from './field-state';
import { useFieldCall, useFields } from './fields.queries';
import { FIELD_WORDS } from './fields.words';
import classes from './fields.module.css';

export function FieldPage() {
  const say = useText();
  const { fieldCode = '' } = useParams();
  const fields = useFields();
  const field = fields.data?.find(({ code }) => code === fieldCode);
  const reload = async () => (await fields.refetch()).data?.find(({ code }) => code === fieldCode);
  return (
    <div className={classes.page}>
      {fields.error && <ProblemNotice error={fields.error} onRetry={() => void fields.refetch()} />}
      {fields.isPending && <LoadingState lines={8} />}
      {field && <LoadedField key={fieldCode} field={field} all={fields.data ?? []} onReload={reload} />}
      {fields.data && !field && (
        <EmptyState
          isPage
          title={say({ vi: 'Không có lĩnh vực này', en: 'There is no such field' })}
          action={
            <Button component={Link} to={PATHS.fields}>
              {say({ vi: 'Xem danh mục lĩnh vực', en: 'See all fields' })}
            </Button>
          }
        >
          {say(
            { vi: 'Mã “{{code}}” không có trong danh mục.', en: 'No field has the code “{{code}}”.' },
            { code: fieldCode },
          )}
        </EmptyState>
      )}
    </div>
  );
}

interface LoadedFieldProps {
  readonly field: KeptField;
  readonly all: readonly KeptField[];
  readonly onReload: () => Promise<KeptField | undefined>;
}

function LoadedField({ field, all, onReload }: LoadedFieldProps) {
  const say = useText();
  const change = useFieldCall();
  const reopen = useFieldCall();
  const historyWords = useFieldHistoryWords();
  const [ends, setEnds] = useState(false);
  // What the form was filled from: a change that arrives meanwhile must not pass for one that was seen.
  const [seen, setSeen] = useState({ revision: field.revision, filledFrom: field, fillings: 0 });
  const fillAgain = (from: KeptField) =>
    setSeen(({ fillings }) => ({ revision: from.revision, filledFrom: from, fillings: fillings + 1 }));
  const successor = all.find(({ code }) => code === field.successorCode);
  const { code } = field;

  async function takeCurrent(keepsTyped: boolean) {
    const current = await onReload();
    if (!current) return;
    change.reset();
    if (keepsTyped) setSeen((before) => ({ ...before, revision: current.revision }));
    else fillAgain(current);
  }

  return (
    <>
      <PageHeader
        above={<Link to={PATHS.fields}>{say(FIELD_WORDS.title)}</Link>}
        title={say(field.name)}
        lead={
          <span className={classes.marks}>
            <FieldState field={field} /> {field.code}
          </span>
        }
        actions={
          field.validTo === null ? (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconCircleOff size={16} aria-hidden />}
              onClick={() => setEnds(true)}
            >
              {say(FIELD_WORDS.end)}
            </Button>
          ) : (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconRotate size={16} aria-hidden />}
              loading={reopen.isPending}
              onClick={() =>
                reopen.mutate({ kind: 'reopen', code, revision: field.revision }, { onSuccess: fillAgain })
              }
            >
              {say(FIELD_WORDS.reopen)}
            </Button>
          )
        }
      />
      {reopen.error && <ProblemNotice error={reopen.error} />}
      {successor && (
        <Alert color="river" mb="md">
          {say(FIELD_WORDS.successor)}: <Link to={fieldPath(successor.code)}>{say(successor.name)}</Link>
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.card}>
          <FieldForm
            key={seen.fillings}
            initial={valuesOf(seen.filledFrom)}
            isReadOnly={field.validTo !== null}
            isSending={change.isPending}
            error={change.error}
            notice={isProblem(change.error, 'changedElsewhere') ? <ChangedElsewhere onTake={takeCurrent} /> : undefined}
            submitLabel={say(FIELD_WORDS.save)}
            onSubmit={(values) =>
              change.mutate(
                { kind: 'change', code, revision: seen.revision, content: contentOf(values) },
                {
                  onSuccess: (saved) => {
                    fillAgain(saved);
                    notifications.show({
                      color: 'jade',
                      title: say({ vi: 'Đã lưu', en: 'Saved' }),
                      message: say(saved.name),
                    });
                  },
                },
              )
            }
          />
        </div>
        <aside className={classes.card}>
          <AdminHistory kind="field" id={code} words={historyWords} />
        </aside>
      </div>
      {ends && (
        <EndFieldDialog
          field={field}
          onClose={() => setEnds(false)}
          onDone={(ended) => {
            setEnds(false);
            fillAgain(ended);
          }}
        />
      )}
    </>
  );
}
