import { Button, Loader } from '@mantine/core';
import type { Outage } from '@mot-cua/api-client';
import { exactTime, ToneBadge, useLanguage, useText, type Look } from '@mot-cua/ui';
import { IconBan, IconCalendarClock, IconCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { isBeingCounted } from './outages.queries';
import { OUTAGE_WORDS, STANDING_WORDS } from './outages.words';
import classes from './outages.module.css';

const LOOKS: Readonly<Record<Outage['standing'], Look>> = {
  lasting: { icon: IconPlugConnectedX, tone: 'bad' },
  planned: { icon: IconCalendarClock, tone: 'moving' },
  over: { icon: IconCheck, tone: 'good' },
  cancelled: { icon: IconBan, tone: 'calm' },
};

export type OutageAct = 'change' | 'end' | 'cancel' | 'show';

interface OutageItemProps {
  readonly outage: Outage;
  readonly onAct: (act: OutageAct) => void;
}

/** One outage: when, whom it struck, and what became of the due dates. */
export function OutageItem({ outage, onAct }: OutageItemProps) {
  const say = useText();
  const language = useLanguage();
  const { from, until, agencies, reason, source, standing, recordedByName, cancelReason, moved } = outage;
  const isCancelled = standing === 'cancelled';
  const named = (act: string) => `${act}: ${reason}`;
  return (
    <li className={classes.item} data-over={isCancelled || undefined}>
      <div className={classes.what}>
        <h2 className={classes.reason}>{reason}</h2>
        <p>
          {exactTime(from, language)} – {until ? exactTime(until, language) : say(OUTAGE_WORDS.stillLasts)}
        </p>
        <p className={classes.quiet}>
          {agencies ? agencies.map(({ name }) => say(name)).join(', ') : say(OUTAGE_WORDS.province)}
        </p>
        <p className={classes.quiet}>
          {source} · {say(OUTAGE_WORDS.recordedBy, { name: recordedByName })}
        </p>
        {cancelReason && (
          <p className={classes.quiet}>
            {say(OUTAGE_WORDS.cancelReason)}: {cancelReason}
          </p>
        )}
      </div>
      <div className={classes.standing}>
        <ToneBadge look={LOOKS[standing]}>{say(STANDING_WORDS[standing])}</ToneBadge>
        <Reckoned outage={outage} />
        {moved > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onAct('show')}
            aria-label={named(say(OUTAGE_WORDS.show))}
          >
            {say(OUTAGE_WORDS.show)}
          </Button>
        )}
      </div>
      {!isCancelled && (
        <div className={classes.acts}>
          {standing === 'lasting' && (
            <Button size="compact-sm" onClick={() => onAct('end')} aria-label={named(say(OUTAGE_WORDS.end))}>
              {say(OUTAGE_WORDS.end)}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onAct('change')}
            aria-label={named(say(OUTAGE_WORDS.change))}
          >
            {say(OUTAGE_WORDS.change)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            color="crimson"
            onClick={() => onAct('cancel')}
            aria-label={named(say(OUTAGE_WORDS.cancelIt))}
          >
            {say(OUTAGE_WORDS.cancelIt)}
          </Button>
        </div>
      )}
    </li>
  );
}

/** How far the due dates under way have been reckoned by it. */
function Reckoned({ outage }: { readonly outage: Outage }) {
  const say = useText();
  const { standing, countedAt, seen, moved, failed } = outage;
  if (isBeingCounted(outage))
    return (
      <p role="status" className={classes.counting}>
        <Loader size={14} aria-hidden />
        {say(OUTAGE_WORDS.counting, { seen })}
        {failed > 0 && ` · ${say(OUTAGE_WORDS.failed, { failed })}`}
      </p>
    );
  if (countedAt && standing === 'over')
    return (
      <p className={classes.quiet}>{say(moved > 0 ? OUTAGE_WORDS.counted : OUTAGE_WORDS.nothingMoved, { moved })}</p>
    );
  if (standing === 'lasting' || standing === 'planned')
    return <p className={classes.quiet}>{say(OUTAGE_WORDS.afterEnd)}</p>;
  return null;
}
