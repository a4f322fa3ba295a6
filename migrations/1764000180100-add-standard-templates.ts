import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CIRCULAR_01_OF_2018 } from './standard-templates/circular-01-of-2018';
import { CIRCULAR_03_OF_2025 } from './standard-templates/circular-03-of-2025';

/** The day of Circular 01/2018/TT-VPCP, and the first day of Circular 03/2025/TT-VPCP. */
const [SINCE, REPLACED_ON] = ['2018-11-23', '2025-09-15'];

/** The forms of both circulars, as administrators find them before they change any. */
export class AddStandardTemplates1764000180100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const insert = (
      kind: string,
      version: number,
      regulation: string,
      content: object,
      on: string,
      until: string | null,
    ) =>
      runner.query(
        `INSERT INTO document_template (kind, version, regulation, status, content, effective_on, effective_until, published_at, edited_at)
         VALUES ($1, $2, $3, 'published', $4, $5, $6, now(), now())`,
        [kind, version, regulation, JSON.stringify(content), on, until],
      );
    for (const [kind, content] of Object.entries(CIRCULAR_01_OF_2018))
      await insert(kind, 1, 'circular01of2018', content, SINCE, REPLACED_ON);
    for (const [kind, content] of Object.entries(CIRCULAR_03_OF_2025))
      await insert(kind, kind in CIRCULAR_01_OF_2018 ? 2 : 1, 'circular03of2025', content, REPLACED_ON, null);
  }

  /** Also takes back what administrators made of them, and with it everything that was issued by them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM legal_document`);
    await runner.query(`ALTER TABLE document_template DISABLE TRIGGER keep_published_template`);
    await runner.query(`DELETE FROM document_template`);
    await runner.query(`ALTER TABLE document_template ENABLE TRIGGER keep_published_template`);
  }
}
