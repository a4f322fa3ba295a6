import {
  isOverTheCounter,
  localDate,
  receivingMisfits,
  tidyFiling,
  type CorrectionDetail,
  type Language,
  type ReceivingCorrection,
} from '@mot-cua/domain';
import { CitizenAccountStore, receivingDataOf, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { counterProblems } from '../counter/counter-problems';
import { handedInOf } from '../counter/handed-in';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { DossierReference } from './dossier-reference';
import { DossiersService } from './dossiers.service';
import type { CommandAnswerDto } from './dossiers.dto';
import type { CorrectCommandDto, ReceivingDataDto } from './office-commands.dto';

/** Puts right what the office received wrongly, under the rules by which it would have been received. */
@Injectable()
export class CorrectDossier {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly reference: DossierReference,
    private readonly accounts: CitizenAccountStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem invalidAnswers, invalidRequest, notFound; as `DossiersService.carryOut` */
  async correct(
    actor: Caller,
    id: string,
    { answers, receiving, reason, reissuesReceipt, ...command }: CorrectCommandDto,
    language: Language,
  ): Promise<CommandAnswerDto> {
    const row = await this.dossiers.visible(actor, id);
    const detail: CorrectionDetail = {
      ...{ action: 'correct', reason },
      ...(answers && { answers: await this.dossiers.judged(row, answers, language) }),
      ...(receiving && { receiving: await this.judged(row, receiving, language) }),
      ...(reissuesReceipt && { reissuesReceipt }),
    };
    return this.dossiers.carryOut(actor, id, command, detail);
  }

  private async judged(row: DossierRow, given: ReceivingDataDto, language: Language): Promise<ReceivingCorrection> {
    const procedure = await this.reference.procedure(row);
    const from = receivingDataOf(row);
    const to = await this.taken(row, given, handedInOf(given.handedIn, procedure));
    const misfits = receivingMisfits(to, procedure, row.channel);
    if (misfits.length > 0)
      throw new ApiProblem('invalidRequest', {
        fields: misfits.map((pointer) => ({ pointer: `/receiving${pointer}`, code: 'enum' })),
      });
    const { applicantOnPaper: applicant, representative } = to;
    const fields = applicant
      ? counterProblems({ applicant, representative }, localDate(this.clock.now()), language)
      : [];
    if (fields.length > 0) throw new ApiProblem('invalidAnswers', { fields });
    return { from, to };
  }

  /** As it is kept: tidy, and with the account that proved the number, where there is one. */
  private async taken(
    row: DossierRow,
    { applicant: given, representative, returnMethod }: ReceivingDataDto,
    handedIn: ReceivingCorrection['to']['handedIn'],
  ): Promise<ReceivingCorrection['to']> {
    if (!given) return { ...receivingDataOf(row), applicantOnPaper: null, representative, handedIn, returnMethod };
    const applicant = { ...given, dateOfBirth: given.dateOfBirth ?? null };
    const channel = isOverTheCounter(row.channel) ? row.channel : 'counter';
    const filing = tidyFiling({ channel, applicant, representative: representative ?? null, handedIn });
    const { identityNumber } = filing.applicant;
    const isSame = identityNumber === row.applicantNumber;
    const account = isSame ? null : await this.accounts.findByProvedNumber(identityNumber);
    return {
      applicantId: isSame ? row.applicantId : (account?.id ?? null),
      ...{ applicantOnPaper: filing.applicant, representative: filing.representative, handedIn: filing.handedIn },
      returnMethod,
    };
  }
}
