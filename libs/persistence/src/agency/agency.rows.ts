import type { Agency, AgencyContact, AgencyKind, WorkingWeek } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('agency')
@Unique('uq_agency_code', ['code'])
@Check('ck_agency_kind', `kind IN ('province', 'department', 'commune', 'district')`)
@ForeignKey(() => AgencyRow, ['parentId'], ['id'], { name: 'fk_agency_parent', deferrable: 'INITIALLY DEFERRED' })
export class AgencyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency' }) id: string;
  @Column('text') code: string;
  @Column('text', { name: 'legacy_code' }) legacyCode: string;
  @Column('text', { name: 'name_vi' }) nameVi: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') kind: AgencyKind;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  /** Codes of the administrative units that it serves while it exists. */
  @Column('text', { name: 'unit_codes', array: true, default: () => `'{}'` }) unitCodes: string[];
  @Column('jsonb', { default: () => `'{}'` }) contact: AgencyContact;
  @Column('jsonb', { name: 'working_week', nullable: true }) workingWeek: WorkingWeek | null;
  /** Grows with every change; a change names the revision it builds on. */
  @Column('int', { default: 1 }) revision: number;
}

/** Which agency took over the work of which. */
@Entity('agency_succession')
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_agency_succession_agency' })
@ForeignKey(() => AgencyRow, ['successorId'], ['id'], { name: 'fk_agency_succession_successor' })
export class AgencySuccessionRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'pk_agency_succession' }) agencyId: string;
  @PrimaryColumn('uuid', { name: 'successor_id', primaryKeyConstraintName: 'pk_agency_succession' })
  successorId: string;
}

export type AgencyChangeKind = 'added' | 'changed' | 'ended';

/** Who changed what of an agency, and when. Can be added to, never changed. */
@Entity('agency_change')
@Check('ck_agency_change_kind', `kind IN ('added', 'changed', 'ended')`)
@Index('ix_agency_change_agency', ['agencyId', 'at'])
// By name: the rows of accounts refer to those of agencies.
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_agency_change_account' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_agency_change_agency' })
export class AgencyChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_change' }) id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') kind: AgencyChangeKind;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'account_name' }) accountName: string;
  @Column('int') revision: number;
  /** The agency before; `null` for one that was added. */
  @Column('jsonb', { nullable: true }) before: Agency | null;
  @Column('jsonb') after: Agency;
}
