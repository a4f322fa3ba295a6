import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields of administration as a catalogue of their own. Published procedures go on carrying the field they were published with. */
export class CreateField1764000030300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE field (
         code text NOT NULL, name_vi text NOT NULL, name_en text NOT NULL, parent_code text, ministry text,
         life_events text[] NOT NULL, position integer NOT NULL, valid_from date NOT NULL, valid_to date, successor_code text,
         revision integer NOT NULL DEFAULT 1,
         CONSTRAINT pk_field PRIMARY KEY (code),
         CONSTRAINT fk_field_parent FOREIGN KEY (parent_code) REFERENCES field (code) DEFERRABLE INITIALLY DEFERRED,
         CONSTRAINT fk_field_successor FOREIGN KEY (successor_code) REFERENCES field (code) DEFERRABLE INITIALLY DEFERRED,
         CONSTRAINT ck_field_validity CHECK (valid_to > valid_from))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE field`);
  }
}
