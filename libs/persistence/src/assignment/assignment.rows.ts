import type { AssignmentFallback, AssignmentKind, AssignmentScope, AssignmentShare } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import { DossierRow } from '../dossier/dossier.rows';

/** By which rule an agency gives out its dossiers, those of a field or procedure, or steps. */
@Entity('assignment_rule')
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_assignment_rule_agency' })
@Check(
  'ck_assignment_rule_scope',
  `scope IN ('agency', 'field', 'procedure', 'step', 'role') AND (scope = 'agency') = (scope_code = '')`,
)
@Check('ck_assignment_rule_kind', `kind IN ('byHand', 'roundRobin', 'leastLoaded', 'byArea', 'byField')`)
@Check('ck_assignment_rule_fallback', `fallback IN ('roundRobin', 'leastLoaded', 'byHand')`)
export class AssignmentRuleRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'pk_assignment_rule' }) agencyId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_assignment_rule' }) scope: AssignmentScope;
  /** Of the field, procedure or step, or the role; '' for the whole agency. */
  @PrimaryColumn('text', { name: 'scope_code', primaryKeyConstraintName: 'pk_assignment_rule' }) scopeCode: string;
  @Column('text') kind: AssignmentKind;
  @Column('uuid', { name: 'officer_ids', array: true }) officerIds: string[];
  @Column('jsonb') shares: readonly AssignmentShare[];
  @Column('text') fallback: AssignmentFallback;
  @Column('int', { default: 1 }) revision: number;
}

/** A dossier that a rule found nobody for: it waits to be taken by hand, and the leader is reminded while nobody has. */
@Entity('unassigned_dossier')
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_unassigned_dossier_dossier' })
export class UnassignedDossierRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_unassigned_dossier' }) dossierId: string;
  @Column('timestamptz') at: Date;
}

/** A step that a rule found nobody for: it waits to be taken by hand, and the leader of its agency is reminded while nobody has. */
@Entity('unassigned_step')
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_unassigned_step_dossier' })
export class UnassignedStepRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_unassigned_step' }) dossierId: string;
  /** Of the run. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_unassigned_step' }) number: number;
  @Column('timestamptz') at: Date;
}
