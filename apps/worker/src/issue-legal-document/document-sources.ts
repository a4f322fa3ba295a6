import { isHandedIn, processingTimeOf, replay, type Agency, type ProcedureVersion } from '@mot-cua/domain';
import { feesOfDossier } from '@mot-cua/domain/fee';
import { applicantAddress, processNames, type EventSources, type PaperFacts } from '@mot-cua/domain/legal-document';
import { AccountStore, AgencyStore, AttachmentStore, ProcedureStore, type DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import type { DocumentedEvent } from './document-writer';

/** What the documents of a dossier are written from, gathered from where it is kept. */
@Injectable()
export class DocumentSources {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly accounts: AccountStore,
    private readonly attachments: AttachmentStore,
  ) {}

  /** All but the number, which is given last. */
  async of({ row, event, history }: DocumentedEvent, agency: Agency): Promise<Omit<EventSources, 'number' | 'year'>> {
    const procedure = await this.procedures.versionOf(row);
    const { form, papers } = procedure;
    const receivingAgency = await this.agencies.find(row.receivingAgencyId);
    return {
      ...{ event, history, form, returnMethod: row.returnMethod },
      processingTime: processingTimeOf(procedure, row.channel, row.caseCode),
      facts: await this.facts({ row, event, history }, procedure, agency),
      papers: await this.papersUntil(row, event.sequence, procedure),
      paperNames: new Map(papers.map(({ code, name }) => [code, name.vi])),
      ...totalOf(feesOfDossier(row, procedure)),
      receivingAgencyName: receivingAgency?.name.vi ?? agency.name.vi,
      processNames: processNames(procedure, await this.agencies.all()),
    };
  }

  private async facts(
    { row, event, history }: DocumentedEvent,
    { code, name, form }: ProcedureVersion,
    agency: Agency,
  ): Promise<EventSources['facts']> {
    const applicant = row.applicantId === null ? null : await this.accounts.find(row.applicantId);
    const onPaper = row.applicantOnPaper;
    const competent = row.acceptedAtAgencyId === null ? undefined : await this.agencies.find(row.agencyId);
    const isOffice = event.actor.role !== 'citizen' && event.actor.role !== 'system';
    const officer = isOffice ? await this.accounts.find(event.actor.id) : null;
    // As they were then: a supplement may have come meanwhile.
    const address = onPaper?.address || applicantAddress(form, replay(row.id, history).answers);
    const nationalId = onPaper?.identityNumber || applicant?.nationalId;
    const phone = onPaper?.phone || applicant?.phone;
    const email = onPaper?.email || applicant?.email;
    return {
      ...{ code: row.code, applicantName: row.applicantName, procedureCode: code, procedureName: name.vi },
      ...{ agencyName: agency.name.vi, at: event.at },
      ...(nationalId && { nationalId }),
      ...(phone && { phone }),
      ...(email && { email }),
      ...(row.representative && { representative: row.representative }),
      ...(competent && { competentAgencyName: competent.name.vi }),
      ...(address && { address }),
      ...(agency.contact?.phone && { agencyPhone: agency.contact.phone }),
      ...(isOffice && { officerName: event.actor.name }),
      ...(officer?.position && { officerPosition: officer.position }),
      ...(officer?.phone && { officerPhone: officer.phone }),
    };
  }

  /** The form itself, then what was filed with it or added until an event. */
  private async papersUntil(
    { id, handedIn: sheets }: DossierRow,
    sequence: number,
    { papers }: ProcedureVersion,
  ): Promise<PaperFacts[]> {
    const filed = (await this.attachments.findOf(id)).filter(
      ({ purpose, filedIn }) => purpose === 'paper' && filedIn !== null && filedIn <= sequence,
    );
    const form = { name: 'Tờ khai (biểu mẫu điện tử)', originals: 1, certifiedCopies: 0, copies: 0, files: 0 };
    const handedIn = papers.flatMap(({ code, name, originals, certifiedCopies = 0, copies }): PaperFacts[] => {
      const files = filed.filter(({ paperCode }) => paperCode === code).length;
      const counted = sheets[code];
      // What a counter counted, else what the procedure asks for of a paper that came as a file.
      if (counted && isHandedIn(counted)) return [{ name: name.vi, ...counted, files }];
      return files > 0 ? [{ name: name.vi, originals, certifiedCopies, copies, files }] : [];
    });
    return [form, ...handedIn];
  }
}

/** Nothing where it was not known what there was to pay. */
function totalOf({ total }: { readonly total: number | null }): Pick<EventSources, 'feeTotal'> {
  return total === null ? {} : { feeTotal: total };
}
