import { renderResultDocument, resultOfDossier } from '@mot-cua/adapters/documents';
import { FileStorage } from '@mot-cua/adapters/storage';
import { localDate, type Actor, type DossierEvent } from '@mot-cua/domain';
import {
  AgencyStore,
  announceChanges,
  AttachmentStore,
  changeOf,
  DossierStore,
  OutboxStore,
  ProcedureStore,
  resultNumber,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock, currentRequestId, QueueConnection, type Config, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { answerBells } from '../answer-bells';
import { CONFIG, LOGGER } from '../surroundings';

/** The portal's own workers, as the history names them. */
const SYSTEM: Actor = { id: 'system', name: 'Hệ thống', roles: ['system'], agencyIds: [] };

/** The papers and the procedure that a result is written from. */
@Injectable()
export class ResultWriter {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly dataSource: DataSource,
    private readonly storage: FileStorage,
    private readonly attachments: AttachmentStore,
  ) {}

  /** Writes, numbers and keeps the result of a dossier under an id that belongs to this decision. */
  async write(
    row: DossierRow,
    { at, actor, sequence }: DossierEvent,
    attachmentId: string,
    publicUrl: string,
  ): Promise<string> {
    const known = await this.attachments.find(attachmentId);
    const procedure = await this.procedures.findVersion(row.procedureCode, row.procedureVersion);
    const agency = await this.agencies.find(row.agencyId);
    if (!procedure || !agency) throw new Error(`Dossier ${row.id} points to what is not there`);
    const superior = agency.parentId ? await this.agencies.find(agency.parentId) : undefined;
    const year = Number(localDate(at).slice(0, 4));
    const serial = await resultNumber(this.dataSource, {
      dossierId: row.id,
      sequence,
      agencyId: row.agencyId,
      year,
      resultCode: procedure.result.code,
    });
    const number = `${String(serial).padStart(2, '0')}/${year}/${agency.code}`;
    const content = await renderResultDocument(
      resultOfDossier({
        ...{ procedure, agency, superior, dossier: row, number, publicUrl },
        ...{ signerName: actor.name, decidedAt: at },
      }),
    );
    const storageKey = `${row.id}/${attachmentId}`;
    await this.storage.write(storageKey, Readable.from([content]), 'application/pdf');
    if (known) await this.attachments.finish(attachmentId, fileFacts(content));
    else {
      await this.attachments.begin({
        id: attachmentId,
        dossierId: row.id,
        purpose: 'result',
        paperCode: null,
        fileName: `${procedure.result.name.vi} ${row.code}.pdf`,
        ...fileFacts(content),
        storageKey,
        state: 'stored',
        uploadedBy: null,
        uploadedAt: at,
        filedIn: sequence + 1,
      });
    }
    return number;
  }
}

/** Makes the document of an approved result, away from the request that approved it, and attaches it through the one door. */
@Injectable()
export class MakeResultDocument implements OnApplicationBootstrap {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly dossiers: DossierStore,
    private readonly writer: ResultWriter,
    private readonly queues: QueueConnection,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    answerBells(
      'resultDocument',
      this.queues,
      this.outbox,
      (event) => this.issue(event),
      () => false,
      this.logger,
    );
  }

  private async issue(event: DossierEvent): Promise<Record<string, unknown>> {
    const row = await this.dossiers.find(event.dossierId);
    if (!row) throw new Error(`No dossier ${event.dossierId}`);
    const attachmentId = idOf('result', event);
    // The same decision gives the same transaction: a worker that was killed in between issues nothing twice.
    const transactionId = idOf('issue', event);
    if (row.state !== 'approved') return { attachmentId };
    const number = await this.writer.write(row, event, attachmentId, this.config.publicUrl);
    const detail = { action: 'issueResult', attachmentId, number } as const;
    const command = { detail, actor: SYSTEM, at: this.clock.now() };
    const { dossier } = await this.dossiers.handle(row.id, command, { transactionId, requestId: currentRequestId() });
    await announceChanges(this.dataSource, [changeOf(dossier)]);
    return { attachmentId, number };
  }
}

function fileFacts(content: Buffer) {
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    mediaType: 'application/pdf',
  };
}

/** A uuid that belongs to one event and one purpose (version 8: made of a hash). */
function idOf(purpose: string, { dossierId, sequence }: DossierEvent): string {
  const hex = createHash('sha256').update(`${purpose} ${dossierId} ${sequence}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
