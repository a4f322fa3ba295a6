import {
  assignmentWords,
  localDate,
  pickOfficer,
  ruleFor,
  unitOfCode,
  unitsNamed,
  type Answers,
  type AssignmentReason,
  type Picked,
  type ProcedureVersion,
  type ScopedRule,
  type Text,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { AdministrativeUnitStore } from '../administrative-unit/administrative-unit.store';
import { AssignmentStore } from './assignment.store';

/** What is to be given out: a dossier, or a step of one. */
export interface ToAssign {
  readonly agencyId: string;
  readonly procedure: ProcedureVersion;
  readonly answers: Answers;
  /** Who has just given it back. */
  readonly notTo?: readonly string[];
}

export interface NextOfficer {
  readonly picked: Picked;
  readonly scoped: ScopedRule;
  /** Why this officer, in a sentence; absent where it is nobody. */
  readonly why?: Text;
}

/** Says by an agency's rules whose a dossier is next, from what is stored now. Changes nothing. */
@Injectable()
export class NextOfficers {
  constructor(
    private readonly assignment: AssignmentStore,
    private readonly units: AdministrativeUnitStore,
  ) {}

  /** For a dossier as its answers name the units that decide. */
  async of({ agencyId, procedure, answers, notTo = [] }: ToAssign, at: Date): Promise<NextOfficer> {
    const unitCodes = procedure.competence ? unitsNamed(procedure.competence, answers) : [];
    return this.amongThose(agencyId, procedure, { unitCodes, notTo }, at);
  }

  /** For a procedure and the units that answers would name. */
  async amongThose(
    agencyId: string,
    { code, field }: Pick<ProcedureVersion, 'code' | 'field'>,
    { unitCodes, notTo = [] }: { readonly unitCodes: readonly string[]; readonly notTo?: readonly string[] },
    at: Date,
  ): Promise<NextOfficer> {
    const scoped = ruleFor(await this.assignment.rulesOf(agencyId), { procedureCode: code, fieldCode: field.code });
    if (scoped.rule.kind === 'byHand') return { picked: { left: 'byHand' }, scoped };
    const candidates = await this.assignment.candidates(agencyId, localDate(at));
    const picked = pickOfficer(scoped.rule, { unitCodes, fieldCode: field.code, notTo }, candidates);
    if (!picked.officer) return { picked, scoped };
    const placeName = await this.placeName(picked.reason, field.name.vi, at);
    return { picked, scoped, why: assignmentWords(picked.reason, scoped.scope, placeName) };
  }

  private async placeName({ share }: AssignmentReason, fieldName: string, at: Date): Promise<string | undefined> {
    if (share?.kind !== 'byArea') return share && fieldName;
    return unitOfCode(await this.units.all(), share.code, localDate(at))?.name.vi;
  }
}
