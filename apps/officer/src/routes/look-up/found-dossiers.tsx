import { StateBadge, useText, When } from '@mot-cua/ui';
import { Link } from 'react-router';
import type { DossierSummary } from '@mot-cua/api-client';
import { dossierPath } from '../../shell/paths';
import classes from './look-up.module.css';

export function FoundDossiers({ items }: { readonly items: readonly DossierSummary[] }) {
  const say = useText();
  return (
    <ul className={classes.found}>
      {items.map(({ id, code, applicantName, procedure, agency, state, submittedAt }) => (
        <li key={id}>
          <div>
            <Link to={dossierPath(id)} className={classes.code}>
              {code}
            </Link>{' '}
            · {applicantName}
            <p>
              {say(procedure.name)} · {say(agency.name)} · {say({ vi: 'nộp', en: 'filed' })} <When at={submittedAt} />
            </p>
          </div>
          <StateBadge state={state} small />
        </li>
      ))}
    </ul>
  );
}
