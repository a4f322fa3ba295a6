import { exactTime, formatNumber, useLanguage, useText, When } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation, IconSend, type Icon } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { ForwardingSummary } from '@mot-cua/api-client';
import { HEALTH_WORDS, healthOfForwarding, type ForwardingHealth } from './health-of-forwarding';
import classes from './forwarding.module.css';

const ICONS: Readonly<Record<ForwardingHealth, Icon>> = {
  upToDate: IconCircleCheck,
  sending: IconSend,
  behind: IconClockExclamation,
  refused: IconAlertTriangle,
};

export function ForwardingFigures({ summary }: { readonly summary: ForwardingSummary }) {
  const say = useText();
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const health = healthOfForwarding(summary, now);
  const HealthIcon = ICONS[health];
  const { waiting, setAside, oldestUnsentAt, lastConfirmedAt } = summary;
  const never = say({ vi: 'chưa có', en: 'none yet' });
  return (
    <>
      <div className={classes.health} data-health={health} role="status">
        <HealthIcon size={28} stroke={1.7} aria-hidden />
        <div>
          <h2>{say(HEALTH_WORDS[health].title)}</h2>
          <p>{say(HEALTH_WORDS[health].means)}</p>
        </div>
      </div>
      <dl className={classes.figures}>
        <Figure name={say({ vi: 'Bước đang chờ gửi', en: 'Steps waiting' })}>{formatNumber(waiting, language)}</Figure>
        <Figure name={say({ vi: 'Trong đó bị Cổng từ chối', en: 'Of those, refused by the portal' })}>
          {formatNumber(setAside, language)}
        </Figure>
        <Figure
          name={say({ vi: 'Chờ lâu nhất từ', en: 'Oldest waiting since' })}
          exact={oldestUnsentAt && exactTime(oldestUnsentAt, language)}
        >
          {oldestUnsentAt ? <When at={oldestUnsentAt} /> : say({ vi: 'không có', en: 'nothing' })}
        </Figure>
        <Figure
          name={say({ vi: 'Cổng xác nhận gần nhất', en: 'Last confirmed' })}
          exact={lastConfirmedAt && exactTime(lastConfirmedAt, language)}
        >
          {lastConfirmedAt ? <When at={lastConfirmedAt} /> : never}
        </Figure>
      </dl>
    </>
  );
}

function Figure({
  name,
  exact,
  children,
}: {
  readonly name: string;
  readonly exact?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {exact && <small>{exact}</small>}
      </dd>
    </div>
  );
}
