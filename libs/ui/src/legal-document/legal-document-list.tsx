import { Button } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { paperOf, type LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { IconAlertTriangle, IconDownload, IconFileTypePdf, IconLoader2, IconPrinter } from '@tabler/icons-react';
import { exactTime } from '../format/time';
import { formatBytes } from '../format/money';
import { useLanguage, useText } from '../i18n/use-text';
import { DOCUMENT_WORDS } from './document-words';
import classes from './legal-document-list.module.css';

export interface ShownDocument {
  readonly id: string;
  readonly kind: LegalDocumentKind;
  /** As it is printed: `01/TNHS`. */
  readonly number: string;
  readonly issuedAt: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly href: string;
}

export interface AwaitedDocument {
  readonly kind: LegalDocumentKind;
  readonly isFailing: boolean;
  /** Why the last attempt failed, where whoever looks may know. */
  readonly lastError: string | null;
}

interface LegalDocumentListProps {
  readonly documents: readonly ShownDocument[];
  /** What is not written yet. */
  readonly awaited: readonly AwaitedDocument[];
}

const QUICKLY_MS = 2_000;
const SLOWLY_MS = 30_000;

/** When to ask again for what is not written yet: soon while it is being written, now and then where that fails. */
export function askAgainAfterMs(awaited: readonly AwaitedDocument[] = []): number | false {
  if (awaited.length === 0) return false;
  return awaited.every(({ isFailing }) => isFailing) ? SLOWLY_MS : QUICKLY_MS;
}

/** What it can be printed on: its own paper, and A4 where a printer has no other. */
function papersOf(kind: LegalDocumentKind): readonly ('A4' | 'A5')[] {
  return paperOf(kind) === 'A5' ? ['A5', 'A4'] : ['A4'];
}

/** The legal documents of a dossier: each to open, to print or to keep. */
export function LegalDocumentList({ documents, awaited }: LegalDocumentListProps) {
  const say = useText();
  const language = useLanguage();
  return (
    <ul className={classes.list}>
      {awaited.map((one, index) => (
        <Awaited key={`${one.kind} ${index}`} {...one} />
      ))}
      {documents.map(({ id, kind, number, issuedAt, fileName, bytes, sha256, href }) => {
        const name = `${say(DOCUMENT_WORDS[kind])} ${number}`;
        return (
          <li key={id} className={classes.document}>
            <IconFileTypePdf size={24} stroke={1.5} className={classes.icon} aria-hidden />
            <div className={classes.body}>
              <p className={classes.name}>
                <a href={href} target="_blank" rel="noreferrer">
                  {say(DOCUMENT_WORDS[kind])}
                </a>
              </p>
              <p className={classes.about}>
                {say({ vi: 'Số {{number}}', en: 'No. {{number}}' }, { number })} · {exactTime(issuedAt, language)} ·{' '}
                {formatBytes(bytes, language)}
              </p>
              <details className={classes.hash}>
                <summary>{say({ vi: 'Mã kiểm tra tệp (SHA-256)', en: 'Checksum (SHA-256)' })}</summary>
                <code>{sha256}</code>
              </details>
            </div>
            <div className={classes.acts}>
              {papersOf(kind).map((size) => (
                <Button
                  key={size}
                  component="a"
                  href={size === paperOf(kind) ? href : `${href}?paper=${size}`}
                  target="_blank"
                  rel="noreferrer"
                  size="compact-md"
                  variant="default"
                  leftSection={<IconPrinter size={16} aria-hidden />}
                  aria-label={say({ vi: 'In {{size}}: {{name}}', en: 'Print {{size}}: {{name}}' }, { size, name })}
                >
                  {say({ vi: 'In {{size}}', en: 'Print {{size}}' }, { size })}
                </Button>
              ))}
              <Button
                component="a"
                href={href}
                download={fileName}
                size="compact-md"
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                aria-label={say({ vi: 'Tải về: {{name}}', en: 'Download: {{name}}' }, { name })}
              >
                {say({ vi: 'Tải về', en: 'Download' })}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Awaited({ kind, isFailing, lastError }: AwaitedDocument) {
  const say = useText();
  const Icon = isFailing ? IconAlertTriangle : IconLoader2;
  return (
    <li className={classes.document} data-failing={isFailing || undefined}>
      <Icon size={24} stroke={1.5} className={classes.icon} aria-hidden />
      <div role="status">
        <p className={classes.name}>{say(DOCUMENT_WORDS[kind])}</p>
        <p className={classes.about}>{say(isFailing ? FAILING : BEING_WRITTEN)}</p>
        {lastError && (
          <p className={classes.error}>
            {say({ vi: 'Lỗi gần nhất, để báo quản trị hệ thống:', en: 'The last error, for the administrator:' })}{' '}
            <code lang="en">{lastError}</code>
          </p>
        )}
      </div>
    </li>
  );
}

const BEING_WRITTEN: Text = {
  vi: 'Đang lập, sẽ hiện ở đây sau giây lát.',
  en: 'Being written; it will be here in a moment.',
};
const FAILING: Text = {
  vi: 'Chưa lập được và chưa có số. Hệ thống tự lập lại; việc đã làm với hồ sơ vẫn có hiệu lực.',
  en: 'It could not be written yet and has no number. It is tried again by itself; what was done to the dossier holds.',
};
