import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: how often the catalogue of procedures has changed. A trigger counts in the transaction of the change. */
@Entity('catalogue_revision')
@Check('ck_catalogue_revision_one', `id = 1`)
export class CatalogueRevisionRow {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_catalogue_revision' }) id: number;
  @Column('bigint') revision: string;
}
