import { ActionIcon, Button } from '@mantine/core';
import type { EligibilityAnswer, EligibilityQuestion } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useFaultAt } from '../../faults';
import { CodeField } from '../../parts/code-field';
import { freeCode, isPlaceholder } from '../../parts/free-code';
import { TextField } from '../../parts/text-field';
import { focusSoon } from './focus-soon';
import { OutcomeFields } from './outcome-fields';
import { NEW_ANSWER, newQuestion } from './question-edits';
import { placeOfQuestion, useQuestions, withAnswer, withQuestion } from './questions-context';
import classes from './cases.module.css';

interface AnswerFieldsProps {
  readonly index: number;
  readonly question: EligibilityQuestion;
  readonly number: number;
  readonly answer: EligibilityAnswer;
}

/** The words of an answer, and where it leads. */
export function AnswerFields({ index, question, number, answer }: AnswerFieldsProps) {
  const say = useText();
  const { questions, cases, onChange } = useQuestions();
  const at = `${placeOfQuestion(index)}/answers/${number}`;
  const isCodeFaulty = useFaultAt(`${at}/code`) !== undefined;
  const { answers } = question;
  const taken = answers.filter((_, place) => place !== number).map(({ code }) => code);
  const changed = (part: Partial<EligibilityAnswer>) =>
    withQuestion(questions, index, { answers: withAnswer(question, number, part) });
  const change = (part: Partial<EligibilityAnswer>) => onChange(changed(part));
  const nameCode = () => {
    if (!isPlaceholder(answer.code, NEW_ANSWER) || answer.label.vi.trim() === '') return;
    change({ code: freeCode(answer.label.vi, taken, NEW_ANSWER) });
  };
  return (
    <div id={fieldId(at)} tabIndex={-1} className={classes.times}>
      <div onBlur={nameCode}>
        <TextField
          label={say({ vi: 'Câu trả lời', en: 'Answer' })}
          at={`${at}/label`}
          value={answer.label}
          onChange={(label) => change({ label })}
        />
      </div>
      {isCodeFaulty && (
        <CodeField
          label={say({ vi: 'Mã câu trả lời', en: 'Code of the answer' })}
          at={`${at}/code`}
          value={answer.code}
          taken={taken}
          onChange={(code) => change({ code })}
        />
      )}
      <OutcomeFields
        at={`${at}/outcome`}
        outcome={answer.outcome}
        asked={question}
        cases={cases}
        questions={questions}
        onChange={(outcome) => change({ outcome })}
        onNewQuestion={() => {
          const added = newQuestion(questions);
          onChange([...changed({ outcome: { to: 'question', question: added.code } }), added]);
          focusSoon(`${placeOfQuestion(questions.length)}/text/vi`);
        }}
      />
      <AnswerTools
        words={say(answer.label)}
        answers={answers}
        number={number}
        onChange={(next) => onChange(withQuestion(questions, index, { answers: next }))}
      />
    </div>
  );
}

interface AnswerToolsProps {
  readonly words: string;
  readonly answers: readonly EligibilityAnswer[];
  readonly number: number;
  readonly onChange: (answers: readonly EligibilityAnswer[]) => void;
}

function AnswerTools({ words, answers, number, onChange }: AnswerToolsProps) {
  const say = useText();
  const withTurn = (other: number) => {
    const [one, two] = [answers[number], answers[other]];
    if (!one || !two) return answers;
    return answers.map((answer, place) => (place === number ? two : place === other ? one : answer));
  };
  return (
    <div className={classes.tools}>
      <ActionIcon
        variant="subtle"
        color="stone"
        disabled={number === 0}
        aria-label={say({ vi: 'Đưa câu trả lời “{{words}}” lên', en: 'Move the answer “{{words}}” up' }, { words })}
        onClick={() => onChange(withTurn(number - 1))}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="stone"
        disabled={number === answers.length - 1}
        aria-label={say({ vi: 'Đưa câu trả lời “{{words}}” xuống', en: 'Move the answer “{{words}}” down' }, { words })}
        onClick={() => onChange(withTurn(number + 1))}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <Button
        size="compact-sm"
        variant="subtle"
        color="crimson"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => onChange(answers.filter((_, place) => place !== number))}
      >
        {say({ vi: 'Bỏ câu trả lời', en: 'Remove the answer' })}
      </Button>
    </div>
  );
}
