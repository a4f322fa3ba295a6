import { exactTime, useLanguage, useText } from '@mot-cua/ui';
import { SupplementList } from '../dossier/supplement-list';
import type { PracticeRun, PracticeStep } from './practice-run';
import classes from './practice.module.css';

/** What went with a step, and what the national portal would be told of it. */
export function StepDetail({ step, run }: { readonly step: PracticeStep; readonly run: PracticeRun }) {
  const say = useText();
  const language = useLanguage();
  const { reason, note, legalBasis, number, request, dueAt, telling } = step;
  return (
    <>
      {reason && <p>{reason}</p>}
      {note && <p>{note}</p>}
      {legalBasis && (
        <p className={classes.quiet}>
          {say({ vi: 'Căn cứ', en: 'Legal basis' })}: {legalBasis}
        </p>
      )}
      {number && (
        <p>
          {say({ vi: 'Số kết quả', en: 'Result number' })}: <b>{number}</b>
        </p>
      )}
      {request && <SupplementList request={request} dossier={{ ...run, papers: [...run.papers] }} />}
      {dueAt && (
        <p>
          {say({ vi: 'Hẹn trả', en: 'Due' })}: <b>{exactTime(dueAt, language)}</b>
        </p>
      )}
      {telling.rejected !== null ? (
        <p className={classes.rejected}>
          {say({ vi: 'Cổng quốc gia sẽ không nhận', en: 'The national portal would not take it' })}: {telling.rejected}
        </p>
      ) : (
        <details className={classes.telling}>
          <summary>
            {say(
              {
                vi: 'Cổng quốc gia: trạng thái {{status}} · không gửi',
                en: 'National portal: status {{status}} · never sent',
              },
              { status: telling.status ?? '' },
            )}
          </summary>
          <pre tabIndex={0} aria-label={say({ vi: 'Bản tin, không gửi', en: 'Message, never sent' })} lang="vi">
            {JSON.stringify(telling.messages, null, 2)}
          </pre>
        </details>
      )}
    </>
  );
}
