import type { Officer } from '@mot-cua/api-client';
import { formatNumber, ROLE_WORDS, useLanguage, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { officerPath } from '../../shell/paths';
import { OfficerStateBadge } from './officer-state-badge';
import { OFFICER_WORDS } from './officer.words';
import classes from './officers.module.css';

export function OfficerTable({
  officers,
  isStale,
}: {
  readonly officers: readonly Officer[];
  readonly isStale: boolean;
}) {
  const say = useText();
  const language = useLanguage();
  return (
    <table className={classes.table} data-stale={isStale || undefined}>
      <thead>
        <tr>
          <th>{say(OFFICER_WORDS.fullName)}</th>
          <th>{say(OFFICER_WORDS.agency)}</th>
          <th>{say(OFFICER_WORDS.roles)}</th>
          <th>{say(OFFICER_WORDS.state)}</th>
          <th className={classes.number}>{say(OFFICER_WORDS.held)}</th>
        </tr>
      </thead>
      <tbody>
        {officers.map(({ id, fullName, userName, position, agency, roles, state, heldDossiers }) => (
          <tr key={id}>
            <td>
              <Link to={officerPath(id)} className={classes.name}>
                {fullName}
              </Link>
              <span className={classes.under}>{[userName, position].filter(Boolean).join(' · ')}</span>
            </td>
            <td>{say(agency.name)}</td>
            <td>{roles.map((role) => say(ROLE_WORDS[role])).join(', ')}</td>
            <td>
              <OfficerStateBadge state={state} />
            </td>
            <td className={classes.number}>{heldDossiers === 0 ? '—' : formatNumber(heldDossiers, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
