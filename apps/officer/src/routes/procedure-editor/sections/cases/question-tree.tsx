import { Button } from '@mantine/core';
import type { EligibilityAnswers } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { IconPlus, IconWalk } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useFaultAt } from '../../faults';
import { drawQuestions } from './draw-questions';
import { focusSoon } from './focus-soon';
import { newQuestion } from './question-edits';
import { QuestionNode } from './question-node';
import { placeOfQuestion, useQuestions } from './questions-context';
import { WalkThrough } from './walk-through';
import { WalkContext, walkOf } from './way';
import section from '../section.module.css';
import classes from './cases.module.css';

/** The questions that lead a citizen to their case, as a tree; and a walk through them that leaves its mark in it. */
export function QuestionTree() {
  const say = useText();
  const { questions, cases, onChange } = useQuestions();
  const fault = useFaultAt('/eligibility');
  const [answers, setAnswers] = useState<EligibilityAnswers | null>(null);
  const walk = useMemo(() => (answers ? walkOf(questions, answers) : null), [questions, answers]);
  const { tree, unreached } = useMemo(() => drawQuestions(questions), [questions]);
  return (
    <div id={fieldId('/eligibility')} tabIndex={-1} className={section.part}>
      {fault && <p className={section.fault}>{fault}</p>}
      <WalkContext value={walk}>
        {walk && <WalkThrough walk={walk} cases={cases} onAnswer={setAnswers} onClose={() => setAnswers(null)} />}
        {tree && (
          <ol className={classes.tree}>
            <QuestionNode drawn={tree} />
          </ol>
        )}
        {unreached.length > 0 && (
          <>
            <h4 className={section.title}>
              {say({ vi: 'Chưa câu trả lời nào dẫn tới', en: 'No answer leads here yet' })}
            </h4>
            <ol className={classes.tree}>
              {unreached.map((drawn) => (
                <QuestionNode key={drawn.index} drawn={drawn} isUnreached />
              ))}
            </ol>
          </>
        )}
      </WalkContext>
      <div className={classes.tools}>
        {questions.length === 0 && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              onChange([newQuestion([])]);
              focusSoon(`${placeOfQuestion(0)}/text/vi`);
            }}
          >
            {say({ vi: 'Thêm câu hỏi đầu tiên', en: 'Add the first question' })}
          </Button>
        )}
        {questions.length > 0 && !walk && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconWalk size={18} aria-hidden />}
            onClick={() => setAnswers({})}
          >
            {say({ vi: 'Đi thử như người dân', en: 'Walk through as a citizen' })}
          </Button>
        )}
      </div>
    </div>
  );
}
