import type { HeldDossiers } from '@mot-cua/api-client';
import { exactTime, StateBadge, useLanguage, useText } from '@mot-cua/ui';
import classes from './officer.module.css';

/** How many open dossiers an officer has, by state. An administrator sees the numbers, not the dossiers. */
export function HeldList({ held }: { readonly held: readonly HeldDossiers[] }) {
  const say = useText();
  const language = useLanguage();
  if (held.length === 0)
    return (
      <p className={classes.quiet}>
        {say({ vi: 'Không giữ hồ sơ nào chưa giải quyết xong.', en: 'No dossier that is not decided yet.' })}
      </p>
    );
  return (
    <ul className={classes.held}>
      {held.map(({ state, count, nextDueAt }) => (
        <li key={state}>
          <b>{count}</b> <StateBadge state={state} small />
          {nextDueAt && (
            <span className={classes.quiet}>
              {say(
                { vi: 'hạn gần nhất {{due}}', en: 'the first due {{due}}' },
                { due: exactTime(nextDueAt, language) },
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
