import { Button } from '@mantine/core';
import type { EligibilityQuestion } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { IconArrowBarToUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useFaultAt } from '../../faults';
import { CodeField } from '../../parts/code-field';
import { freeCode, isPlaceholder } from '../../parts/free-code';
import { OptionalTextField } from '../../parts/optional-text-field';
import { TextField } from '../../parts/text-field';
import { focusSoon } from './focus-soon';
import { askFirst, newAnswer, NEW_QUESTION, renameQuestion } from './question-edits';
import { placeOfQuestion, useQuestions, withQuestion } from './questions-context';
import classes from './cases.module.css';

interface QuestionFieldsProps {
  readonly index: number;
  readonly question: EligibilityQuestion;
  readonly isUnreached: boolean;
}

/** The words of a question, and what can be done with it. */
export function QuestionFields({ index, question, isUnreached }: QuestionFieldsProps) {
  const say = useText();
  const { questions, onChange } = useQuestions();
  const at = placeOfQuestion(index);
  const fault = useFaultAt(at);
  const noAnswers = useFaultAt(`${at}/answers`);
  const isCodeFaulty = useFaultAt(`${at}/code`) !== undefined;
  const taken = questions.filter((_, place) => place !== index).map(({ code }) => code);
  const change = (part: Partial<EligibilityQuestion>) => onChange(withQuestion(questions, index, part));
  const nameCode = () => {
    if (!isPlaceholder(question.code, NEW_QUESTION) || question.text.vi.trim() === '') return;
    onChange(renameQuestion(questions, question.code, freeCode(question.text.vi, taken, NEW_QUESTION)));
  };
  return (
    <div id={fieldId(at)} tabIndex={-1} className={classes.times}>
      {fault && <p className={classes.fault}>{fault}</p>}
      <div onBlur={nameCode}>
        <TextField
          label={say({ vi: 'Câu hỏi', en: 'Question' })}
          at={`${at}/text`}
          value={question.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <OptionalTextField
        label={say({ vi: 'Giải thích', en: 'Explanation' })}
        addLabel={say({ vi: 'Thêm giải thích', en: 'Add an explanation' })}
        at={`${at}/hint`}
        value={question.hint}
        onChange={(hint) => change({ hint })}
        isLong
      />
      {isCodeFaulty && (
        <CodeField
          label={say({ vi: 'Mã câu hỏi', en: 'Code of the question' })}
          at={`${at}/code`}
          value={question.code}
          taken={taken}
          onChange={(code) => change({ code })}
        />
      )}
      {noAnswers && <p className={classes.fault}>{noAnswers}</p>}
      <div className={classes.tools}>
        <Button
          id={fieldId(`${at}/answers`)}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            change({ answers: [...question.answers, newAnswer(question.answers)] });
            focusSoon(`${at}/answers/${question.answers.length}/label/vi`);
          }}
        >
          {say({ vi: 'Thêm câu trả lời', en: 'Add an answer' })}
        </Button>
        {isUnreached && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBarToUp size={16} aria-hidden />}
            onClick={() => onChange(askFirst(questions, index))}
          >
            {say({ vi: 'Hỏi câu này đầu tiên', en: 'Ask this first' })}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="crimson"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => onChange(questions.filter((_, place) => place !== index))}
        >
          {say({ vi: 'Bỏ câu hỏi', en: 'Remove the question' })}
        </Button>
      </div>
    </div>
  );
}
