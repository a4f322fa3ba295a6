import type { Answers, CounterFiling, EligibilityAnswers, ReturnMethod, LocalDate } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { DossierNotFound, DraftChanged } from '../dossier/dossier.errors';
import { UPLOAD_IS_RUNNING } from '../attachment/upload-running';
import { quickQuery } from '../database/quick-query';
import { inForceOn } from '../procedure/in-force';
import { DraftRow } from './draft.rows';

/** What may be changed in a draft. */
export interface DraftContent {
  readonly answers: Answers;
  readonly agencyId: string | null;
  readonly returnMethod: ReturnMethod;
  readonly caseCode: string | null;
  readonly eligibilityAnswers: EligibilityAnswers;
  /** Of a draft of the counter's. */
  readonly counter?: CounterFiling;
}

/** What a new version of its procedure makes of a draft. */
export type RenewedContent = Pick<
  DraftRow,
  'procedureVersion' | 'answers' | 'caseCode' | 'eligibilityAnswers' | 'returnMethod' | 'prefilled' | 'renewal'
>;

/** What filling in again makes of a draft. */
export type Refilled = Pick<DraftRow, 'answers' | 'prefilled'>;

/** What a draft is judged by before it becomes a dossier. */
export interface DraftToSubmit extends Pick<
  DraftRow,
  'procedureCode' | 'procedureVersion' | 'caseCode' | 'agencyId' | 'answers' | 'prefilled' | 'revision' | 'counter'
> {
  /** Kinds of paper that have a file, or one on its way. */
  readonly paperCodes: readonly string[];
  /** The version of its procedure that is filed by on the day; `null` when there is none any more. */
  readonly versionInForce: number | null;
}

/** A draft with all that it is judged by: id, account and day. */
export const FIND_TO_SUBMIT = {
  name: 'find-draft-to-submit',
  text: `
    SELECT procedure_code AS "procedureCode", procedure_version AS "procedureVersion", case_code AS "caseCode", agency_id AS "agencyId",
      answers, prefilled, revision, counter,
      ARRAY(SELECT paper_code FROM attachment WHERE dossier_id = $1 AND paper_code IS NOT NULL
        AND (state = 'stored' OR (${UPLOAD_IS_RUNNING}))) AS "paperCodes",
      (SELECT version FROM procedure_version WHERE code = procedure_code AND ${inForceOn(3)}) AS "versionInForce"
    FROM draft WHERE id = $1 AND account_id = $2`,
};

@Injectable()
export class DraftStore {
  constructor(private readonly dataSource: DataSource) {}

  async create(draft: DraftRow): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO draft (id, account_id, procedure_code, procedure_version, agency_id, answers, return_method, prefilled, revision,
         created_at, saved_at, case_code, eligibility_answers, counter)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        draft.id,
        draft.accountId,
        draft.procedureCode,
        draft.procedureVersion,
        draft.agencyId,
        JSON.stringify(draft.answers),
        draft.returnMethod,
        JSON.stringify(draft.prefilled),
        draft.revision,
        draft.createdAt,
        draft.savedAt,
        draft.caseCode,
        JSON.stringify(draft.eligibilityAnswers),
        draft.counter && JSON.stringify(draft.counter),
      ],
    );
  }

  /** A draft of somebody's own filing; another's does not exist. */
  find(id: string, accountId: string): Promise<DraftRow | null> {
    return this.dataSource.manager.findOneBy(DraftRow, { id, accountId, counter: IsNull() });
  }

  /** A draft that a counter officer fills in for somebody else. */
  findAtCounter(id: string, accountId: string): Promise<DraftRow | null> {
    return this.dataSource.manager.findOneBy(DraftRow, { id, accountId, counter: Not(IsNull()) });
  }

  /** A draft of either kind that somebody fills in. */
  findAny(id: string, accountId: string): Promise<DraftRow | null> {
    return this.dataSource.manager.findOneBy(DraftRow, { id, accountId });
  }

  /** Somebody's own draft with what is to be checked, in one round trip. */
  async findToSubmit(id: string, accountId: string, on: LocalDate): Promise<DraftToSubmit | undefined> {
    const [draft] = await quickQuery<DraftToSubmit>(this.dataSource, FIND_TO_SUBMIT, [id, accountId, on]);
    return draft;
  }

  /** The drafts of somebody's own filings, last saved first. */
  findOf(accountId: string): Promise<DraftRow[]> {
    return this.dataSource.manager.find(DraftRow, {
      where: { accountId, counter: IsNull() },
      order: { savedAt: 'DESC' },
      take: 50,
    });
  }

  countOf(accountId: string): Promise<number> {
    return this.dataSource.manager.countBy(DraftRow, { accountId, counter: IsNull() });
  }

  /** What a counter officer has not finished entering, last saved first. */
  findOfCounter(accountId: string): Promise<DraftRow[]> {
    const where = { accountId, counter: Not(IsNull()) };
    return this.dataSource.manager.find(DraftRow, { where, order: { savedAt: 'DESC' }, take: 50 });
  }

  countOfCounter(accountId: string): Promise<number> {
    return this.dataSource.manager.countBy(DraftRow, { accountId, counter: Not(IsNull()) });
  }

  /**
   * Saves over the revision that was read.
   * @throws DossierNotFound, DraftChanged when it was saved elsewhere meanwhile: nothing is overwritten
   */
  async save(id: string, accountId: string, revision: number, content: DraftContent, at: Date): Promise<DraftRow> {
    const { manager } = this.dataSource;
    const { affected } = await manager
      .createQueryBuilder()
      .update(DraftRow)
      .set({
        ...content,
        answers: () => ':answers::jsonb',
        eligibilityAnswers: () => ':eligibility::jsonb',
        counter: () => 'coalesce(:counter::jsonb, counter)',
        revision: revision + 1,
        savedAt: at,
      })
      .where({ id, accountId, revision })
      .setParameters({
        answers: JSON.stringify(content.answers),
        eligibility: JSON.stringify(content.eligibilityAnswers),
        counter: content.counter ? JSON.stringify(content.counter) : null,
      })
      .execute();
    const draft = await this.findAny(id, accountId);
    if (!draft) throw new DossierNotFound(id);
    if (!affected) throw new DraftChanged(draft.revision);
    return draft;
  }

  /** Puts a draft under another version of its procedure; where it was saved meanwhile, the saved one is answered as it is. */
  async renew({ id, accountId, revision }: DraftRow, content: RenewedContent): Promise<DraftRow> {
    await this.dataSource.query(
      `UPDATE draft SET procedure_version = $4, answers = $5, case_code = $6, eligibility_answers = $7, return_method = $8,
         prefilled = $9, renewal = $10, revision = revision + 1
       WHERE id = $1 AND account_id = $2 AND revision = $3`,
      [
        ...[id, accountId, revision, content.procedureVersion, JSON.stringify(content.answers), content.caseCode],
        ...[JSON.stringify(content.eligibilityAnswers), content.returnMethod, JSON.stringify(content.prefilled)],
        JSON.stringify(content.renewal),
      ],
    );
    const renewed = await this.findAny(id, accountId);
    if (!renewed) throw new DossierNotFound(id);
    return renewed;
  }

  /**
   * Notes what is known by now, over the revision that was read.
   * @throws DossierNotFound, DraftChanged when it was saved elsewhere meanwhile
   */
  async refill({ id, accountId, revision }: DraftRow, filled: Refilled, at: Date): Promise<DraftRow> {
    const [, changed]: [unknown, number] = await this.dataSource.query(
      `UPDATE draft SET answers = $4, prefilled = $5, revision = revision + 1, saved_at = $6
       WHERE id = $1 AND account_id = $2 AND revision = $3`,
      [id, accountId, revision, JSON.stringify(filled.answers), JSON.stringify(filled.prefilled), at],
    );
    const draft = await this.findAny(id, accountId);
    if (!draft) throw new DossierNotFound(id);
    if (changed === 0) throw new DraftChanged(draft.revision);
    return draft;
  }

  /** Notes that the owner of a draft has seen what a new version changed of it. */
  async seeRenewal(id: string, accountId: string): Promise<void> {
    await this.dataSource.query('UPDATE draft SET renewal = NULL WHERE id = $1 AND account_id = $2', [id, accountId]);
  }

  /** Deletes a draft and answers the storage keys of its files, which are its caller's to delete. */
  async remove(id: string, accountId: string): Promise<string[]> {
    return this.dataSource.transaction(async (tx) => {
      const { affected } = await tx.delete(DraftRow, { id, accountId });
      if (!affected) throw new DossierNotFound(id);
      const [rows] = (await tx.query('DELETE FROM attachment WHERE dossier_id = $1 RETURNING storage_key AS key', [
        id,
      ])) as [{ key: string }[], number];
      return rows.map(({ key }) => key);
    });
  }
}
