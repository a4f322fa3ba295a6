import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A template or example of a paper; its bytes are in the storage under `storage_key`. Each content is kept once. */
@Entity('procedure_file')
@Unique('uq_procedure_file_sha256', ['sha256'])
@Check('ck_procedure_file_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_procedure_file_bytes', `bytes > 0`)
export class ProcedureFileRow {
  /** Follows from the content where it was uploaded, so that the same file has the same id in every province. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_procedure_file' }) id: string;
  /** As it was uploaded first, Vietnamese letters included. */
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('int') bytes: number;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Column('text', { name: 'storage_key' }) storageKey: string;
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null;
  @Column('text', { name: 'uploaded_by_name', default: '' }) uploadedByName: string;
  /** When it was uploaded last. */
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
}
