import type { EligibilityAnswer, EligibilityQuestion } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useFaults } from '../../faults';
import { useOpen } from '../../parts/use-open';
import { AnswerFields } from './answer-fields';
import type { DrawnQuestion } from './draw-questions';
import { OutcomeWords } from './outcome-words';
import { QuestionNode } from './question-node';
import { placeOfQuestion, useQuestions } from './questions-context';
import { TreeRow } from './tree-row';
import { useIsTaken } from './way';
import classes from './cases.module.css';

interface AnswerNodeProps {
  readonly index: number;
  readonly question: EligibilityQuestion;
  readonly number: number;
  readonly answer: EligibilityAnswer;
  readonly below: DrawnQuestion | null;
}

/** An answer of the tree, with where it leads: in words, or as the question below. */
export function AnswerNode({ index, question, number, answer, below }: AnswerNodeProps) {
  const say = useText();
  const { cases, questions } = useQuestions();
  const at = `${placeOfQuestion(index)}/answers/${number}`;
  const isFaulty = useFaults().some((fault) => fault.at === at || fault.at.startsWith(`${at}/`));
  const { isOpen, toggle, keepOpen } = useOpen(isFaulty, answer.label.vi === '');
  return (
    <li>
      <TreeRow
        kind="answer"
        words={say(answer.label) || say({ vi: 'Câu trả lời chưa có lời', en: 'Answer without words' })}
        behind={below ? undefined : <OutcomeWords outcome={answer.outcome} cases={cases} questions={questions} />}
        standing={useIsTaken(question, answer.code) ? 'passed' : null}
        isFaulty={isFaulty}
        isOpen={isOpen}
        onToggle={toggle}
      />
      {isOpen && (
        <div className={classes.editor} onFocusCapture={keepOpen}>
          <AnswerFields index={index} question={question} number={number} answer={answer} />
        </div>
      )}
      {below && (
        <ol>
          <QuestionNode drawn={below} />
        </ol>
      )}
    </li>
  );
}
