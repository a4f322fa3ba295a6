import type { Assignment } from '@mot-cua/api-client';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { AreaChoice } from './area-choice';
import { usePreview } from './assignment.queries';
import { ASSIGNMENT_WORDS } from './assignment.words';
import { ProcedureChoice } from './procedure-choice';
import classes from './assignment.module.css';

/** Whose the next dossier of a procedure would be, and why: nothing is given out. */
export function PreviewPanel({ assignment: { agency, rules } }: { readonly assignment: Assignment }) {
  const say = useText();
  const [procedureCode, setProcedureCode] = useState<string | null>(null);
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const preview = usePreview(agency.id, procedureCode, unitCode);
  const asksArea = rules.some(({ rule }) => rule.kind === 'byArea');
  const { data } = preview;
  return (
    <section className={classes.card} aria-labelledby="preview">
      <h2 id="preview">{say(ASSIGNMENT_WORDS.preview)}</h2>
      <p className={classes.quiet}>{say(ASSIGNMENT_WORDS.previewHint)}</p>
      <div className={classes.fields}>
        <ProcedureChoice value={procedureCode} onChange={setProcedureCode} />
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
