import type { Case, Procedure } from '@mot-cua/api-client';
import { UnstyledButton } from '@mantine/core';
import { processingTimeWords, useLanguage, useText } from '@mot-cua/ui';
import { IconCheck } from '@tabler/icons-react';
import { feeWords } from './fee-fact';
import classes from './case-finder.module.css';

interface CaseListProps {
  readonly procedure: Procedure;
  readonly chosen: Case | null;
  readonly onChoose: (chosen: Case) => void;
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
