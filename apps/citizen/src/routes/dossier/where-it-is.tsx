import type { Dossier } from '@mot-cua/api-client';
import { DueWhy, exactTime, useLanguage, useText } from '@mot-cua/ui';
import classes from './where-it-is.module.css';

/**
 * The steps that the dossier went through and where it is now, agency by agency, each with its time; never who in the office (Circular
 * 22/2019/TT-BTTTT, art. 4: every step shows its status to the applicant).
 */
export function WhereItIs({ dossier: { steps, opinions } }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  if (steps.length === 0) return null;
  const asked = opinions.filter(({ answer }) => answer === null);
  return (
    <section aria-labelledby="where-it-is">
      <h2 id="where-it-is" className="section-title">
        {say({ vi: 'Hồ sơ đang ở đâu', en: 'Where it is' })}
      </h2>
      <ol className={classes.steps}>
        {steps.map(({ number, name, agency, end, dueAt, deadline, isPaused, punctuality }) => (
          <li key={number} data-open={end === null || undefined} aria-current={end === null ? 'step' : undefined}>
            <b>{say(name)}</b>
            <span>{say(agency.name)}</span>
            <span className={classes.time}>
              {end
                ? say(ENDS[end.how], { at: exactTime(end.at, language) })
                : isPaused
                  ? say({ vi: 'Đang tạm dừng', en: 'Standing still' })
                  : say(
                      { vi: 'Đang làm, hạn của bước: {{at}}', en: 'Under way, this step is due: {{at}}' },
                      { at: exactTime(dueAt, language) },
                    )}{' '}
              <DueWhy deadline={deadline} what={STEP_DUE} isPaused={isPaused} />
              {punctuality === 'late' && <em>{say({ vi: 'bước này đã trễ', en: 'this step is late' })}</em>}
            </span>
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <p className="quiet">
          {say({ vi: 'Đang chờ ý kiến của', en: 'Waiting for the opinion of' })}{' '}
          {asked.map(({ agency }) => say(agency.name)).join(', ')}.
        </p>
      )}
    </section>
  );
}

const STEP_DUE = { vi: 'Hạn của bước', en: 'Step due' };

const ENDS = {
  finished: { vi: 'Xong lúc {{at}}', en: 'Done at {{at}}' },
  returned: { vi: 'Trả lại để làm lại, {{at}}', en: 'Went back to be done anew, {{at}}' },
  moved: { vi: 'Chuyển cho cơ quan khác, {{at}}', en: 'Passed on to another agency, {{at}}' },
  brokenOff: { vi: 'Dừng lúc {{at}}', en: 'Broken off at {{at}}' },
} as const;
