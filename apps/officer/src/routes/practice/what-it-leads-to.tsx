import { DueLedger, exactTime, FeeTable, useLanguage, useText } from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';
import type { PracticeRun } from './practice-run';
import { COMPETENCE_WORDS } from './competence-words';
import classes from './practice.module.css';

interface WhatItLeadsToProps {
  readonly run: PracticeRun;
  readonly check: NonNullable<PracticeRun['check']>;
}

/** Fees line by line, the due date day by day, and who decides. */
export function WhatItLeadsTo({ run, check }: WhatItLeadsToProps) {
  const say = useText();
  const language = useLanguage();
  const { fees, expected, agency, competence } = check;
  const { reason } = competence;
  return (
    <>
      <div className={classes.part}>
        <h3>{say({ vi: 'Phí, lệ phí', en: 'Fees' })}</h3>
        {fees && fees.lines.length > 0 && (
          <FeeTable fees={fees} nameOf={(pointer) => placedTitle(run.form, pointer, language)} />
        )}
        {fees?.lines.length === 0 && <p className={classes.quiet}>{say({ vi: 'Không thu phí.', en: 'No fees.' })}</p>}
        {!fees && <p className={classes.quiet}>{say({ vi: 'Chưa tính được.', en: 'Cannot be worked out.' })}</p>}
      </div>
      <div className={classes.part}>
        <h3>{say({ vi: 'Hạn trả kết quả', en: 'Due date' })}</h3>
        {expected ? (
          <>
            <p>
              {say(
                { vi: 'Nếu tiếp nhận ngay bây giờ: {{at}}', en: 'If it were received right now: {{at}}' },
                { at: exactTime(expected.dueAt, language) },
              )}
            </p>
            <details>
              <summary>{say({ vi: 'Vì sao ngày này?', en: 'Why this day?' })}</summary>
              <DueLedger deadline={expected} />
            </details>
          </>
        ) : (
          <p className={classes.quiet}>{say({ vi: 'Tùy trường hợp.', en: 'Depends on the case.' })}</p>
        )}
      </div>
      <div className={classes.part}>
        <h3>{say({ vi: 'Cơ quan giải quyết', en: 'Agency that decides' })}</h3>
        <p>{agency ? say(agency.name) : reason && say(COMPETENCE_WORDS[reason])}</p>
      </div>
    </>
  );
}
