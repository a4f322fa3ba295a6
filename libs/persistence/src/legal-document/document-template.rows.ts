import type { DocumentTemplate, FormRegulation, LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';

/** One version of the form of a kind of document; a published one never changes, documents name it. */
@Entity('document_template')
@Check(
  'ck_document_template_kind',
  `kind IN ('receipt', 'supplementRequest', 'refusal', 'extension', 'stopNotice', 'controlSheet', 'register')`,
)
@Check(
  'ck_document_template_status',
  `(status = 'draft' AND published_at IS NULL AND effective_on IS NULL) OR (status = 'published' AND published_at IS NOT NULL AND effective_on IS NOT NULL)`,
)
@Exclusion(
  'ex_document_template_in_force',
  `USING gist (kind WITH =, daterange(effective_on, effective_until) WITH &&) WHERE (status = 'published')`,
)
@Index('uq_document_template_draft', ['kind'], { unique: true, where: `status = 'draft'` })
export class DocumentTemplateRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_document_template' }) kind: LegalDocumentKind;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_document_template' }) version: number;
  /** Whose form it is. */
  @Column('text') regulation: FormRegulation;
  @Column('text') status: 'draft' | 'published';
  @Column('json') content: DocumentTemplate;
  /** First day on which documents are written by it. */
  @Column('date', { name: 'effective_on', nullable: true }) effectiveOn: string | null;
  /** First day on which they no longer are; `null` while no end is known. */
  @Column('date', { name: 'effective_until', nullable: true }) effectiveUntil: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  /** Grows with every save of a draft. */
  @Column('int', { default: 1 }) revision: number;
  @Column('uuid', { name: 'edited_by', nullable: true }) editedBy: string | null;
  @Column('text', { name: 'edited_by_name', default: '' }) editedByName: string;
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date;
}
