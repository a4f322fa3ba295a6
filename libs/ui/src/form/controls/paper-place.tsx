import type { LayoutProps } from '@jsonforms/core';
import { withJsonFormsLayoutProps } from '@jsonforms/react';
import { placedPaperOf } from '@mot-cua/domain';
import { IconPaperclip } from '@tabler/icons-react';
import { useText } from '../../i18n/use-text';
import { usePaperSlot } from '../paper-slot';
import { recordOf } from '../record';
import classes from './paper-place.module.css';

function PaperPlaceLayout({ uischema, visible }: LayoutProps) {
  const say = useText();
  const slot = usePaperSlot();
  const code = placedPaperOf(recordOf(uischema));
  if (!visible) return null;
  if (code !== undefined && slot) return <>{slot(code)}</>;
  return (
    <p className={classes.elsewhere} data-paper-place={code ?? ''}>
      <IconPaperclip size={18} aria-hidden />
      {code === undefined
        ? say({ vi: 'Chưa chọn giấy tờ đính kèm ở đây.', en: 'No paper is chosen to be attached here yet.' })
        : say({ vi: 'Giấy tờ này đính kèm ở phần Giấy tờ.', en: 'This paper is attached with the papers.' })}
    </p>
  );
}

/** The place of one of the procedure's papers; it holds no answer. */
export const PaperPlace = withJsonFormsLayoutProps(PaperPlaceLayout);
