import type { IssuedDocumentKind } from '@mot-cua/domain/legal-document';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DossierEventRow } from '../dossier/dossier.rows';
import { DocumentTemplateRow } from './document-template.rows';

/** The last number that an agency gave to a kind of document in a year. */
@Entity('legal_document_serial')
export class LegalDocumentSerialRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'pk_legal_document_serial' }) agencyId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_legal_document_serial' }) kind: IssuedDocumentKind;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_legal_document_serial' }) year: number;
  @Column('int') last: number;
}

/** Which document of which event has which number. It can be added to and read, nothing else. */
@Entity('legal_document_number')
@Unique('uq_legal_document_number', ['agencyId', 'kind', 'year', 'number'])
@ForeignKey(() => DossierEventRow, ['dossierId', 'sequence'], ['dossierId', 'sequence'], {
  name: 'fk_legal_document_number_event',
})
export class LegalDocumentNumberRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_legal_document_number' })
  dossierId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_legal_document_number' }) sequence: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_legal_document_number' }) kind: IssuedDocumentKind;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('int') year: number;
  @Column('int') number: number;
}

/** A document as it was issued (văn bản đã ban hành). It can be added to and read, nothing else. */
@Entity('legal_document')
@Unique('uq_legal_document_event', ['dossierId', 'sequence', 'kind'])
@ForeignKey(() => LegalDocumentNumberRow, ['dossierId', 'sequence', 'kind'], ['dossierId', 'sequence', 'kind'], {
  name: 'fk_legal_document_number',
})
@ForeignKey(() => DocumentTemplateRow, ['kind', 'templateVersion'], ['kind', 'version'], {
  name: 'fk_legal_document_template',
})
@Check('ck_legal_document_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class LegalDocumentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_legal_document' }) id: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  /** Of the event that it puts in writing. */
  @Column('int') sequence: number;
  @Column('text') kind: IssuedDocumentKind;
  @Column('int', { name: 'template_version' }) templateVersion: number;
  /** As it is printed: `01/TNHS`. */
  @Column('text', { name: 'number_text' }) numberText: string;
  @Column('text') title: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('int') bytes: number;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Column('text', { name: 'storage_key' }) storageKey: string;
  /** The instant of the event, which dates the document. */
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
}
