import { Alert, Button, Checkbox } from '@mantine/core';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { catalogueProcedurePath, procedureEditorPath } from '../../shell/paths';
import { DefinitionChanges } from '../catalogue/definition-changes';
import { wordsOf } from '../catalogue/part-words';
import {
  useMarkSeen,
  useNationalChange,
  useTake,
  type NationalChange,
  type TakeablePart,
} from './national-catalogue.queries';
import { BASIS_WORDS } from './national-catalogue.words';
import classes from './national-catalogue.module.css';

/** What changed about one procedure, part by part, and what to make of it. */
export function ChangeDetails({ code, hash }: { readonly code: string; readonly hash: string }) {
  const change = useNationalChange(code, hash);
  if (change.error) return <ProblemNotice error={change.error} onRetry={() => void change.refetch()} />;
  if (!change.data) return <LoadingState lines={4} />;
  return <Decision key={change.data.hash} change={change.data} onLookAgain={() => void change.refetch()} />;
}

function Decision({ change, onLookAgain }: { readonly change: NationalChange; readonly onLookAgain: () => void }) {
  const say = useText();
  const go = useNavigate();
  const { code, hash, kind, isOurs, draftRevision, takeable, left, unread } = change;
  const take = useTake(code);
  const markSeen = useMarkSeen();
  const [chosen, setChosen] = useState<readonly TakeablePart[]>(takeable);
  const toggle = (part: TakeablePart) =>
    setChosen(chosen.includes(part) ? chosen.filter((other) => other !== part) : [...chosen, part]);
  const takeChosen = () =>
    take.mutate({ hash, draftRevision, parts: [...chosen] }, { onSuccess: () => void go(procedureEditorPath(code)) });
  return (
    <div className={classes.details}>
      {kind === 'gone' ? (
        <Gone code={code} isOurs={isOurs} />
      ) : (
        <p className={classes.under}>{say(BASIS_WORDS[change.basis])}</p>
      )}
      {change.changes.length === 0 && kind !== 'gone' && (
        <p>{say({ vi: 'Không có gì khác với bản của tỉnh.', en: 'Nothing differs from ours.' })}</p>
      )}
      {change.parts.map((part) => (
        <section key={part} className={classes.part} aria-label={wordsOf(part, say)}>
          <PartHead part={part} takeable={takeable} chosen={chosen} onToggle={toggle} />
          <DefinitionChanges
            changes={change.changes
              .filter(({ path }) => path[0] === part)
              .map((one) => ({ ...one, path: one.path.slice(1) }))}
          />
          {left
            .filter((one) => one.part === part)
            .map(({ message }) => (
              <p key={message} className={classes.leftOver}>
                {message}
              </p>
            ))}
        </section>
      ))}
      {unread.length > 0 && (
        <Alert
          role="note"
          color="amber"
          title={say({ vi: 'Không đọc được, giữ nguyên như cũ', en: 'Unread, so left as it was' })}
        >
          <ul className={classes.notes}>
            {unread.map(({ part, message }) => (
              <li key={message}>
                {wordsOf(part, say)}: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {take.error && (
        <ProblemNotice
          error={take.error}
          onRetry={() => {
            take.reset();
            onLookAgain();
          }}
        />
      )}
      {markSeen.error && <ProblemNotice error={markSeen.error} />}
      <div className={classes.actions}>
        {takeable.length > 0 && (
          <Button size="sm" loading={take.isPending} disabled={chosen.length === 0} onClick={takeChosen}>
            {isOurs
              ? say({ vi: 'Lấy phần đã chọn vào bản soạn thảo', en: 'Take what is chosen into a draft' })
              : say({ vi: 'Tạo thủ tục từ phần đã chọn', en: 'Begin the procedure with what is chosen' })}
          </Button>
        )}
        <Button
          size="sm"
          variant="default"
          loading={markSeen.isPending}
          onClick={() => markSeen.mutate([{ code, hash }])}
        >
          {say({ vi: 'Đã xem, không cần làm gì', en: 'Seen, nothing to do' })}
        </Button>
      </div>
      {takeable.length > 0 && (
        <p className={classes.under}>
          {say({
            vi: 'Tờ khai, quy trình nội bộ và từ thường dùng của tỉnh được giữ nguyên. Phần không chọn được coi là đã xem.',
            en: 'Our form, internal process and everyday words stay. What is not chosen counts as seen.',
          })}
        </p>
      )}
    </div>
  );
}

function Gone({ code, isOurs }: { readonly code: string; readonly isOurs: boolean }) {
  const say = useText();
  return (
    <p>
      {say({
        vi: 'Thủ tục này không còn trong danh mục quốc gia.',
        en: 'The national catalogue has this procedure no more.',
      })}{' '}
      {isOurs && (
        <Link to={catalogueProcedurePath(code)}>
          {say({ vi: 'Xem thủ tục của tỉnh để đóng lại', en: 'Look at ours, to close it' })}
        </Link>
      )}
    </p>
  );
}

interface PartHeadProps {
  readonly part: NationalChange['parts'][number];
  readonly takeable: readonly TakeablePart[];
  readonly chosen: readonly TakeablePart[];
  readonly onToggle: (part: TakeablePart) => void;
}

/** The name of a part, with a box to tick where it can be taken over. */
function PartHead({ part, takeable, chosen, onToggle }: PartHeadProps) {
  const say = useText();
  const taking = takeable.find((other) => other === part);
  if (!taking) return <h4>{wordsOf(part, say)}</h4>;
  return (
    <Checkbox
      size="sm"
      classNames={{ label: classes.partName }}
      label={wordsOf(part, say)}
      checked={chosen.includes(taking)}
      onChange={() => onToggle(taking)}
    />
  );
}
