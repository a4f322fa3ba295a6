import type { EligibilityOutcome, EligibilityQuestion, ProcedureCase } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconArrowBackUp, IconBan, IconCircleCheck, IconQuestionMark } from '@tabler/icons-react';
import classes from './cases.module.css';

interface OutcomeWordsProps {
  readonly outcome: EligibilityOutcome;
  readonly cases: readonly ProcedureCase[];
  readonly questions: readonly EligibilityQuestion[];
}

/** Where an answer leads, in a few words behind it. */
export function OutcomeWords({ outcome, cases, questions }: OutcomeWordsProps) {
  const say = useText();
  if (outcome.to === 'nowhere') {
    return (
      <span className={classes.outcome} data-to="nowhere">
        <IconBan size={16} aria-hidden />
        {say({ vi: 'Không làm theo thủ tục này', en: 'Not by this procedure' })}
      </span>
    );
  }
  if (outcome.to === 'case') {
    const name = cases.find(({ code }) => code === outcome.case)?.name;
    return name ? (
      <span className={classes.outcome} data-to="case">
        <IconCircleCheck size={16} aria-hidden />
        {say({ vi: 'Trường hợp: {{name}}', en: 'Case: {{name}}' }, { name: say(name) })}
      </span>
    ) : (
      <Open />
    );
  }
  const text = questions.find(({ code }) => code === outcome.question)?.text;
  return text ? (
    <span className={classes.outcome}>
      <IconArrowBackUp size={16} aria-hidden />
      {say({ vi: 'Hỏi câu đã có: {{text}}', en: 'Asks as above: {{text}}' }, { text: say(text) })}
    </span>
  ) : (
    <Open />
  );
}

function Open() {
  const say = useText();
  return (
    <span className={classes.outcome} data-to="open">
      <IconQuestionMark size={16} aria-hidden />
      {say({ vi: 'Chưa dẫn tới đâu', en: 'Leads nowhere yet' })}
    </span>
  );
}
