import { useText } from '@mot-cua/ui';
import { IconWand } from '@tabler/icons-react';
import classes from './search.module.css';

/** That the results are for what was probably meant, not for what was typed. */
export function MeantLine({ typed, meant }: { readonly typed: string; readonly meant: string }) {
  const say = useText();
  return (
    <p className={classes.meant} role="status">
      <IconWand size={20} stroke={1.5} aria-hidden />
      <span>
        {say({ vi: 'Đang hiện kết quả cho', en: 'Showing results for' })} <strong lang="vi">“{meant}”</strong>.{' '}
        {say({ vi: 'Danh mục không có “{{typed}}”.', en: 'The catalogue does not know “{{typed}}”.' }, { typed })}
      </span>
    </p>
  );
}
