import { exactTime, shortDay, useLanguage, useText } from '@mot-cua/ui';
import { localDate } from '@mot-cua/domain';
import { IconShieldLock } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import classes from './latest-word.module.css';

/** Says that only what was the agency's own part is shown, why, and until when the papers are. */
export function PartNotice({ part }: { readonly part: NonNullable<Dossier['part']> }) {
  const say = useText();
  const language = useLanguage();
  const { endedAt, papersUntil, showsPapers } = part;
  return (
    <div className={classes.word} role="note">
      <IconShieldLock size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.text}>
          {say(
            {
              vi: 'Phần việc của cơ quan bạn đã xong lúc {{at}}. Từ đó bạn xem được bước và ý kiến của cơ quan mình, và kết quả của hồ sơ (bảo vệ dữ liệu cá nhân, Luật 91/2025/QH15).',
              en: 'The part of your agency ended at {{at}}. Since then you see its own steps and answers, and what became of the dossier (personal data protection, Law 91/2025).',
            },
            { at: exactTime(endedAt, language) },
          )}
        </p>
        <p className={classes.text}>
          {showsPapers
            ? papersUntil
              ? say(
                  {
                    vi: 'Tờ khai và giấy tờ như lúc đó còn xem được trước ngày {{day}}.',
                    en: 'The form and the papers of that time are shown until {{day}}.',
                  },
                  { day: shortDay(localDate(new Date(papersUntil))) },
                )
              : say({
                  vi: 'Tờ khai và giấy tờ như lúc đó còn xem được đến 90 ngày sau khi hồ sơ kết thúc.',
                  en: 'The form and the papers of that time are shown until 90 days after the dossier ends.',
                })
            : say({
                vi: 'Tờ khai và giấy tờ không còn hiện: đã quá 90 ngày từ khi hồ sơ kết thúc.',
                en: 'The form and the papers are shown no more: the dossier ended over 90 days ago.',
              })}
        </p>
      </div>
    </div>
  );
}
