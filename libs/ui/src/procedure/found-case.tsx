import type { ShownCase, ShownProcedure } from './shown-procedure';
import { isOfCase, type EligibilityAnswers } from '@mot-cua/domain';
import { UnstyledButton } from '@mantine/core';
import { processingTimeWords } from '../format/processing-time';
import { useLanguage, useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { feeWords } from './fee-fact';
import classes from './case-finder.module.css';

interface FoundCaseProps {
  readonly procedure: ShownProcedure;
  readonly found: ShownCase;
  readonly answers: EligibilityAnswers;
  readonly onAgain: () => void;
  readonly children?: ReactNode;
}

/** The case that somebody is: its time, fee and papers in short, and what was answered to get there. */
export function FoundCase({ procedure, found, answers, onAgain, children }: FoundCaseProps) {
  const say = useText();
  const language = useLanguage();
  const needed = procedure.papers.filter((paper) => paper.required && isOfCase(paper, found.code));
  const facts = [
    [say({ vi: 'Thời hạn', en: 'Time' }), say(processingTimeWords(found.processingTime))],
    [say({ vi: 'Phí, lệ phí', en: 'Fee' }), feeWords(procedure, found, language)],
    [
      say({ vi: 'Giấy tờ bắt buộc', en: 'Papers needed' }),
      needed.map(({ name }) => say(name)).join('; ') || say({ vi: 'Không có', en: 'None' }),
    ],
  ] as const;
  const given = (procedure.eligibility?.questions ?? []).flatMap(({ code, text, answers: all }) => {
    const label = all.find((one) => one.code === answers[code])?.label;
    return label ? [{ code, question: say(text), answer: say(label) }] : [];
  });
  return (
    <div className={classes.question} data-outcome="case">
      <p className={classes.step}>
        <IconCircleCheckFilled size={20} aria-hidden />
        {say({ vi: 'Trường hợp của bạn', en: 'Your case' })}
      </p>
      <Heading level={3} tabIndex={-1} className={classes.text}>
        {say(found.name)}
      </Heading>
      {found.hint && <p className={classes.hint}>{say(found.hint)}</p>}
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {given.length > 0 && (
        <details className={classes.given}>
          <summary>{say({ vi: 'Bạn đã trả lời', en: 'What you answered' })}</summary>
          <ul>
            {given.map(({ code, question, answer }) => (
              <li key={code}>
                {question} <strong>{answer}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
      <UnstyledButton className={classes.back} onClick={onAgain}>
        {say({ vi: 'Chọn lại trường hợp', en: 'Choose again' })}
      </UnstyledButton>
    </div>
  );
}
