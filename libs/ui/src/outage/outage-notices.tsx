import type { Text } from '@mot-cua/domain';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { exactTime } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import classes from './outage-notices.module.css';

/** What does not work now, or will not soon. */
export interface ShownOutage {
  readonly from: string;
  readonly until: string | null;
  readonly reason: string;
  readonly standing: 'planned' | 'lasting';
  /** `null`: the whole province. */
  readonly agencies: readonly { readonly id: string; readonly name: Text }[] | null;
}

/** Tells everybody of an outage that lasts and of maintenance that is announced, and that it costs nobody time. */
export function OutageNotices({ outages }: { readonly outages: readonly ShownOutage[] }) {
  const say = useText();
  const language = useLanguage();
  return (
    <div role="status" aria-live="polite">
      {outages.map(({ from, until, reason, standing, agencies }) => (
        <p key={`${from} ${reason}`} className={classes.notice} data-standing={standing}>
          <IconPlugConnectedX size={20} aria-hidden />
          <span>
            <b>{reason}</b>
            {agencies && ` (${agencies.map(({ name }) => say(name)).join(', ')})`}.{' '}
            {standing === 'planned'
              ? say(
                  { vi: 'Bảo trì từ {{from}} đến {{until}}.', en: 'Maintenance from {{from}} until {{until}}.' },
                  { from: exactTime(from, language), until: until ? exactTime(until, language) : '…' },
                )
              : say(
                  {
                    vi: 'Sự cố từ {{from}}, đang được khắc phục. Thời gian này không tính vào hạn của hồ sơ.',
                    en: 'Down since {{from}}, being mended. This time does not count against any dossier.',
                  },
                  { from: exactTime(from, language) },
                )}
          </span>
        </p>
      ))}
    </div>
  );
}
