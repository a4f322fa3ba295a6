import { EVENT_WORDS, useText, When } from '@mot-cua/ui';
import { IconQuote } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { handedOn } from './handed-on';
import classes from './latest-word.module.css';
import { SupplementList } from './supplement-list';
import { nameOrRole } from './who-did';

/** The words to read before acting, whichever tab is open: what the last person wrote. */
export function LatestWord({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const entry = handedOn(dossier.timeline);
  if (!entry) return null;
  const { action, actor, at, reason, note, legalBasis, request, toAgency } = entry;
  return (
    <section className={classes.word} tabIndex={0} aria-label={say(EVENT_WORDS[action])}>
      <IconQuote size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.who}>
          <b>{say(EVENT_WORDS[action])}</b> · {toAgency && `${say(toAgency.name)} · `} {nameOrRole(actor, say)} ·{' '}
          <When at={at} />
        </p>
        {(reason ?? note) && <p className={classes.text}>{reason ?? note}</p>}
        {legalBasis && (
          <p className={classes.who}>
            {say({ vi: 'Căn cứ', en: 'Legal basis' })}: {legalBasis}
          </p>
        )}
        {request && (
          <>
            <p className={classes.text}>{say({ vi: 'Đã được yêu cầu bổ sung:', en: 'What had been asked for:' })}</p>
            <SupplementList request={request} dossier={dossier} />
          </>
        )}
      </div>
    </section>
  );
}
