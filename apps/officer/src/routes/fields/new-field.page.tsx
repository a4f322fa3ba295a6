import { localDate } from '@mot-cua/domain';
import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { Link, useNavigate } from 'react-router';
import { fieldPath, PATHS } from '../../shell/paths';
import { contentOf, FieldForm } from './field-form';
import { useFieldCall, useFields } from './fields.queries';
import { FIELD_WORDS } from './fields.words';
import classes from './fields.module.css';

const STEP = 10;

export function NewFieldPage() {
  const say = useText();
  const navigate = useNavigate();
  const fields = useFields();
  const create = useFieldCall();
  const last = Math.max(0, ...(fields.data ?? []).map(({ order }) => order));
  return (
    <div className={`${classes.page} ${classes.narrow}`}>
      <PageHeader above={<Link to={PATHS.fields}>{say(FIELD_WORDS.title)}</Link>} title={say(FIELD_WORDS.add)} />
      {fields.error && <ProblemNotice error={fields.error} onRetry={() => void fields.refetch()} />}
      {fields.isPending && <LoadingState lines={6} />}
      {fields.data && (
        <div className={classes.card}>
          <FieldForm
            isNew
            initial={{
              code: '',
              nameVi: '',
              nameEn: '',
              parentCode: null,
              ministry: '',
              lifeEvents: [],
              order: last + STEP,
              validFrom: localDate(new Date()),
            }}
            isSending={create.isPending}
            error={create.error}
            submitLabel={say(FIELD_WORDS.add)}
            onSubmit={(values) =>
              create.mutate(
                { kind: 'create', field: { ...contentOf(values), code: values.code.trim() } },
                { onSuccess: ({ code }) => void navigate(fieldPath(code), { replace: true }) },
              )
            }
          />
        </div>
      )}
    </div>
  );
}
