import { feesAsFiled } from '@mot-cua/domain/fee';
import { originsThatHold, type CommandDetail, type Language } from '@mot-cua/domain';
import { changeOf, CitizenAccountStore, DossierStore, DraftChanged, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { checkTargets } from '../dossiers/check-targets';
import { optional } from '../dossiers/command';
import type { DraftProblemDto } from '../drafts/drafts.dto';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { LiveUpdates } from '../live/live-updates';
import { CounterEntriesService, type JudgedEntry } from './counter-entries.service';
import type { EnterDto, EnteredDto } from './counter-entries.dto';
import { problemsNotAskedFor } from './counter-problems';

/** Enters what came over the counter: submitted and answered at once, by the same rules as online. */
@Injectable()
export class EnterDossier {
  constructor(
    private readonly entries: CounterEntriesService,
    private readonly dossiers: DossierStore,
    private readonly accounts: CitizenAccountStore,
    private readonly live: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  /**
   * @param agencyId whose counter it is
   * @throws ApiProblem forbidden, notFound, procedureClosed, procedureChanged, invalidAnswers; the store's and the domain's refusals
   */
  async enter(
    officer: Caller,
    agencyId: string | null,
    id: string,
    body: EnterDto,
    language: Language,
  ): Promise<EnteredDto> {
    // A counter stands in an agency.
    if (!agencyId) throw new ApiProblem('forbidden');
    const at = this.clock.now();
    const { transactionId, revision } = body;
    const entry = await this.entries.judge(officer, id, at, language);
    // No entry any more: a second click, which is answered with the dossier of the first.
    if (!entry) return toEntered(await this.dossiers.enteredBefore({ draftId: id, transactionId, revision, officer }));
    const { draft, counter, procedure, filing } = entry;
    if (draft.revision !== revision) throw new DraftChanged(draft.revision);
    if (draft.versionInForce === null) throw new ApiProblem('procedureClosed');
    if (draft.versionInForce !== draft.procedureVersion) {
      await this.entries.own(officer, id);
      throw new ApiProblem('procedureChanged');
    }
    checkTargets(body.items ?? [], procedure);
    const problems = problemsAgainst(body, entry);
    if (problems.length > 0) throw new ApiProblem('invalidAnswers', { fields: problems });
    const competentId = entry.agency?.id ?? agencyId;
    const account = await this.accounts.findByProvedNumber(counter.applicant.identityNumber);
    const { requestId } = officer;
    const entered = await this.dossiers.enter(
      {
        ...{ draftId: id, revision, agencyId: competentId, receivingAgencyId: agencyId, filing: counter },
        ...{ applicantId: account?.id ?? null, answers: filing.answers, fees: feesAsFiled(procedure, filing) },
        ...{ origins: originsThatHold(draft.prefilled, filing.answers), officer, at, transactionId, requestId },
      },
      { detail: answerOf(body, competentId === agencyId ? undefined : agencyId), actor: officer, at },
    );
    if (!entered.repeated) this.live.announce(changeOf(entered.dossier));
    return toEntered(entered);
  }
}

/** What keeps a dossier from being entered so: an incomplete one is sent back for all that is missing, and a refusal needs no complete one. */
function problemsAgainst({ answer, items = [] }: EnterDto, { problems }: JudgedEntry): readonly DraftProblemDto[] {
  switch (answer) {
    case 'receive':
      return problems;
    case 'requestSupplement':
      // Where it cannot be told who decides, this counter keeps it until the answer is there.
      return problemsNotAskedFor(problems, items).filter(
        ({ pointer, code }) => pointer !== '/agencyId' || code !== 'required',
      );
    case 'refuse':
      return problems.filter(({ pointer }) => pointer.startsWith('/counter/'));
  }
}

function answerOf({ answer, items = [], reason = '', legalBasis, note }: EnterDto, at?: string): CommandDetail {
  switch (answer) {
    case 'receive':
      return { action: 'receive', ...optional('note', note), ...(at !== undefined && { atAgencyId: at }) };
    case 'requestSupplement':
      return { action: 'requestSupplement', request: { items, ...optional('note', note) } };
    case 'refuse':
      return { action: 'refuse', reason, ...optional('legalBasis', legalBasis) };
  }
}

function toEntered({ dossier }: { readonly dossier: DossierRow }): EnteredDto {
  const { id, code, state, version, dueAt } = dossier;
  return { id, code, state, version, dueAt };
}
