import { lookUpUrlOf, placeOf, renderLegalDocument } from '@mot-cua/adapters/documents';
import { localDate } from '@mot-cua/domain';
import {
  controlSheetValues,
  dayInWords,
  documentNumber,
  fillTemplate,
  processNames,
  REGULATION_NAMES,
} from '@mot-cua/domain/legal-document';
import {
  AgencyStore,
  DocumentTemplateStore,
  DossierStore,
  ProcedureStore,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../http/app-config';

/** Writes the process control sheet of a dossier that is still on its way. */
@Injectable()
export class ControlSheet {
  constructor(
    private readonly templates: DocumentTemplateStore,
    private readonly dossiers: DossierStore,
    private readonly agencies: AgencyStore,
    private readonly procedures: ProcedureStore,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The sheet as it stands; `null` where no form of it is in force. */
  async write(row: DossierRow): Promise<Buffer | null> {
    const at = this.clock.now();
    const template = await this.templates.inForce('controlSheet', localDate(at));
    const agency = await this.agencies.find(row.agencyId);
    if (!template || !agency) return null;
    const superior = agency.parentId ? await this.agencies.find(agency.parentId) : undefined;
    const receiving = await this.agencies.find(row.receivingAgencyId);
    const procedure = await this.procedures.versionOf(row);
    const facts = {
      ...{ code: row.code, applicantName: row.applicantName, agencyName: agency.name.vi, at },
      ...{ procedureCode: procedure.code, procedureName: procedure.name.vi },
    };
    const history = await this.dossiers.history(row.id);
    const agencies = await this.agencies.all();
    const names = processNames(procedure, agencies);
    const values = controlSheetValues(facts, history, receiving?.name.vi ?? agency.name.vi, names);
    const year = Number(localDate(at).slice(0, 4));
    return renderLegalDocument({
      ...{ kind: 'controlSheet', filled: fillTemplate(template.content, values), agency: agency.name.vi, at },
      ...{ superiorAgency: superior?.name.vi ?? '', place: placeOf(agency, superior), day: dayInWords(at) },
      number: documentNumber(template.content.numberPattern, { number: null, year, agencyCode: agency.code }),
      ...{ regulation: REGULATION_NAMES[template.regulation], dossierCode: row.code },
      lookUpUrl: lookUpUrlOf(this.config.publicUrl, row.code),
    });
  }
}
