import { shortDay, useText } from '@mot-cua/ui';
import { IconCalendarClock, IconCircleCheck, IconCircleOff, IconPencil } from '@tabler/icons-react';
import type { CatalogueEntry } from './catalogue.queries';
import classes from './catalogue.module.css';

/** Where a procedure stands: in force, drafted, waiting for its day, closed; often more than one. */
export function StandingMarks({ entry: { inForce, scheduled, draft, closedOn } }: { readonly entry: CatalogueEntry }) {
  const say = useText();

  return (
    <ul className={classes.marks}>
      {inForce && (
        <li data-mark="inForce">
          <IconCircleCheck size={16} aria-hidden />
          {say({ vi: 'Hiệu lực · bản {{version}}', en: 'In force · v{{version}}' }, inForce)}
        </li>
      )}
      {scheduled && (
        <li data-mark="scheduled">
          <IconCalendarClock size={16} aria-hidden />
          {say({ vi: 'Từ {{day}}', en: 'From {{day}}' }, { day: shortDay(scheduled.effectiveOn) })}
        </li>
      )}
      {draft && (
        <li data-mark="draft">
          <IconPencil size={16} aria-hidden />
          {say({ vi: 'Đang soạn · bản {{version}}', en: 'Draft · v{{version}}' }, { version: draft.version })}
        </li>
      )}
      {closedOn && (
        <li data-mark="closed">
          <IconCircleOff size={16} aria-hidden />
          {say({ vi: 'Đóng từ {{day}}', en: 'Closed since {{day}}' }, { day: shortDay(closedOn) })}
        </li>
      )}
    </ul>
  );
}
