import { lookUpUrlOf, placeOf, renderLegalDocument } from '@mot-cua/adapters/documents';
import { FileStorage } from '@mot-cua/adapters/storage';
import { localDate, type DossierEvent } from '@mot-cua/domain';
import {
  agencyAfter,
  dayInWords,
  documentNumber,
  fillTemplate,
  remarkOfEvent,
  REGULATION_NAMES,
  valuesOfEvent,
  withRemark,
  type IssuedDocumentKind,
} from '@mot-cua/domain/legal-document';
import { AgencyStore, DocumentTemplateStore, LegalDocumentStore, type DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { idOf } from '../make-result-document/id-of-event';
import { DocumentSources } from './document-sources';

/** An event with the dossier that it happened to, and everything until then. */
export interface DocumentedEvent {
  readonly row: DossierRow;
  readonly event: DossierEvent;
  /** Up to the event. */
  readonly history: readonly DossierEvent[];
}

/** Stands where the number will, while it is seen whether everything else can be said. */
const UNNUMBERED = 0;

/** Writes, numbers and keeps the documents of events. */
@Injectable()
export class DocumentWriter {
  constructor(
    private readonly templates: DocumentTemplateStore,
    private readonly documents: LegalDocumentStore,
    private readonly agencies: AgencyStore,
    private readonly sources: DocumentSources,
    private readonly storage: FileStorage,
  ) {}

  /** Issues a document and answers its number; `null` where the regulation of that day has no such form. */
  async write(kind: IssuedDocumentKind, documented: DocumentedEvent, publicUrl: string): Promise<string | null> {
    const { row, event, history } = documented;
    const { at, sequence } = event;
    const day = localDate(at);
    const template = await this.templates.inForce(kind, day);
    if (!template) return null;
    const agency = await this.agencies.find(agencyAfter(history, row.receivingAgencyId));
    if (!agency) throw new Error(`Dossier ${row.id} points to an agency that is not there`);
    const superior = agency.parentId ? await this.agencies.find(agency.parentId) : undefined;
    const year = Number(day.slice(0, 4));
    const { content, version, regulation } = template;
    const sources = await this.sources.of(documented, agency);
    const remark = remarkOfEvent(event);
    const fill = (number: number) =>
      withRemark(fillTemplate(content, valuesOfEvent(kind, { ...sources, number, year })), remark);
    // What cannot be said fails here and takes no number: a book has no gap that nobody can explain.
    fill(UNNUMBERED);
    const number = await this.documents.numberOf({ dossierId: row.id, sequence, kind, agencyId: agency.id, year });
    const numberText = documentNumber(content.numberPattern, { number, year, agencyCode: agency.code });
    const file = await renderLegalDocument({
      ...{ kind, filled: fill(number), agency: agency.name.vi, superiorAgency: superior?.name.vi ?? '' },
      ...{ place: placeOf(agency, superior), day: dayInWords(at), number: numberText, at },
      ...{ regulation: REGULATION_NAMES[regulation], dossierCode: row.code },
      lookUpUrl: lookUpUrlOf(publicUrl, row.code),
    });
    const sha256 = createHash('sha256').update(file).digest('hex');
    // Under its own hash: whoever writes it a second time can spoil nothing that is kept already.
    const storageKey = `legal-documents/${sha256}`;
    await this.storage.write(storageKey, Readable.from([file]), 'application/pdf');
    await this.documents.keep({
      ...{ id: idOf(`document ${kind}`, event), dossierId: row.id, sequence, kind, templateVersion: version },
      ...{ numberText, title: content.title, fileName: `${content.title} ${numberText.replaceAll('/', '-')}.pdf` },
      ...{ bytes: file.length, sha256, storageKey, issuedAt: at },
    });
    return numberText;
  }
}
