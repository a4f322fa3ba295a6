import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CIRCULAR_01_OF_2018 } from './standard-templates/circular-01-of-2018';
import { CIRCULAR_03_OF_2025 } from './standard-templates/circular-03-of-2025';
import { completed, COMPLETED_KINDS } from './standard-templates/completed-forms';
import type { StandardTemplate } from './standard-templates/standard-template';

const REGULATIONS = { circular01of2018: CIRCULAR_01_OF_2018, circular03of2025: CIRCULAR_03_OF_2025 };

const TOMORROW = `((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + 1)`;

/** A standard form and what it should have said. */
interface Form {
  readonly kind: string;
  readonly regulation: string;
  readonly was: StandardTemplate;
  readonly is: StandardTemplate;
}

/**
 * The authorised person on the receipt, the phone of whom to ask on the supplement request, cooperating agencies on the control sheet. A
 * standard form by which nothing was issued is put right where it stands; one that is in use goes on until tomorrow, when its next
 * version begins. What administrators wrote stays theirs.
 */
export class CompleteStandardTemplates1764000330100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { kind, regulation, was, is } of forms()) {
      const standard = `kind = $1 AND regulation = $2 AND status = 'published' AND edited_by IS NULL AND content::jsonb = $3::jsonb`;
      const used = `EXISTS (SELECT FROM legal_document AS issued
        WHERE issued.kind = document_template.kind AND issued.template_version = document_template.version)`;
      const of = [kind, regulation, JSON.stringify(was), JSON.stringify(is)];
      await unguarded(runner, `UPDATE document_template SET content = $4::json WHERE ${standard} AND NOT ${used}`, of);
      await runner.query(
        `UPDATE document_template SET effective_until = ${TOMORROW}
         WHERE ${standard} AND effective_on < ${TOMORROW} AND (effective_until IS NULL OR effective_until > ${TOMORROW})`,
        of.slice(0, 3),
      );
      await runner.query(
        `INSERT INTO document_template (kind, version, regulation, status, content, effective_on, effective_until, published_at, edited_at)
         SELECT kind, (SELECT max(version) + 1 FROM document_template AS known WHERE known.kind = old.kind), regulation, 'published', $4::json,
           effective_until,
           (SELECT min(effective_on) FROM document_template AS later
            WHERE later.kind = old.kind AND later.status = 'published' AND later.effective_on > old.effective_until
              AND later.effective_until IS DISTINCT FROM later.effective_on),
           now(), now()
         FROM document_template AS old
         WHERE ${standard} AND effective_until = ${TOMORROW}
           AND NOT EXISTS (SELECT FROM document_template AS next
             WHERE next.kind = old.kind AND next.status = 'published' AND next.effective_on = old.effective_until)`,
        of,
      );
    }
  }

  /** The versions that began meanwhile stay, with the words of before. */
  async down(runner: QueryRunner): Promise<void> {
    for (const { kind, regulation, was, is } of forms())
      await unguarded(
        runner,
        `UPDATE document_template SET content = $4::json
         WHERE kind = $1 AND regulation = $2 AND edited_by IS NULL AND content::jsonb = $3::jsonb`,
        [kind, regulation, JSON.stringify(is), JSON.stringify(was)],
      );
  }
}

function forms(): Form[] {
  return Object.entries(REGULATIONS).flatMap(([regulation, templates]) =>
    COMPLETED_KINDS.flatMap((kind) => {
      const was = templates[kind];
      return was ? [{ kind, regulation, was, is: completed(kind, was) }] : [];
    }),
  );
}

/** Changes the words of published forms, which nobody else may. */
async function unguarded(runner: QueryRunner, statement: string, parameters: unknown[]): Promise<void> {
  await runner.query(`ALTER TABLE document_template DISABLE TRIGGER keep_published_template`);
  await runner.query(statement, parameters);
  await runner.query(`ALTER TABLE document_template ENABLE TRIGGER keep_published_template`);
}
