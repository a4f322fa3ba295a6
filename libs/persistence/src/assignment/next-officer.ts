import {
  localDate,
  pickOfficer,
  ruleFor,
  ruleForStep,
  unitOfCode,
  unitsNamed,
  type Answers,
  type AssignmentReason,
  type AssignmentSubject,
  type ByRule,
  type Candidate,
  type Picked,
  type ProcedureVersion,
  type ProcessStep,
  type ScopedRule,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { AdministrativeUnitStore } from '../administrative-unit/administrative-unit.store';
import { AssignmentStore, candidatesForDossier, candidatesForStep, type OfficerStanding } from './assignment.store';

/** A dossier that is to be given out. */
export interface ToAssign {
  readonly agencyId: string;
  readonly procedure: ProcedureVersion;
  readonly answers: Answers;
  /** Who has just given it back. */
  readonly notTo?: readonly string[];
}

/** A step of a dossier that is to be given out: of which process step, at which agency. */
export interface StepToAssign extends Omit<ToAssign, 'notTo'> {
  readonly step: ProcessStep;
}

export interface NextOfficer {
  readonly picked: Picked;
  readonly scoped: ScopedRule;
  /** Why this officer; absent where it is nobody. */
  readonly byRule?: ByRule;
}

/** Says by an agency's rules whose a dossier or a step is next, from what is stored now. Changes nothing. */
@Injectable()
export class NextOfficers {
  constructor(
    private readonly assignment: AssignmentStore,
    private readonly units: AdministrativeUnitStore,
  ) {}

  /** For a dossier as its answers name the units that decide. */
  async of({ agencyId, procedure, answers, notTo = [] }: ToAssign, at: Date): Promise<NextOfficer> {
    const unitCodes = procedure.competence ? unitsNamed(procedure.competence, answers) : [];
    return this.forDossier(agencyId, procedure, { unitCodes, notTo }, at);
  }

  /** For a step as the answers name the units that its agency, or else the competent one, goes by. */
  async ofStep({ agencyId, procedure, answers, step }: StepToAssign, at: Date): Promise<NextOfficer> {
    const from = step.agencyFrom?.from ?? procedure.competence?.from ?? [];
    const unitCodes = unitsNamed({ by: 'answer', from }, answers);
    return this.forStep(agencyId, procedure, { step, unitCodes }, at);
  }

  /** For a dossier of a procedure and the units that answers would name. */
  async forDossier(
    agencyId: string,
    procedure: Pick<ProcedureVersion, 'code' | 'field'>,
    subject: Omit<AssignmentSubject, 'fieldCode'>,
    at: Date,
  ): Promise<NextOfficer> {
    const { code: procedureCode, field } = procedure;
    const rules = await this.assignment.rulesOf(agencyId);
    const scoped = ruleFor(rules, { procedureCode, fieldCode: field.code });
    return this.amongThose(agencyId, scoped, { ...subject, field }, candidatesForDossier, at);
  }

  /** For a step of a procedure and the units that answers would name. */
  async forStep(
    agencyId: string,
    { code: procedureCode, field }: Pick<ProcedureVersion, 'code' | 'field'>,
    { step: { code: step, role }, unitCodes }: { readonly step: ProcessStep; readonly unitCodes: readonly string[] },
    at: Date,
  ): Promise<NextOfficer> {
    const scoped = ruleForStep(await this.assignment.rulesOf(agencyId), { procedureCode, step, role });
    return this.amongThose(agencyId, scoped, { unitCodes, field }, (all) => candidatesForStep(all, role), at);
  }

  private async amongThose(
    agencyId: string,
    scoped: ScopedRule,
    { field, ...subject }: Omit<AssignmentSubject, 'fieldCode'> & Pick<ProcedureVersion, 'field'>,
    candidatesOf: (officers: readonly OfficerStanding[]) => readonly Candidate[],
    at: Date,
  ): Promise<NextOfficer> {
    if (scoped.rule.kind === 'byHand') return { picked: { left: 'byHand' }, scoped };
    const candidates = candidatesOf(await this.assignment.officersOf(agencyId, localDate(at)));
    const picked = pickOfficer(scoped.rule, { ...subject, fieldCode: field.code }, candidates);
    if (!picked.officer) return { picked, scoped };
    const placeName = await this.placeName(picked.reason, field.name.vi, at);
    const { how, share, among, held } = picked.reason;
    const byRule = { scope: scoped.scope, how, ...(share && { share }), among, held, ...(placeName && { placeName }) };
    return { picked, scoped, byRule };
  }

  private async placeName({ share }: AssignmentReason, fieldName: string, at: Date): Promise<string | undefined> {
    if (share?.kind !== 'byArea') return share && fieldName;
    return unitOfCode(await this.units.all(), share.code, localDate(at))?.name.vi;
  }
}
