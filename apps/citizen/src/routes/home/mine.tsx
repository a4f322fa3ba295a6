import type { MyDossierSummary } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { DossierRow } from '../my-dossiers/dossier-row';
import { needsMe, useMyDossiers } from '../my-dossiers/my-dossiers.queries';
import classes from './home.module.css';

const SHOWN = 3;

/** My dossiers, the one that waits for me first. */
export function Mine() {
  const say = useText();
  const { data } = useMyDossiers();
  const dossiers = data?.pages.flatMap(({ items }) => items) ?? [];
  if (dossiers.length === 0) return null;
  const first = [...dossiers].sort(
    (a: MyDossierSummary, b: MyDossierSummary) => Number(needsMe(b)) - Number(needsMe(a)),
  );
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" className="section-title">
        {say({ vi: 'Hồ sơ của tôi', en: 'My dossiers' })}
      </h2>
      <ul className="plain-list stack" style={{ gap: '0.75rem' }}>
        {first.slice(0, SHOWN).map((dossier) => (
          <DossierRow key={dossier.id} dossier={dossier} />
        ))}
      </ul>
      {dossiers.length > SHOWN && (
        <p className={classes.all}>
          <Link to={paths.myDossiers}>{say({ vi: 'Xem tất cả hồ sơ', en: 'See all dossiers' })}</Link>
        </p>
      )}
    </section>
  );
}
