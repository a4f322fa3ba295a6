import { UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { LANGUAGES } from './language';
import { useChangeLanguage, useLanguage } from './use-text';
import classes from './language-switch.module.css';

/** One button to the other language, named in that language. */
export function LanguageSwitch() {
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const change = useChangeLanguage();
  return (
    <UnstyledButton className={classes.button} lang={other} onClick={() => change(other)}>
      <IconLanguage size={18} aria-hidden />
      {LANGUAGES[other]}
    </UnstyledButton>
  );
}
