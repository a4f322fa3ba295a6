import { useId, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import type { ShownProcedure } from './shown-procedure';
import classes from './procedure.module.css';

interface ProcedureListsProps {
  readonly procedure: Pick<ShownProcedure, 'steps' | 'conditions' | 'legalBases'>;
  /** What stands between the conditions and the law. */
  readonly children: ReactNode;
}

/** The steps and conditions of a procedure, and the law it rests on, folded. */
export function ProcedureLists({ procedure: { steps, conditions, legalBases }, children }: ProcedureListsProps) {
  const say = useText();
  const id = useId();
  return (
    <>
      <section aria-labelledby={`${id}-steps`}>
        <Heading level={2} id={`${id}-steps`} className={classes.sectionTitle}>
          {say({ vi: 'Các bước', en: 'Steps' })}
        </Heading>
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            <li key={index}>{say(step)}</li>
          ))}
        </ol>
      </section>
      {conditions.length > 0 && (
        <section aria-labelledby={`${id}-conditions`}>
          <Heading level={2} id={`${id}-conditions`} className={classes.sectionTitle}>
            {say({ vi: 'Điều kiện', en: 'Conditions' })}
          </Heading>
          <ul className={classes.conditions}>
            {conditions.map((condition, index) => (
              <li key={index}>{say(condition)}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <details className={classes.law}>
        <summary>
          {say({ vi: 'Căn cứ pháp lý ({{count}})', en: 'Legal basis ({{count}})' }, { count: legalBases.length })}
        </summary>
        <ul>
          {legalBases.map(({ number, name }, index) => (
            <li key={index} lang="vi">
              {number}: {name}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
