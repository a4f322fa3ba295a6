import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AttachmentRow } from '../attachment/attachment.rows';
import { DossierRow } from '../dossier/dossier.rows';

/** The code that the national portal gave a dossier (version C of its protocol). It can be added and read, nothing else: one dossier, one code. */
@Entity('national_dossier_code')
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_national_dossier_code_dossier' })
@Unique('uq_national_dossier_code', ['code'])
export class NationalDossierCodeRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_national_dossier_code' })
  dossierId: string;
  @Column('text') code: string;
  @Column('timestamptz', { name: 'allocated_at', default: () => 'now()' }) allocatedAt: Date;
}

/** A file that the national portal was given, and what it calls it. */
@Entity('national_file')
@ForeignKey(() => AttachmentRow, ['attachmentId'], ['id'], { name: 'fk_national_file_attachment' })
export class NationalFileRow {
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'pk_national_file' })
  attachmentId: string;
  @Column('text', { name: 'file_id' }) fileId: string;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' }) uploadedAt: Date;
}
