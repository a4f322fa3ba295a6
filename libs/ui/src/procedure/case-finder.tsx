import type { ShownCase, ShownProcedure } from './shown-procedure';
import {
  caseOf,
  followAnswers,
  type Eligibility,
  type EligibilityAnswers,
  type EligibilityQuestion,
} from '@mot-cua/domain';
import { UnstyledButton } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import { IconArrowLeft, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { NotThisProcedure } from './not-this-procedure';
import classes from './case-finder.module.css';

interface CaseFinderProps {
  readonly procedure: Pick<ShownProcedure, 'cases'>;
  readonly eligibility: Eligibility;
  readonly answers: EligibilityAnswers;
  /** With the case that the answers lead to, once they do. */
  readonly onAnswer: (answers: EligibilityAnswers, found: ShownCase | null) => void;
}

/** The questions that lead to a case, one at a time; or why this procedure is not the one, and what to do instead. */
export function CaseFinder({ procedure, eligibility, answers, onAnswer }: CaseFinderProps) {
  const way = followAnswers(eligibility, answers) ?? followAnswers(eligibility, {});
  if (!way) return null;
  const { asked, next } = way;
  const given = asked.filter(({ code }) => answers[code] !== undefined);
  const upTo = (questions: readonly EligibilityQuestion[]): EligibilityAnswers =>
    Object.fromEntries(questions.map(({ code }) => [code, answers[code] ?? '']));
  const answer = (question: EligibilityQuestion, code: string) => {
    const all = { ...upTo(asked.filter((one) => one !== question)), [question.code]: code };
    const after = followAnswers(eligibility, all)?.next;
    const found = after && 'to' in after && after.to === 'case' ? caseOf(procedure, after.case) : undefined;
    onAnswer(all, found ?? null);
  };
  const back = given.length > 0 ? () => onAnswer(upTo(given.slice(0, -1)), null) : undefined;
  if (!('to' in next)) {
    return <Question question={next} number={asked.length} onAnswer={answer} onBack={back} />;
  }
  if (next.to === 'case') return null;
  return <NotThisProcedure outcome={next} onBack={back} />;
}

interface QuestionProps {
  readonly question: EligibilityQuestion;
  readonly number: number;
  readonly onAnswer: (question: EligibilityQuestion, answer: string) => void;
  readonly onBack?: () => void;
}

function Question({ question, number, onAnswer, onBack }: QuestionProps) {
  const say = useText();
  const id = useId();
  const { text, hint, answers } = question;
  return (
    <div className={classes.question} role="group" aria-labelledby={id}>
      <p className={classes.step}>{say({ vi: 'Câu hỏi {{number}}', en: 'Question {{number}}' }, { number })}</p>
      <Heading level={3} id={id} tabIndex={-1} className={classes.text}>
        {say(text)}
      </Heading>
      {hint && <p className={classes.hint}>{say(hint)}</p>}
      <ul className={classes.answers}>
        {answers.map(({ code, label }) => (
          <li key={code}>
            <UnstyledButton className={classes.answer} onClick={() => onAnswer(question, code)}>
              {say(label)}
              <IconChevronRight size={20} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {onBack && <BackButton onBack={onBack} />}
    </div>
  );
}

/** Takes the last answer back. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const say = useText();
  return (
    <UnstyledButton className={classes.back} onClick={onBack}>
      <IconArrowLeft size={18} aria-hidden />
      {say({ vi: 'Quay lại câu trước', en: 'Back to the question before' })}
    </UnstyledButton>
  );
}
