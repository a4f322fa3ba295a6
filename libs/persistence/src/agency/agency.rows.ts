import type { AgencyContact, AgencyKind, WorkingWeek } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

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
