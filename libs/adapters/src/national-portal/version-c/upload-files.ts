import { createHash } from 'node:crypto';
import { accepted } from '../answer';
import { Rejected, TryAgain } from '../errors';
import type { DossierReport } from '../report';
import type { CallContext } from '../session-caller';
import type { PortalMemory, UploadedFile } from './portal-memory';
import type { TokenCaller } from './token-caller';

/** A file as we keep it. */
export interface KeptFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** As it was written down when the file came in; SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Reads a file by its id; `undefined` when there is none. */
export type OpenFile = (attachmentId: string) => Promise<KeptFile | undefined>;

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Brings files to the portal, each once. */
export class FileUpload {
  constructor(
    private readonly portal: TokenCaller,
    private readonly memory: PortalMemory,
    private readonly openFile: OpenFile,
  ) {}

  /**
   * All files of a report as the portal keeps them, by our ids.
   * @throws Rejected for a file that is gone or damaged, TryAgain for one that arrived as another
   */
  async of({ attachments, results }: DossierReport, context: CallContext): Promise<ReadonlyMap<string, UploadedFile>> {
    const wanted = [
      ...attachments.map(({ id, fileName }) => ({ id, name: fileName })),
      ...results.map(({ id, name }) => ({ id, name })),
    ];
    const uploaded = new Map(await this.memory.filesOf(wanted.map(({ id }) => id)));
    for (const { id, name } of wanted) {
      if (uploaded.has(id)) continue;
      const file = await this.upload(id, name, context);
      await this.memory.keepFile(id, file);
      uploaded.set(id, file);
    }
    return uploaded;
  }

  private async upload(id: string, name: string, context: CallContext): Promise<UploadedFile> {
    const kept = await this.openFile(id);
    if (!kept) throw new Rejected(`Không còn tệp ${name} để gửi lên Cổng Dịch vụ công Quốc gia`);
    if (sha256(kept.content) !== kept.sha256)
      throw new Rejected(`Tệp ${name} không còn nguyên vẹn (mã băm khác lúc nộp), cần nộp lại`);
    const form = new FormData();
    form.append('file', new Blob([kept.content], { type: kept.mediaType }), name);
    // The file has a name of its own; two reports that bring it at once bring it twice, and the portal keeps both.
    const told = { fileName: name, mediaType: kept.mediaType, bytes: kept.content.length, sha256: kept.sha256 };
    const { onExchange } = context;
    const [row] = accepted(await this.portal.call('UploadFile', form, { onExchange }, told)).result;
    const { IdTepTin, HashTepTin } = row ?? {};
    if (typeof IdTepTin !== 'string' || HashTepTin !== kept.sha256)
      throw new TryAgain(`Tệp ${name} đến Cổng Dịch vụ công Quốc gia không nguyên vẹn`);
    return { id: IdTepTin, hash: HashTepTin };
  }
}
