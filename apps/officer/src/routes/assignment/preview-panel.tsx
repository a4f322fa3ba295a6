import type { Assignment } from '@mot-cua/api-client';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { AreaChoice } from './area-choice';
import { usePreview } from './assignment.queries';
import { ASSIGNMENT_WORDS } from './assignment.words';
import { ProcedureChoice } from './procedure-choice';
import { StepChoice } from './step-choice';
import classes from './assignment.module.css';

/** Whose the next dossier of a procedure, or a step of it, would be, and why: nothing is given out. */
export function PreviewPanel({ assignment: { agency, rules } }: { readonly assignment: Assignment }) {
  const say = useText();
  const [procedureCode, setProcedureCode] = useState<string | null>(null);
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const preview = usePreview(agency.id, { procedureCode, step, unitCode });
  const asksArea = rules.some(({ rule }) => rule.kind === 'byArea');
  const { data } = preview;
  return (
    <section className={classes.card} aria-labelledby="preview">
      <h2 id="preview">{say(ASSIGNMENT_WORDS.preview)}</h2>
      <p className={classes.quiet}>{say(ASSIGNMENT_WORDS.previewHint)}</p>
      <div className={classes.fields}>
        <ProcedureChoice
          value={procedureCode}
          onChange={(code) => {
            setProcedureCode(code);
            setStep(null);
          }}
        />
        {procedureCode && (
          <StepChoice
            procedureCode={procedureCode}
            value={step}
            onChange={(chosen) => setStep(chosen?.code ?? null)}
            none={say(ASSIGNMENT_WORDS.wholeDossier)}
          />
        )}
        {asksArea && <AreaChoice value={unitCode} onChange={setUnitCode} isClearable />}
      </div>
      <div role="status" className={classes.answer}>
        {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
        {data && (
          <>
            <p>
              <b>
                {data.officerName
                  ? say(ASSIGNMENT_WORDS.goesTo, { name: data.officerName })
                  : say(data.left === 'nobodyAble' ? ASSIGNMENT_WORDS.leftNobody : ASSIGNMENT_WORDS.leftByHand)}
              </b>
            </p>
            {data.why && <p className={classes.quiet}>{say(data.why)}</p>}
          </>
        )}
      </div>
    </section>
  );
}
