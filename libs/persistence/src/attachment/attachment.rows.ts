import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of a draft or a dossier; its bytes are in the storage under `storage_key`. */
@Entity('attachment')
@Check('ck_attachment_purpose', `purpose IN ('paper', 'result', 'complaint')`)
@Check('ck_attachment_state', `state IN ('uploading', 'stored')`)
@Index('ix_attachment_dossier', ['dossierId', 'uploadedAt'])
export class AttachmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_attachment' }) id: string;
  /** The draft, and the dossier that it becomes; the complaint whose it is, from before it is sent. */
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  /** A file of a complaint is read by those who may see that, never by whoever may see the dossier. */
  @Column('text') purpose: 'paper' | 'result' | 'complaint';
  @Column('text', { name: 'paper_code', nullable: true }) paperCode: string | null;
  /** Which result of the procedure it is; `null` for a paper, and for results from when there was but one. */
  @Column('text', { name: 'result_code', nullable: true }) resultCode: string | null;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('int') bytes: number;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Column('text', { name: 'storage_key' }) storageKey: string;
  @Column('text') state: 'uploading' | 'stored';
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  /** Sequence of the event that it was filed with; `null` while it may still be taken out. */
  @Column('int', { name: 'filed_in', nullable: true }) filedIn: number | null;
}
