import { EVENT_WORDS, exactTime, ROLE_WORDS, STATE_LOOKS, Timeline, useLanguage, useText } from '@mot-cua/ui';
import type { TimelineEntry } from '@mot-cua/api-client';
import type { Dossier } from '../../api/dossier';
import { ForwardingMark } from './forwarding-mark';
import { SupplementList } from './supplement-list';
import classes from './history.module.css';

/** Everything that happened to the dossier, newest first, with what the national portal has of it. */
export function History({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const newestFirst = [...dossier.timeline].sort((a, b) => b.sequence - a.sequence);
  return (
    <Timeline
      items={newestFirst.map((entry) => ({
        id: entry.sequence,
        title: say(EVENT_WORDS[entry.action]),
        at: entry.at,
        tone: STATE_LOOKS[entry.to].tone,
        who: [...new Set([entry.actor.name, say(ROLE_WORDS[entry.actor.role])])].filter(Boolean).join(', '),
        children: <Detail entry={entry} dossier={dossier} />,
      }))}
    />
  );
}

function Detail({ entry, dossier }: { readonly entry: TimelineEntry; readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const { reason, note, legalBasis, number, request, toAgency, dueAt } = entry;
  return (
    <div className={classes.detail}>
      {toAgency && (
        <p>
          <b>{say(toAgency.name)}</b>
        </p>
      )}
      {reason && <p>{reason}</p>}
      {note && <p>{note}</p>}
      {legalBasis && (
        <p className={classes.quiet}>
          {say({ vi: 'Căn cứ', en: 'Legal basis' })}: {legalBasis}
        </p>
      )}
      {number && (
        <p>
          {say({ vi: 'Số kết quả', en: 'Result number' })}: <b>{number}</b>
        </p>
      )}
      {request && <SupplementList request={request} dossier={dossier} />}
      {dueAt && (
        <p>
          {say({ vi: 'Hẹn trả', en: 'Due' })}: <b>{exactTime(dueAt, language)}</b>
        </p>
      )}
      <ForwardingMark forwardedAt={entry.forwardedAt} />
    </div>
  );
}
