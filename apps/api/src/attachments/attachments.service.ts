import { FileStorage } from '@mot-cua/adapters/storage';
import {
  COMPLAINT_FILE_MAX_BYTES,
  RESULT_MAX_BYTES,
  RESULT_MEDIA_TYPES,
  type Actor,
  type Paper,
} from '@mot-cua/domain';
import { AttachmentStore, type AttachmentRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ApiProblem } from '../http/problems';
import { toAttachment, type AttachmentDto } from './attachments.dto';
import { tidyFileName } from './file-name';
import { ContentInspection, type InspectionLimits } from './inspect-content';

/** More files than this no dossier needs. */
export const FILES_PER_DOSSIER = 40;

/** One file as it comes in, and what it is for. */
export interface IncomingFile {
  readonly paperCode: string | undefined;
  readonly resultCode: string | undefined;
  readonly fileName: string | undefined;
  readonly content: AsyncIterable<Buffer>;
}

@Injectable()
export class AttachmentsService {
  constructor(
    private readonly attachments: AttachmentStore,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file for a draft or a dossier. While it is on its way the row says so, and a submission waits or is told.
   * @throws ApiProblem invalidRequest, tooManyFiles, fileTypeRefused, fileTooLarge, fileEmpty
   */
  async receive(dossierId: string, actor: Actor, papers: readonly Paper[], file: IncomingFile): Promise<AttachmentDto> {
    const paper = papers.find(({ code }) => code === file.paperCode);
    if (!paper) throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/paperCode', code: 'unknownPaper' }] });
    return this.keep(dossierId, actor, file, { purpose: 'paper', paperCode: paper.code, resultCode: null }, paper);
  }

  /**
   * Keeps a document that is to be proposed as a result; it is filed with the proposal.
   * @param codes of the results that are attached
   * @throws ApiProblem as `receive`
   */
  async receiveResult(
    dossierId: string,
    actor: Actor,
    codes: readonly string[],
    file: IncomingFile,
  ): Promise<AttachmentDto> {
    const resultCode = codes.find((code) => code === file.resultCode);
    if (!resultCode) throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/resultCode', code: 'enum' }] });
    const limits = { mediaTypes: RESULT_MEDIA_TYPES, maxBytes: RESULT_MAX_BYTES };
    return this.keep(dossierId, actor, file, { purpose: 'result', paperCode: null, resultCode }, limits);
  }

  /** Keeps a photo or document for a complaint, sent or about to be. @throws ApiProblem as `receive` */
  async receiveForComplaint(complaintId: string, actor: Actor, file: IncomingFile): Promise<AttachmentDto> {
    const limits = { mediaTypes: RESULT_MEDIA_TYPES, maxBytes: COMPLAINT_FILE_MAX_BYTES };
    return this.keep(complaintId, actor, file, { purpose: 'complaint', paperCode: null, resultCode: null }, limits);
  }

  private async keep(
    dossierId: string,
    actor: Actor,
    file: IncomingFile,
    what: Pick<AttachmentRow, 'purpose' | 'paperCode' | 'resultCode'>,
    limits: InspectionLimits,
  ): Promise<AttachmentDto> {
    if ((await this.attachments.countOf(dossierId)) >= FILES_PER_DOSSIER) throw new ApiProblem('tooManyFiles');
    const id = randomUUID();
    const row: AttachmentRow = {
      ...{ id, dossierId, ...what },
      fileName: tidyFileName(file.fileName),
      mediaType: 'application/octet-stream',
      bytes: 0,
      sha256: '',
      storageKey: `${dossierId}/${id}`,
      state: 'uploading',
      uploadedBy: actor.id,
      uploadedAt: this.clock.now(),
      filedIn: null,
    };
    await this.attachments.begin(row);
    try {
      const inspection = new ContentInspection(limits);
      await this.storage.write(row.storageKey, Readable.from(inspection.through(file.content)), row.mediaType);
      const known = inspection.finished();
      if (!(await this.attachments.finish(id, known))) throw new ApiProblem('notFound');
      return toAttachment({ ...row, ...known, state: 'stored' });
    } catch (error) {
      await this.attachments.remove(id);
      await this.storage.remove(row.storageKey);
      throw error;
    }
  }

  /** Opens a file for reading. */
  async open(attachment: AttachmentRow): Promise<Readable> {
    return this.storage.read(attachment.storageKey);
  }

  /** @throws ApiProblem forbidden for a file that an event has filed already */
  async remove(attachment: AttachmentRow): Promise<void> {
    if (!(await this.attachments.remove(attachment.id))) throw new ApiProblem('forbidden');
    await this.storage.remove(attachment.storageKey);
  }

  /** Forgets files whose rows are gone. */
  async forget(storageKeys: readonly string[]): Promise<void> {
    await Promise.all(storageKeys.map((key) => this.storage.remove(key)));
  }
}
