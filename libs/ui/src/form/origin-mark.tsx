import { originName, localDate, type Origin, type Text } from '@mot-cua/domain';
import { IconPencil, IconShieldCheck, IconUserCheck } from '@tabler/icons-react';
import { useLanguage, useText } from '../i18n/use-text';
import type { Json } from './record';
import { valueWords } from './value-words';
import classes from './answers-view.module.css';

/** Where an answer of a dossier came from, and whether it is still what the source said. */
export interface FiledOrigin extends Omit<Origin, 'when'> {
  readonly isUnchanged: boolean;
}
export type FiledOrigins = Readonly<Record<string, FiledOrigin>>;

const UNCHANGED: Text = { vi: '{{name}}, không sửa', en: '{{name}}, unaltered' };
const ALTERED: Text = {
  vi: 'Người nộp đã sửa. {{name}}: {{original}}',
  en: 'Altered by the applicant. {{name}}: {{original}}',
};

/** The line under an answer that tells an officer how far it can be relied upon. */
export function OriginMark({ origin, schema }: { readonly origin: FiledOrigin; readonly schema: Json }) {
  const say = useText();
  const language = useLanguage();
  const { source, isUnchanged, value } = origin;
  const name = sentence(say(originName(origin, localDate(new Date()))));
  if (!isUnchanged) {
    const original = valueWords(schema, value, language) ?? say({ vi: 'nội dung khác', en: 'something else' });
    return (
      <span className={classes.altered}>
        <IconPencil size={14} aria-hidden /> {say(ALTERED, { name, original })}
      </span>
    );
  }
  // An account says what its owner once typed; a registry and a document are the state's own word.
  const Icon = source === 'account' ? IconUserCheck : IconShieldCheck;
  return (
    <span className={source === 'account' ? classes.own : classes.trusted}>
      <Icon size={14} aria-hidden /> {say(UNCHANGED, { name })}
    </span>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
