import { useText } from '@mot-cua/ui';
import { useFaults } from '../../faults';
import { useOpen } from '../../parts/use-open';
import { AnswerNode } from './answer-node';
import type { DrawnQuestion } from './draw-questions';
import { QuestionFields } from './question-fields';
import { placeOfQuestion } from './questions-context';
import { TreeRow } from './tree-row';
import { useStanding } from './way';
import classes from './cases.module.css';

interface QuestionNodeProps {
  readonly drawn: DrawnQuestion;
  readonly isUnreached?: boolean;
}

/** A question of the tree, with its answers and all that lies below them. */
export function QuestionNode({ drawn, isUnreached = false }: QuestionNodeProps) {
  const say = useText();
  const { index, question, answers } = drawn;
  const at = placeOfQuestion(index);
  // Faults of an answer are shown with the answer.
  const isFaulty = useFaults().some(
    (fault) => fault.at === at || (fault.at.startsWith(`${at}/`) && !fault.at.startsWith(`${at}/answers/`)),
  );
  const { isOpen, toggle, keepOpen } = useOpen(isFaulty, question.text.vi === '');
  return (
    <li>
      <TreeRow
        kind="question"
        words={say(question.text) || say({ vi: 'Câu hỏi chưa có lời', en: 'Question without words' })}
        standing={useStanding(question)}
        isFaulty={isFaulty}
        isOpen={isOpen}
        onToggle={toggle}
      />
      {isOpen && (
        <div className={classes.editor} onFocusCapture={keepOpen}>
          <QuestionFields index={index} question={question} isUnreached={isUnreached} />
        </div>
      )}
      {answers.length > 0 && (
        <ol>
          {answers.map(({ answer, below }, number) => (
            <AnswerNode key={number} index={index} question={question} number={number} answer={answer} below={below} />
          ))}
        </ol>
      )}
    </li>
  );
}
