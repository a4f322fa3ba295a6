import { renderResultDocument, resultOfDossier } from '@mot-cua/adapters/documents';
import { madeResultsOf, PRACTICE_CITIZEN, PRACTICE_MARK } from '@mot-cua/domain';
import { AgencyStore, practiceHistory, type PracticeRunRow } from '@mot-cua/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { ApiProblem } from '../http/problems';
import { PracticeProcedures } from './practice-procedures';

/** Writes the results of practice runs with the means of real ones. They are written anew whenever somebody looks, and kept nowhere. */
@Injectable()
export class PracticeResult {
  constructor(
    private readonly practised: PracticeProcedures,
    private readonly agencies: AgencyStore,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** One of the documents that the portal would make. @throws ApiProblem notFound while nothing is approved, and for any other result */
  async of(run: PracticeRunRow, resultCode: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const approved = practiceHistory(run).findLast(({ detail }) => detail.action === 'approve');
    const agency = run.agencyId ? await this.agencies.find(run.agencyId) : undefined;
    const procedure = this.practised.of(run);
    const result = madeResultsOf(procedure, run.caseCode).find(({ code }) => code === resultCode);
    if (!approved || !agency || !result) throw new ApiProblem('notFound');
    const written = resultOfDossier({
      ...{ procedure, result, agency, number: PRACTICE_MARK },
      superior: agency.parentId ? await this.agencies.find(agency.parentId) : undefined,
      dossier: { code: run.code ?? '', applicantName: PRACTICE_CITIZEN.fullName, answers: run.answers },
      ...{ signerName: approved.actor.name, decidedAt: approved.at, publicUrl: this.config.publicUrl },
    });
    return { name: result.name.vi, content: await renderResultDocument({ ...written, watermark: PRACTICE_MARK }) };
  }
}
