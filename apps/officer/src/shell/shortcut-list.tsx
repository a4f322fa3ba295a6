import type { Text } from '@mot-cua/domain';
import { ACTION_WORDS, useText } from '@mot-cua/ui';
import { Dialog } from '../dialog/dialog';
import { KeyHint } from '../keyboard/key-hint';
import { ACTION_KEYS } from '../routes/dossier/action-keys';
import { OFFICER_ACTIONS } from '../routes/dossier/open-actions';
import classes from './shortcut-list.module.css';

interface Group {
  readonly title: Text;
  readonly keys: readonly (readonly [keys: string, does: Text])[];
}

const GROUPS: readonly Group[] = [
  {
    title: { vi: 'Mọi nơi', en: 'Everywhere' },
    keys: [
      ['Ctrl K', { vi: 'Tìm hồ sơ, trang', en: 'Find dossiers and pages' }],
      ['Q', { vi: 'Tiếp nhận trực tiếp (tại quầy)', en: 'Enter a dossier at the counter' }],
      ['?', { vi: 'Danh sách này', en: 'This list' }],
    ],
  },
  {
    title: { vi: 'Hộp việc', en: 'Inbox' },
    keys: [
      ['J ↓', { vi: 'Hồ sơ kế tiếp', en: 'Next dossier' }],
      ['K ↑', { vi: 'Hồ sơ trước', en: 'Previous dossier' }],
      ['Enter', { vi: 'Mở bên cạnh danh sách', en: 'Open beside the list' }],
      ['O', { vi: 'Mở toàn trang', en: 'Open on its own page' }],
      ['Esc', { vi: 'Đóng hồ sơ bên cạnh', en: 'Close the dossier beside' }],
      ['/', { vi: 'Tìm trong danh sách', en: 'Search the list' }],
      ['U', { vi: 'Hiện hồ sơ mới', en: 'Show new dossiers' }],
      ['X', { vi: 'Chọn hồ sơ (Shift X: chọn tới đây)', en: 'Pick the dossier (Shift X: up to here)' }],
      ['*', { vi: 'Chọn cả trang', en: 'Pick the whole page' }],
      ['R G A H', { vi: 'Làm với các hồ sơ đã chọn', en: 'Act on those picked' }],
      ['1–8', { vi: 'Chuyển mục xem', en: 'Change the view' }],
    ],
  },
  {
    title: { vi: 'Hồ sơ', en: 'Dossier' },
    keys: [
      ...OFFICER_ACTIONS.map((action) => [ACTION_KEYS[action].toUpperCase(), ACTION_WORDS[action]] as const),
      ['← →', { vi: 'Giấy tờ trước, kế tiếp', en: 'Previous, next paper' }],
      ['+ −', { vi: 'Phóng to, thu nhỏ giấy tờ', en: 'Zoom the paper' }],
      ['X', { vi: 'Xoay giấy tờ', en: 'Rotate the paper' }],
    ],
  },
];

export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const say = useText();
  return (
    <Dialog title={say({ vi: 'Phím tắt', en: 'Keyboard shortcuts' })} onClose={onClose}>
      <div className={classes.groups}>
        {GROUPS.map(({ title, keys }) => (
          <section key={title.en}>
            <h3 className={classes.title}>{say(title)}</h3>
            <dl className={classes.keys}>
              {keys.map(([key, does]) => (
                <div key={does.en}>
                  <dt>
                    <span className="mc-only-read">{key}</span>
                    <KeyHint keys={key} />
                  </dt>
                  <dd>{say(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
