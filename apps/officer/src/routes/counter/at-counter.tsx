import type { DossierAtCounter } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { exactTime, LoadingState, ProblemNotice, shortDay, useLanguage, useText } from '@mot-cua/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import { useAtCounter } from './counter.queries';
import classes from './counter.module.css';

/** What this counter has taken in and still owes an answer, whichever agency decides it, with what comes next. */
export function AtCounter() {
  const say = useText();
  const atCounter = useAtCounter();
  return (
    <section className={classes.card} aria-labelledby="at-counter">
      <h2 id="at-counter">{say({ vi: 'Đã nhận tại quầy, chưa tiếp nhận', en: 'Taken in here, not accepted yet' })}</h2>
      {atCounter.isPending && <LoadingState lines={2} />}
      {atCounter.error && <ProblemNotice error={atCounter.error} onRetry={() => void atCounter.refetch()} />}
      {atCounter.data?.length === 0 && (
        <p className={classes.quiet}>
          {say({ vi: 'Mọi hồ sơ nhận tại quầy đã được trả lời.', en: 'Everything that was taken in is answered.' })}
        </p>
      )}
      <ul className={classes.lines}>
        {atCounter.data?.map((line) => (
          <Line key={line.dossier.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: DossierAtCounter }) {
  const say = useText();
  const { dossier, isLate } = line;
  return (
    <li>
      <div>
        <Link to={dossierPath(dossier.id)}>{dossier.code}</Link> · {dossier.applicantName}
        <small>
          {say(dossier.procedure.name)} · {say(dossier.agency.name)}
        </small>
        <small className={isLate ? classes.late : undefined}>
          {isLate && <IconAlertTriangle size={15} aria-hidden />}
          {useNextStep(line)}
        </small>
      </div>
    </li>
  );
}

/** What has to happen next, and by when. */
function useNextStep({ answerDueAt, answerBy, isLate }: DossierAtCounter): string {
  const say = useText();
  const language = useLanguage();
  if (answerDueAt) return say(isLate ? ANSWER.late : ANSWER.due, { at: exactTime(answerDueAt, language) });
  if (!answerBy) return say(WAIT.open);
  return say(isLate ? WAIT.late : WAIT.due, { day: shortDay(answerBy) });
}

const ANSWER = {
  due: { vi: 'Kiểm tra và trả lời trước {{at}}', en: 'Check it and answer by {{at}}' },
  late: { vi: 'Quá hạn trả lời từ {{at}}: tiếp nhận, yêu cầu bổ sung hoặc từ chối', en: 'An answer was due by {{at}}' },
} as const satisfies Record<string, Text>;

const WAIT = {
  due: {
    vi: 'Chờ người nộp bổ sung đến hết {{day}}; khi họ đến, mở hồ sơ và chọn Bổ sung',
    en: 'Waits for its applicant until {{day}}; when they come, open it and choose Supplement',
  },
  late: {
    vi: 'Hết hạn bổ sung từ {{day}}; sẽ tự dừng',
    en: 'The time to complete it ended on {{day}}; it closes by itself',
  },
  open: { vi: 'Chờ người nộp bổ sung', en: 'Waits for its applicant' },
} as const satisfies Record<string, Text>;
