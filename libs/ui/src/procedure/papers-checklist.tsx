import type { ShownCase, ShownProcedure } from './shown-procedure';
import { isOfCase, type Text } from '@mot-cua/domain';
import { Checkbox } from '@mantine/core';
import { useLanguage, useText } from '../i18n/use-text';
import { PaperFiles } from './paper-files';
import { lazy, Suspense, useState } from 'react';
import classes from './papers-checklist.module.css';

/** Reading a condition takes a parser, which few procedures have any use for. */
const PaperCondition = lazy(async () => ({ default: (await import('./paper-condition')).PaperCondition }));

type PaperCounts = Pick<ShownProcedure['papers'][number], 'originals' | 'certifiedCopies' | 'copies'>;

interface PapersChecklistProps {
  readonly procedure: ShownProcedure;
  /** The case that they are for; without one, all are shown with the cases they belong to. */
  readonly chosen: ShownCase | null;
}

/** The papers to gather, to be ticked while gathering; the ticks stay on this page only. */
export function PapersChecklist({ procedure, chosen }: PapersChecklistProps) {
  const say = useText();
  const language = useLanguage();
  const { form, cases } = procedure;
  const papers = procedure.papers.filter((paper) => !chosen || isOfCase(paper, chosen.code));
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  if (papers.length === 0) return <p>{say({ vi: 'Không cần giấy tờ kèm theo.', en: 'No papers are needed.' })}</p>;
  return (
    <ul className={classes.papers}>
      {papers.map(
        ({ code, name, required, requiredWhen, cases: own = [], hint, template, example, ...counts }, index) => (
          <li key={`${code} ${index}`} className={classes.paper}>
            <Checkbox
              size="md"
              checked={ready.has(code)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setReady(
                  (before) => new Set(checked ? [...before, code] : [...before].filter((other) => other !== code)),
                );
              }}
              label={
                <>
                  <span className={classes.name}>{say(name)}</span>
                  {!required && !requiredWhen && (
                    <span className={classes.when}> {say({ vi: '(nếu có)', en: '(if it applies)' })}</span>
                  )}
                </>
              }
              description={
                <>
                  {hint && <span className={classes.hint}>{say(hint)}</span>}
                  {requiredWhen && (
                    <span className={classes.count}>
                      <Suspense fallback={say({ vi: 'Cần trong một số trường hợp.', en: 'Needed in some cases.' })}>
                        <PaperCondition form={form} requiredWhen={requiredWhen} />
                      </Suspense>
                    </span>
                  )}
                  {!chosen && own.length > 0 && (
                    <span className={classes.count}>
                      {say({ vi: 'Chỉ với: ', en: 'Only for: ' })}
                      {cases
                        .filter((one) => own.includes(one.code))
                        .map((one) => one.name[language])
                        .join(', ')}
                    </span>
                  )}
                  <span className={classes.count}>{say(countWords(counts))}</span>
                </>
              }
            />
            <div className={classes.files}>
              <PaperFiles paper={{ name, template, example }} />
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

function countWords({ originals, certifiedCopies = 0, copies }: PaperCounts): Text {
  const parts = [
    originals > 0 && { vi: `${originals} bản chính`, en: `${originals} original${originals > 1 ? 's' : ''}` },
    certifiedCopies > 0 && {
      vi: `${certifiedCopies} bản sao chứng thực`,
      en: `${certifiedCopies} certified cop${certifiedCopies > 1 ? 'ies' : 'y'}`,
    },
    copies > 0 && { vi: `${copies} bản sao`, en: `${copies} cop${copies > 1 ? 'ies' : 'y'}` },
  ].filter((part) => part !== false);
  return { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
