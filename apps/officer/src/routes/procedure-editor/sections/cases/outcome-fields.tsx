import { Select } from '@mantine/core';
import type { EligibilityOutcome, EligibilityQuestion, ProcedureCase, Text } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../../faults';
import { ProcedurePicker } from '../../parts/procedure-picker';
import { TextField } from '../../parts/text-field';
import { leadsTo } from './question-edits';

interface OutcomeFieldsProps {
  readonly at: string;
  readonly outcome: EligibilityOutcome;
  /** The question that the answer belongs to. */
  readonly asked: EligibilityQuestion;
  readonly cases: readonly ProcedureCase[];
  readonly questions: readonly EligibilityQuestion[];
  readonly onChange: (outcome: EligibilityOutcome) => void;
  /** Asked for a question that is not there yet. */
  readonly onNewQuestion: () => void;
}

const NEW = 'new';
const NOWHERE = 'nowhere';
const NOTHING: Text = { vi: '', en: '' };

/** Where an answer leads: a case, a question, or not by this procedure, which is explained. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { at, outcome, onChange, onNewQuestion } = props;
  const say = useText();
  const choices = useOutcomeChoices(props);
  const place = outcome.to === 'question' ? `${at}/question` : outcome.to === 'case' ? `${at}/case` : at;
  const choose = (value: string | null) => {
    if (value === NEW) onNewQuestion();
    else if (value === NOWHERE) onChange({ to: 'nowhere', why: NOTHING, instead: NOTHING });
    else if (value?.startsWith('case:')) onChange({ to: 'case', case: value.slice('case:'.length) });
    else if (value) onChange({ to: 'question', question: value.slice('question:'.length) });
  };
  return (
    <>
      <Select
        size="sm"
        id={fieldId(place)}
        label={say({ vi: 'Dẫn tới', en: 'Leads to' })}
        placeholder={say({ vi: 'Chọn…', en: 'Choose…' })}
        error={useFaultAt(place)}
        data={choices}
        value={valueOf(outcome)}
        allowDeselect={false}
        onChange={choose}
      />
      {outcome.to === 'nowhere' && (
        <>
          <TextField
            isLong
            label={say({ vi: 'Vì sao', en: 'Why' })}
            at={`${at}/why`}
            value={outcome.why ?? NOTHING}
            onChange={(why) => onChange({ ...outcome, why })}
          />
          <TextField
            isLong
            label={say({ vi: 'Cần làm gì', en: 'What to do' })}
            at={`${at}/instead`}
            value={outcome.instead ?? NOTHING}
            onChange={(instead) => onChange({ ...outcome, instead })}
          />
          <ProcedurePicker
            label={say({ vi: 'Thủ tục thay thế', en: 'The procedure for it' })}
            at={`${at}/procedure`}
            value={outcome.procedure}
            onChange={(procedure) => onChange({ ...outcome, procedure })}
          />
        </>
      )}
    </>
  );
}

function valueOf(outcome: EligibilityOutcome): string | null {
  if (outcome.to === 'nowhere') return NOWHERE;
  if (outcome.to === 'case') return outcome.case ? `case:${outcome.case}` : null;
  return outcome.question ? `question:${outcome.question}` : null;
}

function useOutcomeChoices({ outcome, asked, cases, questions }: OutcomeFieldsProps) {
  const say = useText();
  const nameless = say({ vi: 'Chưa có tên', en: 'Without a name' });
  const now = valueOf(outcome);
  // A question that leads back to this one would make a circle.
  const ahead = questions.filter(({ code }) => !leadsTo(questions, code, asked.code));
  const toCase = cases.map(({ code, name }) => ({ value: `case:${code}`, label: say(name) || nameless }));
  const toQuestion = ahead.map(({ code, text }) => ({ value: `question:${code}`, label: say(text) || nameless }));
  const isGone = now !== null && now !== NOWHERE && ![...toCase, ...toQuestion].some(({ value }) => value === now);
  return [
    {
      group: say({ vi: 'Trường hợp', en: 'A case' }),
      items: isGone ? [...toCase, { value: now, label: now.replace(/^\w+:/, '') }] : toCase,
    },
    {
      group: say({ vi: 'Câu hỏi', en: 'A question' }),
      items: [...toQuestion, { value: NEW, label: say({ vi: 'Câu hỏi mới…', en: 'A new question…' }) }],
    },
    {
      group: say({ vi: 'Khác', en: 'Other' }),
      items: [{ value: NOWHERE, label: say({ vi: 'Không làm theo thủ tục này', en: 'Not by this procedure' }) }],
    },
  ];
}
