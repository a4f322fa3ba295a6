import type { ShownCase, ShownProcedure } from './shown-procedure';
import { UnstyledButton } from '@mantine/core';
import { processingTimeWords } from '../format/processing-time';
import { useLanguage, useText } from '../i18n/use-text';
import { IconCheck } from '@tabler/icons-react';
import { feeWords } from './fee-fact';
import classes from './case-finder.module.css';

interface CaseListProps {
  readonly procedure: ShownProcedure;
  readonly chosen: ShownCase | null;
  readonly onChoose: (chosen: ShownCase) => void;
}

/** Every case with its time and fee, for who knows theirs. */
export function CaseList({ procedure, chosen, onChoose }: CaseListProps) {
  const say = useText();
  const language = useLanguage();
  return (
    <ul className={classes.answers} aria-label={say({ vi: 'Các trường hợp', en: 'Cases' })}>
      {procedure.cases.map((one) => (
        <li key={one.code}>
          <UnstyledButton
            className={classes.answer}
            aria-pressed={one.code === chosen?.code}
            onClick={() => onChoose(one)}
          >
            <span>
              <span className={classes.name}>{say(one.name)}</span>
              {one.hint && <span className={classes.hint}>{say(one.hint)}</span>}
              <span className={classes.hint}>
                {say(processingTimeWords(one.processingTime))} · {feeWords(procedure, one, language)}
              </span>
            </span>
            {one.code === chosen?.code && <IconCheck size={20} aria-hidden />}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
