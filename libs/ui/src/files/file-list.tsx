import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatBytes } from '../format/money';
import { useLanguage, useText } from '../i18n/use-text';
import classes from './file-list.module.css';

export interface ListedFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly href?: string;
  readonly action?: ReactNode;
}

/** Files with their size; the hash that proves each one is folded away until somebody asks. */
export function FileList({
  files,
  openHashes = false,
}: {
  readonly files: readonly ListedFile[];
  readonly openHashes?: boolean;
}) {
  const language = useLanguage();
  const say = useText();
  return (
    <ul className={classes.list}>
      {files.map(({ id, fileName, mediaType, bytes, sha256, href, action }) => {
        const FileIcon = mediaType === 'application/pdf' ? IconFileTypePdf : IconPhoto;
        return (
          <li key={id} className={classes.file}>
            <FileIcon size={26} stroke={1.5} className={classes.icon} aria-hidden />
            <div className={classes.body}>
              <p className={classes.name}>
                {href ? (
                  <a href={href} target="_blank" rel="noreferrer">
                    {fileName}
                  </a>
                ) : (
                  fileName
                )}
                <span className={classes.size}>{formatBytes(bytes, language)}</span>
              </p>
              <details className={classes.hash} open={openHashes}>
                <summary>{say({ vi: 'Mã kiểm tra tệp (SHA-256)', en: 'Checksum (SHA-256)' })}</summary>
                <code>{sha256}</code>
              </details>
            </div>
            {action}
          </li>
        );
      })}
    </ul>
  );
}
