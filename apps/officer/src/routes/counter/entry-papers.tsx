import type { CounterEntry, Procedure } from '@mot-cua/api-client';
import type { HandedIn } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { EntryPaper } from './entry-paper';
import classes from './counter.module.css';

interface EntryPapersProps {
  readonly entry: CounterEntry;
  readonly procedure: Procedure;
  readonly handedIn: Readonly<Record<string, HandedIn>>;
  readonly onChange: (handedIn: Readonly<Record<string, HandedIn>>) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** What was handed in: how many of each paper, and its scan or photograph. */
export function EntryPapers({ entry, procedure, handedIn, onChange, errorAt }: EntryPapersProps) {
  const say = useText();
  const needs = entry.check.papers;
  const papers = procedure.papers.flatMap((paper) => {
    const need = needs.find(({ code }) => code === paper.code)?.need;
    const isThere = handedIn[paper.code] || entry.attachments.some(({ paperCode }) => paperCode === paper.code);
    return need || isThere ? [{ paper, need }] : [];
  });
  return (
    <section className={classes.card} aria-labelledby="papers">
      <h2 id="papers">{say({ vi: 'Giấy tờ nộp kèm', en: 'Papers' })}</h2>
      {papers.length === 0 && (
        <p className={classes.quiet}>{say({ vi: 'Không cần giấy tờ nào.', en: 'None needed.' })}</p>
      )}
      <ul className={classes.papers}>
        {papers.map(({ paper, need }) => (
          <EntryPaper
            key={paper.code}
            entryId={entry.id}
            paper={paper}
            isNeeded={need === 'always' || need === 'becauseOfAnswers'}
            files={entry.attachments.filter(({ paperCode }) => paperCode === paper.code)}
            counts={handedIn[paper.code]}
            onCount={(counts) => onChange({ ...handedIn, [paper.code]: counts })}
            error={errorAt(`/papers/${paper.code}`)}
          />
        ))}
      </ul>
    </section>
  );
}
