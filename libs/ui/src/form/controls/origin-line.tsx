import { UnstyledButton } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { IconArrowBackUp, IconPencil, IconUserCheck } from '@tabler/icons-react';
import { useLanguage, useText } from '../../i18n/use-text';
import { useFormState } from '../form-context';
import { valueWords } from '../value-words';
import type { FieldProps } from './field-props';
import classes from './field-frame.module.css';

const OF_YOUR_ACCOUNT: Text = { vi: 'tài khoản của bạn', en: 'your account' };

/** Where the value of a field came from; of one that was changed what it was, and the way back to it. */
export function OriginLine({ field: { id, pointer, schema, label, origin } }: { readonly field: FieldProps }) {
  const say = useText();
  const language = useLanguage();
  const { putBack } = useFormState();
  if (!origin) return null;
  const name = say(origin.source === 'account' ? OF_YOUR_ACCOUNT : origin.name);
  if (origin.isUnchanged) {
    return (
      <p id={`${id}-origin`} className={classes.origin}>
        <IconUserCheck size={16} aria-hidden />{' '}
        <span>{say({ vi: 'Lấy từ {{name}}', en: 'From {{name}}' }, { name })}</span>
      </p>
    );
  }
  const original = valueWords(schema, origin.value, language);
  const goBack = () => {
    putBack(pointer);
    // The button goes; whoever pressed it with the keyboard stays with the field.
    document.getElementById(id)?.focus();
  };
  return (
    <div className={classes.changed}>
      <p id={`${id}-origin`}>
        <IconPencil size={16} aria-hidden />{' '}
        <span>
          {original === undefined
            ? say({ vi: 'Bạn đã sửa so với {{name}}', en: 'You changed what {{name}} says' }, { name })
            : say(
                {
                  vi: 'Bạn đã sửa. Theo {{name}}: {{original}}',
                  en: 'You changed this. According to {{name}}: {{original}}',
                },
                { name, original },
              )}
        </span>
      </p>
      <UnstyledButton
        className={classes.putBack}
        aria-label={say({ vi: 'Dùng lại giá trị cũ: {{label}}', en: 'Use it again: {{label}}' }, { label })}
        onClick={goBack}
      >
        <IconArrowBackUp size={16} aria-hidden /> {say({ vi: 'Dùng lại', en: 'Use it again' })}
      </UnstyledButton>
    </div>
  );
}
