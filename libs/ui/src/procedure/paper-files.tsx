import type { Text } from '@mot-cua/domain';
import { IconDownload } from '@tabler/icons-react';
import { formatBytes } from '../format/money';
import { useLanguage, useText } from '../i18n/use-text';
import { fileKindWords, paperFilePath } from './paper-file-words';
import classes from './paper-files.module.css';

/** A file of the catalogue as it is offered. */
export interface PaperFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
}

interface PaperFilesProps {
  readonly paper: { readonly name: Text; readonly template?: PaperFile; readonly example?: PaperFile };
}

/** The form to download for a paper, with its kind and size, and what a good one looks like; nothing where there is neither. */
export function PaperFiles({ paper: { name, template, example } }: PaperFilesProps) {
  const say = useText();
  const language = useLanguage();
  if (!template && !example) return null;
  return (
    <div className={classes.files}>
      {template && (
        <a href={paperFilePath(template.fileId)} download className={classes.template}>
          <IconDownload size={20} aria-hidden />
          <span>
            {say({ vi: 'Tải mẫu', en: 'Download the form' })}
            <span className="mc-only-read"> {say(name)}</span>{' '}
            <span className={classes.kind}>
              ({fileKindWords(template.mediaType)}, {formatBytes(template.bytes, language)})
            </span>
          </span>
        </a>
      )}
      {example && (
        <details className={classes.example}>
          <summary>
            {say({ vi: 'Xem ảnh mẫu', en: 'See a good one' })}
            <span className="mc-only-read"> {say(name)}</span>
          </summary>
          <img
            src={paperFilePath(example.fileId)}
            alt={say({ vi: 'Ảnh mẫu: {{paper}}', en: 'A good one: {{paper}}' }, { paper: say(name) })}
            loading="lazy"
          />
        </details>
      )}
    </div>
  );
}
