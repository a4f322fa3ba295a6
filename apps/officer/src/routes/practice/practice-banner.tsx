import { useText } from '@mot-cua/ui';
import { IconFlask } from '@tabler/icons-react';
import classes from './practice.module.css';

/** Says what practice is, on every page of it. */
export function PracticeBanner() {
  const say = useText();
  return (
    <p className={classes.banner} role="note">
      <IconFlask size={22} stroke={1.7} aria-hidden />
      <span>
        <b>{say({ vi: 'Đây là chạy thử.', en: 'This is practice.' })}</b>{' '}
        {say({
          vi: 'Hồ sơ ở đây không vào hộp việc, tra cứu hay thống kê nào, không lấy số, không gửi lên Cổng Dịch vụ công quốc gia. Đừng dùng giấy tờ thật của người dân.',
          en: 'A dossier here is in no inbox, look-up or statistics, takes no number and is never sent to the national portal. Do not use anybody’s real papers.',
        })}
      </span>
    </p>
  );
}
