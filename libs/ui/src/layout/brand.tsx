import type { Text } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import { DongSonRing } from '../ornament/dong-son-ring';
import classes from './brand.module.css';

/** The portal's mark and name; the caller wraps it in a link home. */
export function Brand({ name, under }: { readonly name: Text; readonly under?: Text }) {
  const say = useText();
  return (
    <span className={classes.brand}>
      <DongSonRing size={40} className={classes.mark} />
      <span>
        <span className={classes.name}>{say(name)}</span>
        {under && <span className={classes.under}>{say(under)}</span>}
      </span>
    </span>
  );
}
