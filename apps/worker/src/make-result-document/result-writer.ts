import { renderResultDocument, resultOfDossier } from '@mot-cua/adapters/documents';
import { FileStorage } from '@mot-cua/adapters/storage';
import {
  attachedToProposal,
  localDate,
  resultsOfCase,
  type Agency,
  type DossierEvent,
  type IssuedResult,
  type ProcedureResult,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { AgencyStore, AttachmentStore, ProcedureStore, resultNumber, type DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { idOf } from './id-of-event';

/** What a decision is written from. */
interface Decision {
  readonly row: DossierRow;
  /** The approval. */
  readonly event: DossierEvent;
  readonly procedure: ProcedureVersion;
  readonly agency: Agency;
  readonly publicUrl: string;
}

/** The papers and the procedure that results are written from. */
@Injectable()
export class ResultWriter {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly dataSource: DataSource,
    private readonly storage: FileStorage,
    private readonly attachments: AttachmentStore,
  ) {}

  /**
   * Everything that an approved dossier ends with, in the order of its procedure: documents that are made are written and numbered, those
   * that were attached to the proposal are taken as they are. Done again, it gives the same documents the same numbers.
   */
  async writeAll(
    row: DossierRow,
    event: DossierEvent,
    history: readonly DossierEvent[],
    publicUrl: string,
  ): Promise<IssuedResult[]> {
    const procedure = await this.procedures.versionOf(row);
    const agency = await this.agencies.find(row.agencyId);
    if (!agency) throw new Error(`Dossier ${row.id} points to an agency that is not there`);
    const decision = { row, event, procedure, agency, publicUrl };
    const attached = attachedToProposal(history.filter(({ sequence }) => sequence < event.sequence));
    const results = resultsOfCase(procedure.results, row.caseCode);
    const firstMade = results.find(({ document }) => document === 'made');
    const issued: IssuedResult[] = [];
    // One after another: each takes a number of its register.
    for (const result of results) {
      const { code, document } = result;
      const file = attached.find((one) => one.code === code);
      if (document === 'attached') {
        if (!file) throw new Error(`Dossier ${row.id} was approved without its result ${code}`);
        issued.push({ code, attachmentId: file.attachmentId, number: null });
        continue;
      }
      // The first has had its id since a procedure had but one: what was begun then is finished as the same document.
      const attachmentId = idOf(result === firstMade ? 'result' : `result ${code}`, event);
      issued.push({ code, attachmentId, number: await this.write(decision, result, attachmentId) });
    }
    return issued;
  }

  /** Writes, numbers and keeps one document under an id that belongs to this decision. */
  private async write(decision: Decision, result: ProcedureResult, attachmentId: string): Promise<string> {
    const { row, event, procedure, agency, publicUrl } = decision;
    const { at, actor, sequence } = event;
    const known = await this.attachments.find(attachmentId);
    const superior = agency.parentId ? await this.agencies.find(agency.parentId) : undefined;
    const year = Number(localDate(at).slice(0, 4));
    const register = { dossierId: row.id, sequence, agencyId: row.agencyId, year, resultCode: result.code };
    const serial = await resultNumber(this.dataSource, register);
    const number = `${String(serial).padStart(2, '0')}/${year}/${agency.code}`;
    const content = await renderResultDocument(
      resultOfDossier({
        ...{ procedure, result, agency, superior, dossier: row, number, publicUrl },
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
        resultCode: result.code,
        fileName: `${result.name.vi} ${row.code}.pdf`,
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

function fileFacts(content: Buffer) {
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    mediaType: 'application/pdf',
  };
}
