import { renderResultDocument, resultOfDossier } from '@mot-cua/adapters/documents';
import { PRACTICE_CITIZEN, PRACTICE_MARK } from '@mot-cua/domain';
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

  /** @throws ApiProblem notFound while nothing is approved */
  async of(run: PracticeRunRow): Promise<Buffer> {
    const approved = practiceHistory(run).findLast(({ detail }) => detail.action === 'approve');
    const agency = run.agencyId ? await this.agencies.find(run.agencyId) : undefined;
    if (!approved || !agency) throw new ApiProblem('notFound');
    const result = resultOfDossier({
      ...{ procedure: this.practised.of(run), agency, number: PRACTICE_MARK },
      superior: agency.parentId ? await this.agencies.find(agency.parentId) : undefined,
      dossier: { code: run.code ?? '', applicantName: PRACTICE_CITIZEN.fullName, answers: run.answers },
      ...{ signerName: approved.actor.name, decidedAt: approved.at, publicUrl: this.config.publicUrl },
    });
    return renderResultDocument({ ...result, watermark: PRACTICE_MARK });
  }
}
