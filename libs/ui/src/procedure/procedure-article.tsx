import { followAnswers, type EligibilityAnswers } from '@mot-cua/domain';
import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import { PageHeading } from '../layout/page-header';
import { AnswerCard } from './answer-card';
import { FeesTable } from './fees-table';
import { FiledAtCounter } from './filed-at-counter';
import { PapersChecklist } from './papers-checklist';
import { ProcedureLists } from './procedure-lists';
import type { ShownCase, ShownProcedure } from './shown-procedure';
import { YourCase } from './your-case';
import classes from './procedure.module.css';

interface ProcedureArticleProps {
  readonly procedure: ShownProcedure;
  /** The case that it is told for. */
  readonly chosen: ShownCase | null;
  /** What led to the case, or leads on from here. */
  readonly answers: EligibilityAnswers;
  readonly onChoose: (caseCode: string | null, answers: EligibilityAnswers) => void;
  /** Where the procedure stands among the others. */
  readonly above: ReactNode;
  /** The way to file it online. */
  readonly action: ReactNode;
}

/** All that a citizen needs to know of a procedure, the answer first; on a phone the way to file it stays in sight. */
export function ProcedureArticle({ procedure, chosen, answers, onChoose, above, action }: ProcedureArticleProps) {
  const say = useText();
  const id = useId();
  const { name, summary, cases, eligibility } = procedure;
  const way = eligibility && followAnswers(eligibility, answers);
  const isElsewhere = !chosen && way !== undefined && 'to' in way.next && way.next.to === 'nowhere';
  const filedOnline = procedure.filedOnline && !isElsewhere;
  return (
    <article className={classes.article}>
      <PageHeading title={say(name)} above={above} lead={say(summary)} />
      <div className={classes.columns}>
        <aside className={classes.aside}>
          <AnswerCard procedure={procedure} chosen={chosen}>
            {filedOnline ? (
              <div className={classes.inCard}>{action}</div>
            ) : (
              !procedure.filedOnline && <FiledAtCounter agencies={procedure.competentAgencies} />
            )}
          </AnswerCard>
        </aside>
        <div className={classes.main}>
          {cases.length > 0 && (
            <section aria-labelledby={`${id}-case`}>
              <Heading level={2} id={`${id}-case`} className={classes.sectionTitle}>
                {say({ vi: 'Trường hợp của bạn?', en: 'Your case?' })}
              </Heading>
              <YourCase
                procedure={procedure}
                chosen={chosen}
                answers={answers}
                onChange={(found, given) => onChoose(found?.code ?? null, given)}
              />
            </section>
          )}
          <section aria-labelledby={`${id}-papers`}>
            <Heading level={2} id={`${id}-papers`} className={classes.sectionTitle}>
              {say({ vi: 'Giấy tờ cần có', en: 'Papers to have ready' })}
            </Heading>
            <PapersChecklist key={chosen?.code} procedure={procedure} chosen={chosen} />
          </section>
          <ProcedureLists procedure={procedure}>
            <FeesTable procedure={procedure} chosen={chosen} />
          </ProcedureLists>
        </div>
      </div>
      {filedOnline && <div className={classes.sticky}>{action}</div>}
    </article>
  );
}
