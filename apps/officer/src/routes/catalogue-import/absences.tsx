import { useText } from '@mot-cua/ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ImportFault } from './catalogue-import.queries';
import classes from './catalogue-import.module.css';

/** The sheets and columns that the file is without, and what that does: nobody should lose a part unawares. */
export function Absences({ absences }: { readonly absences: readonly ImportFault[] }) {
  const say = useText();
  return (
    <section className={classes.absences} aria-labelledby="absences">
      <h3 id="absences">
        <IconAlertTriangle size={18} aria-hidden />
        {say({ vi: 'Tệp không có những phần sau', en: 'The file is without these parts' })}
      </h3>
      <p>
        {say({
          vi: 'Có lẽ tệp được xuất từ trước. Những phần này được coi như để trống: thủ tục đang có nội dung ở đó sẽ mất nội dung ấy trong bản soạn thảo. Hãy xem thay đổi của từng thủ tục trước khi nhập.',
          en: 'It may have been exported before they existed. They count as blank: what a procedure says there now will be gone from its draft. Look at what changes before you import.',
        })}
      </p>
      <ul className={classes.absent}>
        {absences.map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            <span className={classes.where}>{where}</span>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
