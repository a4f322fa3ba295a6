import type { AdministrativeUnit, UnitImportPreview } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import classes from './administrative-units.module.css';

/** What loading a data set would do: the counts, and under each the units it is about. */
export function ImportPreview({
  preview: { counts, added, changed, corrected, ended },
}: {
  readonly preview: UnitImportPreview;
}) {
  const say = useText();
  const place = ({ place: { vi }, code }: AdministrativeUnit) => `${vi} (${code})`;
  return (
    <section className={classes.preview} aria-label={say({ vi: 'Xem trước', en: 'Preview' })}>
      <p role="status">
        {say(
          {
            vi: 'Giữ nguyên {{unchanged}} đơn vị. Thêm {{added}}, đổi {{changed}}, sửa chữ {{corrected}}, kết thúc {{ended}}.',
            en: '{{unchanged}} units stay as they are. {{added}} added, {{changed}} changed, {{corrected}} corrected, {{ended}} ended.',
          },
          { ...counts },
        )}
      </p>
      <Part title={say({ vi: 'Thêm mới', en: 'Added' })} count={counts.added} items={added.map(place)} />
      <Part
        title={say({ vi: 'Đổi tên, loại hoặc tỉnh', en: 'Other name, kind or province' })}
        count={counts.changed}
        items={changed.map(({ before, after }) => `${place(before)} → ${place(after)}`)}
      />
      <Part
        title={say({ vi: 'Sửa cách viết', en: 'Written otherwise' })}
        count={counts.corrected}
        items={corrected.map(
          ({ before, after }) =>
            `${before.name.vi} / ${before.name.en} → ${after.name.vi} / ${after.name.en} (${after.code})`,
        )}
      />
      <Part title={say({ vi: 'Kết thúc', en: 'Ended' })} count={counts.ended} items={ended.map(place)} isGrave>
        {say({
          vi: 'Bộ dữ liệu không cho biết các đơn vị này nhập vào đâu, nên tên cũ sẽ không dẫn tới đơn vị mới.',
          en: 'The data set does not say what became of them, so their names will lead nowhere.',
        })}
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly items: readonly string[];
  readonly isGrave?: boolean;
  readonly children?: ReactNode;
}

function Part({ title, count, items, isGrave = false, children }: PartProps) {
  const say = useText();
  if (count === 0) return null;
  return (
    <details open={isGrave || count <= 10}>
      <summary>
        {title}: {count}
      </summary>
      {children && <p className={classes.quiet}>{children}</p>}
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {count > items.length && (
        <p className={classes.quiet}>
          {say({ vi: '… và {{more}} đơn vị nữa', en: '… and {{more}} more' }, { more: count - items.length })}
        </p>
      )}
    </details>
  );
}
