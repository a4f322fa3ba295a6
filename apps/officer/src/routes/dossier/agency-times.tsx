import { useLanguage, useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { durationWords, timeKeptWords } from './step-words';
import classes from './process-panel.module.css';

/** What each agency has used of its time; nothing to compare where there is but one. */
export function AgencyTimes({ times }: { readonly times: Dossier['agencyTimes'] }) {
  const say = useText();
  const language = useLanguage();
  if (times.length < 2) return null;
  return (
    <section aria-labelledby="agency-times">
      <h2 id="agency-times" className={classes.title}>
        {say({ vi: 'Thời gian của từng cơ quan', en: 'Time of each agency' })}
      </h2>
      <dl className={classes.agencies}>
        {times.map(({ agency, usedMinutes, allowedMinutes, isAtWork, punctuality }) => (
          <div key={agency.id} data-punctuality={isAtWork && punctuality !== 'late' ? undefined : punctuality}>
            <dt>{say(agency.name)}</dt>
            <dd>
              {say(
                { vi: '{{used}} trong {{allowed}}', en: '{{used}} of {{allowed}}' },
                { used: durationWords(usedMinutes, language), allowed: durationWords(allowedMinutes, language) },
              )}
              <span className={classes.kept}>
                <KeptIcon time={{ isAtWork, punctuality }} />
                {say(timeKeptWords(punctuality, isAtWork))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeptIcon({ time }: { readonly time: Pick<Dossier['agencyTimes'][number], 'isAtWork' | 'punctuality'> }) {
  const Sign = time.punctuality === 'late' ? IconAlertTriangle : time.isAtWork ? IconClock : IconCircleCheck;
  return <Sign size={15} aria-hidden />;
}
