import { Alert, Skeleton } from '@mantine/core';
import { formatNumber, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconClockExclamation, IconInfoCircle } from '@tabler/icons-react';
import { useCalendarEffect } from './calendar.queries';
import { CALENDAR_WORDS } from './calendar.words';

/** Before a day is changed: how many open dossiers have it before their due date, and that those do not move. */
export function EffectNotice({ dates }: { readonly dates: readonly string[] }) {
  const say = useText();
  const language = useLanguage();
  const effect = useCalendarEffect(dates);
  if (effect.error) return <ProblemNotice error={effect.error} onRetry={() => void effect.refetch()} />;
  if (!effect.data) return <Skeleton height={64} />;
  const { openDossiers } = effect.data;
  return (
    <Alert
      color={openDossiers > 0 ? 'amber' : 'river'}
      icon={openDossiers > 0 ? <IconClockExclamation /> : <IconInfoCircle />}
      role="status"
    >
      {openDossiers > 0
        ? say(CALENDAR_WORDS.effect, { count: formatNumber(openDossiers, language) })
        : say(CALENDAR_WORDS.effectNone)}
    </Alert>
  );
}
