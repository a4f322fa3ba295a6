import type { UnitKind } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('administrative_unit')
@Unique('uq_administrative_unit_code_from', ['code', 'validFrom'])
@Index('uq_administrative_unit_code_living', ['code'], { unique: true, where: 'valid_to IS NULL' })
@Index('ix_administrative_unit_parent', ['parentId'])
@Check(
  'ck_administrative_unit_kind',
  `kind IN ('province', 'city', 'ward', 'commune', 'specialZone', 'urbanDistrict', 'provincialCity', 'town', 'district', 'township')`,
)
@Check('ck_administrative_unit_validity', 'valid_to > valid_from')
@ForeignKey(() => AdministrativeUnitRow, ['parentId'], ['id'], {
  name: 'fk_administrative_unit_parent',
  deferrable: 'INITIALLY DEFERRED',
})
export class AdministrativeUnitRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_administrative_unit' }) id: string;
  @Column('text') code: string;
  @Column('text', { name: 'name_vi' }) nameVi: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') kind: UnitKind;
  @Column('text', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('text') source: string;
  @Column('boolean', { name: 'is_verified' }) isVerified: boolean;
}

/** Which unit the land of which came to. */
@Entity('administrative_unit_succession')
@ForeignKey(() => AdministrativeUnitRow, ['unitId'], ['id'], {
  name: 'fk_administrative_unit_succession_unit',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey(() => AdministrativeUnitRow, ['successorId'], ['id'], {
  name: 'fk_administrative_unit_succession_successor',
  deferrable: 'INITIALLY DEFERRED',
})
export class AdministrativeUnitSuccessionRow {
  @PrimaryColumn('text', { name: 'unit_id', primaryKeyConstraintName: 'pk_administrative_unit_succession' })
  unitId: string;
  @PrimaryColumn('text', { name: 'successor_id', primaryKeyConstraintName: 'pk_administrative_unit_succession' })
  successorId: string;
}
