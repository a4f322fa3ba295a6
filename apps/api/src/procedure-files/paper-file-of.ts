import type { ProcedureFileRow } from '@mot-cua/persistence';
import { createHash } from 'node:crypto';

interface Upload {
  readonly fileName: string;
  readonly mediaType: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: Date;
  /** Where it does not follow from the content. */
  readonly id?: string;
}

/** The row of a content, with the key that it is stored under. */
export function paperFileOf(content: Buffer, { fileName, mediaType, by, at, id }: Upload): ProcedureFileRow {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    ...{ id: id ?? idOf(sha256), fileName, mediaType, bytes: content.length, sha256 },
    storageKey: `procedure-files/${sha256}`,
    ...{ uploadedBy: by?.id ?? null, uploadedByName: by?.name ?? '', uploadedAt: at },
  };
}

/** A UUID of version 8 (RFC 9562, 5.8) made of the hash of the content. */
function idOf(sha256: string): string {
  return `${sha256.slice(0, 8)}-${sha256.slice(8, 12)}-8${sha256.slice(13, 16)}-8${sha256.slice(17, 20)}-${sha256.slice(20, 32)}`;
}
