import { caseOf, isFiledOnline, leadTo, localDate, type ProcedureVersion } from '@mot-cua/domain';
import { carryOver } from '@mot-cua/domain/procedure/version';
import { DraftStore, ProcedureStore, type DraftRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';

/** Takes drafts over to the version of their procedure that is filed by today. */
@Injectable()
export class DraftRenewals {
  constructor(
    private readonly drafts: DraftStore,
    private readonly procedures: ProcedureStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The draft under the version in force, with every answer that still fits; what does not is noted in it for its owner. A draft of a
   * procedure that is closed, or no longer filed online, stays as it is.
   */
  async upToDate(draft: DraftRow): Promise<DraftRow> {
    const at = this.clock.now();
    const current = await this.procedures.findInForce(draft.procedureCode, localDate(at));
    if (!current || current.version === draft.procedureVersion) return draft;
    if (draft.counter === null && !isFiledOnline(current)) return draft;
    const before = await this.procedures.findVersion(draft.procedureCode, draft.procedureVersion);
    if (!before) return draft;
    return this.drafts.renew(draft, contentUnder(draft, before, current, at));
  }
}

function contentUnder(draft: DraftRow, before: ProcedureVersion, current: ProcedureVersion, at: Date) {
  const { renewal, caseCode, eligibilityAnswers, returnMethod, prefilled } = draft;
  const { answers, dropped } = carryOver(draft.answers, before.form, current.form);
  const keptCase = caseCode !== null && caseOf(current, caseCode) ? caseCode : null;
  const gone = new Set(dropped.map(({ pointer }) => pointer));
  return {
    procedureVersion: current.version,
    answers,
    caseCode: keptCase,
    eligibilityAnswers: leadTo(current.eligibility, eligibilityAnswers, keptCase) ? eligibilityAnswers : {},
    returnMethod: current.returnMethods.includes(returnMethod)
      ? returnMethod
      : (current.returnMethods[0] ?? returnMethod),
    prefilled: Object.fromEntries(Object.entries(prefilled).filter(([pointer]) => !gone.has(pointer))),
    renewal: {
      fromVersion: renewal?.fromVersion ?? before.version,
      at: at.toISOString(),
      // What an earlier change took and nobody has seen yet stays told.
      dropped: [...(renewal?.dropped ?? []), ...dropped],
    },
  };
}
