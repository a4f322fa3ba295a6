import { useText, useLanguage, exactTime } from '@mot-cua/ui';
import { IconClockHour4, IconWorldCheck } from '@tabler/icons-react';
import classes from './forwarding-mark.module.css';

/** Whether the national portal has confirmed a step, and when. */
export function ForwardingMark({ forwardedAt }: { readonly forwardedAt?: string }) {
  const say = useText();
  const language = useLanguage();
  return (
    <span className={classes.mark} data-confirmed={forwardedAt !== undefined}>
      {forwardedAt ? <IconWorldCheck size={15} aria-hidden /> : <IconClockHour4 size={15} aria-hidden />}
      {forwardedAt
        ? say(
            { vi: 'Cổng quốc gia xác nhận lúc {{at}}', en: 'Confirmed by the national portal at {{at}}' },
            { at: exactTime(forwardedAt, language) },
          )
        : say({ vi: 'Chưa tới Cổng quốc gia', en: 'Not at the national portal yet' })}
    </span>
  );
}
