import type { DossierOnItsWay } from '@mot-cua/api-client';
import { exactTime, LoadingState, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import { useOnTheirWay } from './counter.queries';
import classes from './counter.module.css';

/** Dossiers between the counter that accepted them and the agency that decides them (Decree 118/2025/NĐ-CP, art. 18.2). */
export function OnTheirWay() {
  const say = useText();
  const ways = useOnTheirWay();
  const { incoming = [], outgoing = [] } = ways.data ?? {};
  return (
    <section className={classes.card} aria-labelledby="on-their-way">
      <h2 id="on-their-way">{say({ vi: 'Đang chuyển giữa các cơ quan', en: 'Between agencies' })}</h2>
      {ways.isPending && <LoadingState lines={2} />}
      {ways.error && <ProblemNotice error={ways.error} onRetry={() => void ways.refetch()} />}
      {ways.data && incoming.length + outgoing.length === 0 && (
        <p className={classes.quiet}>{say({ vi: 'Không có hồ sơ nào đang chuyển.', en: 'Nothing is on its way.' })}</p>
      )}
      {incoming.length > 0 && (
        <>
          <h3>{say({ vi: 'Chuyển đến, chờ xác nhận đã nhận', en: 'Coming here, to be confirmed' })}</h3>
          <Lines ways={incoming} isComing />
        </>
      )}
      {outgoing.length > 0 && (
        <>
          <h3>{say({ vi: 'Quầy này phải chuyển đi', en: 'To be passed on by this counter' })}</h3>
          <Lines ways={outgoing} />
        </>
      )}
    </section>
  );
}

function Lines({ ways, isComing }: { readonly ways: readonly DossierOnItsWay[]; readonly isComing?: true }) {
  const say = useText();
  const language = useLanguage();
  return (
    <ul className={classes.lines}>
      {ways.map(({ dossier, from, forwardBy, isLate }) => (
        <li key={dossier.id}>
          <div>
            <Link to={dossierPath(dossier.id)}>{dossier.code}</Link> · {dossier.applicantName}
            <small>{say(isComing ? from.name : dossier.agency.name)}</small>
            <small className={isLate ? classes.late : undefined}>
              {isLate && <IconAlertTriangle size={15} aria-hidden />}
              {say(
                isLate
                  ? { vi: 'Đã quá hạn chuyển: {{at}}', en: 'Should have been passed on by {{at}}' }
                  : { vi: 'Phải chuyển trước {{at}}', en: 'To be passed on by {{at}}' },
                { at: exactTime(forwardBy, language) },
              )}
            </small>
          </div>
        </li>
      ))}
    </ul>
  );
}
