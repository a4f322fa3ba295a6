import type { LocalDate } from '@mot-cua/domain';
import type { DocumentTemplate, FormRegulation, LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { DocumentTemplateRow } from './document-template.rows';

/** There is no such version, or no draft, or none that waits for its day. */
export class NoSuchTemplate extends Error {
  override readonly name = 'NoSuchTemplate';
}

/** Another version waits for its day: it has to be taken back first. */
export class TemplateScheduled extends Error {
  override readonly name = 'TemplateScheduled';
}

export interface TemplateDraft {
  readonly regulation: FormRegulation;
  readonly content: DocumentTemplate;
}

/** The forms that documents are written by: drafts, and versions that hold from a day to a day. */
@Injectable()
export class DocumentTemplateStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every version of every kind, newest first. */
  all(): Promise<DocumentTemplateRow[]> {
    return this.dataSource.manager.find(DocumentTemplateRow, { order: { kind: 'ASC', version: 'DESC' } });
  }

  find(kind: LegalDocumentKind, version: number): Promise<DocumentTemplateRow | null> {
    return this.dataSource.manager.findOneBy(DocumentTemplateRow, { kind, version });
  }

  /** The version that documents of a day are written by; `null` where no regulation has such a form. */
  async inForce(kind: LegalDocumentKind, on: LocalDate): Promise<DocumentTemplateRow | null> {
    return this.dataSource
      .createQueryBuilder(DocumentTemplateRow, 'template')
      .where(`kind = :kind AND status = 'published' AND effective_on <= :on`, { kind, on })
      .andWhere('(effective_until IS NULL OR effective_until > :on)')
      .getOne();
  }

  /** Saves the draft of a kind, or begins one where `revision` is 0. @throws ChangedElsewhere */
  async saveDraft(kind: LegalDocumentKind, draft: TemplateDraft, revision: number, act: AdminAct): Promise<void> {
    await this.changing(kind, async (tx) => {
      const before = await tx.findOneBy(DocumentTemplateRow, { kind, status: 'draft' });
      if ((before?.revision ?? 0) !== revision) throw new ChangedElsewhere(before?.revision ?? 0);
      const edited = { editedBy: act.actor.id, editedByName: act.actor.name, editedAt: act.at };
      const content = { ...draft.content };
      if (before) {
        const { version } = before;
        await tx.update(
          DocumentTemplateRow,
          { kind, version },
          { regulation: draft.regulation, content, ...edited, revision: revision + 1 },
        );
        return;
      }
      const newest = await tx.findOne(DocumentTemplateRow, { where: { kind }, order: { version: 'DESC' } });
      const version = (newest?.version ?? 0) + 1;
      await tx.insert(DocumentTemplateRow, {
        ...{ kind, version, status: 'draft', regulation: draft.regulation, content, ...edited, revision: 1 },
        ...{ effectiveOn: null, effectiveUntil: null, publishedAt: null },
      });
      await record(tx, kind, 'draftBegun', { version }, act);
    });
  }

  /** @throws NoSuchTemplate, ChangedElsewhere */
  async discardDraft(kind: LegalDocumentKind, revision: number, act: AdminAct): Promise<void> {
    await this.changing(kind, async (tx) => {
      const { version } = await draftAt(tx, kind, revision);
      await tx.delete(DocumentTemplateRow, { kind, version, status: 'draft' });
      await record(tx, kind, 'draftDiscarded', { version }, act);
    });
  }

  /**
   * Puts the draft in force from a day on; the version before it holds until then.
   * @throws NoSuchTemplate, ChangedElsewhere, TemplateScheduled
   */
  async publish(
    kind: LegalDocumentKind,
    revision: number,
    effectiveOn: LocalDate,
    today: LocalDate,
    act: AdminAct,
  ): Promise<void> {
    await this.changing(kind, async (tx) => {
      if (await scheduled(tx, kind, today)) throw new TemplateScheduled(kind);
      const { version } = await draftAt(tx, kind, revision);
      await tx.query(
        `UPDATE document_template SET effective_until = $2
         WHERE kind = $1 AND status = 'published' AND effective_on <= $2 AND (effective_until IS NULL OR effective_until > $2)`,
        [kind, effectiveOn],
      );
      await tx.update(
        DocumentTemplateRow,
        { kind, version },
        { status: 'published', effectiveOn, publishedAt: act.at, editedBy: act.actor.id, editedByName: act.actor.name },
      );
      await record(tx, kind, 'published', { version, effectiveOn }, act);
    });
  }

  /** Takes back the version that waits for its day: it never holds, the one before it goes on. @throws NoSuchTemplate */
  async withdraw(kind: LegalDocumentKind, today: LocalDate, act: AdminAct): Promise<void> {
    await this.changing(kind, async (tx) => {
      const waiting = await scheduled(tx, kind, today);
      if (!waiting) throw new NoSuchTemplate(kind);
      const { version, effectiveOn } = waiting;
      await tx.update(DocumentTemplateRow, { kind, version }, { effectiveUntil: effectiveOn });
      await tx.query(
        `UPDATE document_template SET effective_until = NULL
         WHERE kind = $1 AND status = 'published' AND effective_until = $2 AND effective_on < $2`,
        [kind, effectiveOn],
      );
      await record(tx, kind, 'withdrawn', { version, effectiveOn }, act);
    });
  }

  /** One change of a kind at a time. */
  private async changing(kind: LegalDocumentKind, change: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('document-template ' || $1, 0))`, [kind]);
      await change(tx);
    });
  }
}

async function draftAt(tx: EntityManager, kind: LegalDocumentKind, revision: number): Promise<DocumentTemplateRow> {
  const draft = await tx.findOneBy(DocumentTemplateRow, { kind, status: 'draft' });
  if (!draft) throw new NoSuchTemplate(kind);
  if (draft.revision !== revision) throw new ChangedElsewhere(draft.revision);
  return draft;
}

function scheduled(tx: EntityManager, kind: LegalDocumentKind, today: LocalDate): Promise<DocumentTemplateRow | null> {
  return tx
    .createQueryBuilder(DocumentTemplateRow, 'template')
    .where(`kind = :kind AND status = 'published' AND effective_on > :today`, { kind, today })
    .andWhere('(effective_until IS NULL OR effective_until > effective_on)')
    .getOne();
}

function record(
  tx: EntityManager,
  kind: LegalDocumentKind,
  action: string,
  after: Readonly<Record<string, unknown>>,
  act: AdminAct,
): Promise<void> {
  return recordAdminChange(tx, { kind: 'documentTemplate', id: kind, action, before: null, after }, act);
}
