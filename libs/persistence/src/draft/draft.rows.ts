import type { Answers, CounterFiling, EligibilityAnswers, Origins, ReturnMethod, Text } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import { ProcedureVersionRow } from '../procedure/procedure.rows';

/** That a draft was taken over to a new version of its procedure, and what had no place there. */
export interface DraftRenewal {
  readonly fromVersion: number;
  readonly at: string;
  readonly dropped: readonly { readonly pointer: string; readonly label: Text; readonly value: unknown }[];
}

/** What a citizen is filling in, or a counter officer for somebody else. It becomes a dossier of the same id when it is submitted. */
@Entity('draft')
@ForeignKey(() => ProcedureVersionRow, ['procedureCode', 'procedureVersion'], ['code', 'version'], {
  name: 'fk_draft_procedure_version',
})
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_draft_agency' })
@Check('ck_draft_case_code', `case_code <> ''`)
@Index('ix_draft_account', ['accountId', 'savedAt'])
@Index('ix_draft_procedure', ['procedureCode'])
export class DraftRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_draft' }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'procedure_code' }) procedureCode: string;
  @Column('int', { name: 'procedure_version' }) procedureVersion: number;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId: string | null;
  /** Of the procedure's cases; `null` where it has none, or none is chosen yet. */
  @Column('text', { name: 'case_code', nullable: true }) caseCode: string | null;
  /** What led to the case; empty when it was picked by name. */
  @Column('jsonb', { name: 'eligibility_answers', default: {} }) eligibilityAnswers: EligibilityAnswers;
  @Column('jsonb') answers: Answers;
  @Column('text', { name: 'return_method' }) returnMethod: ReturnMethod;
  /** Which answers came from elsewhere, or may once another answer is given, and from where. */
  @Column('jsonb') prefilled: Origins;
  /** Grows with every save; a save names the revision it builds on. */
  @Column('int') revision: number;
  /** What a new version of the procedure changed of it, until its owner has seen it. */
  @Column('jsonb', { nullable: true }) renewal: DraftRenewal | null;
  /** What a counter officer enters beside the form; `null` for a filing of one's own. */
  @Column('jsonb', { nullable: true }) counter: CounterFiling | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
