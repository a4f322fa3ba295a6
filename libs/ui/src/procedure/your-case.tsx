import type { ShownCase, ShownProcedure } from './shown-procedure';
import type { EligibilityAnswers } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import { useEffect, useRef, type ReactNode } from 'react';
import { CaseFinder } from './case-finder';
import { CaseList } from './case-list';
import { FoundCase } from './found-case';
import classes from './case-finder.module.css';

interface YourCaseProps {
  readonly procedure: ShownProcedure;
  readonly chosen: ShownCase | null;
  readonly answers: EligibilityAnswers;
  readonly onChange: (chosen: ShownCase | null, answers: EligibilityAnswers) => void;
  /** What can be done with the case that was found. */
  readonly children?: ReactNode;
}

/** Which case somebody is: questions, or the list of all cases; then the case, and a way to choose again. */
export function YourCase({ procedure, chosen, answers, onChange, children }: YourCaseProps) {
  const say = useText();
  const { eligibility, cases } = procedure;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its question.
  useFocusWithin(box, [chosen?.code, ...Object.values(answers)].join());
  const list = <CaseList procedure={procedure} chosen={null} onChoose={(one) => onChange(one, {})} />;
  return (
    <div ref={box}>
      {chosen && (
        <FoundCase procedure={procedure} found={chosen} answers={answers} onAgain={() => onChange(null, {})}>
          {children}
        </FoundCase>
      )}
      {!chosen && !eligibility && list}
      {!chosen && eligibility && (
        <>
          <CaseFinder
            procedure={procedure}
            eligibility={eligibility}
            answers={answers}
            onAnswer={(given, found) => onChange(found, given)}
          />
          <details className={classes.all}>
            <summary>
              {say(
                {
                  vi: 'Tôi biết trường hợp của mình: xem cả {{count}} trường hợp',
                  en: 'I know my case: see all {{count}}',
                },
                { count: cases.length },
              )}
            </summary>
            {list}
          </details>
        </>
      )}
    </div>
  );
}

/** Puts the focus on the heading, or the first answer, of what has just come; not when the page opens. */
function useFocusWithin(box: React.RefObject<HTMLElement | null>, state: string): void {
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    box.current?.querySelector<HTMLElement>(':is(h1, h2, h3, h4, h5, h6), button')?.focus();
  }, [box, state]);
}
