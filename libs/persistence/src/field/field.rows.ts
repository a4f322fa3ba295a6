import type { LifeEvent } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A field of administration that procedures belong to. */
@Entity('field')
@ForeignKey(() => FieldRow, ['parentCode'], ['code'], { name: 'fk_field_parent', deferrable: 'INITIALLY DEFERRED' })
@ForeignKey(() => FieldRow, ['successorCode'], ['code'], {
  name: 'fk_field_successor',
  deferrable: 'INITIALLY DEFERRED',
})
@Check('ck_field_validity', `valid_to > valid_from`)
export class FieldRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_field' }) code: string;
  @Column('text', { name: 'name_vi' }) nameVi: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null;
  @Column('text', { nullable: true }) ministry: string | null;
  @Column('text', { name: 'life_events', array: true }) lifeEvents: LifeEvent[];
  /** Where it stands among its neighbours; `order` is a word of SQL. */
  @Column('int') position: number;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('text', { name: 'successor_code', nullable: true }) successorCode: string | null;
  /** Counts the changes by administrators. */
  @Column('int', { default: 1 }) revision: number;
}
