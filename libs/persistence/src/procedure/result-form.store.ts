import type { FormDefinition, LocalDate, Text } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inForceOn } from './in-force';

/** A kind of result that somebody may hold, with a procedure that ends in it. */
export interface ResultKind {
  /** Code of the result. */
  readonly kind: string;
  readonly name: Text;
  readonly procedureCode: string;
  readonly procedureName: Text;
}

/** What the procedures in force end in, and the forms that those results are made of. */
@Injectable()
export class ResultFormStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every kind once, by its name; of several procedures the one with the first code. */
  kinds(on: LocalDate): Promise<ResultKind[]> {
    return this.dataSource.query(
      `SELECT * FROM (
         SELECT DISTINCT ON (1) result ->> 'code' AS kind, result -> 'name' AS name,
           code AS "procedureCode", definition -> 'name' AS "procedureName"
         FROM procedure_version CROSS JOIN LATERAL json_array_elements(definition -> 'results') AS result
         WHERE ${inForceOn(1)} ORDER BY 1, code) AS known
       ORDER BY name ->> 'vi', kind`,
      [on],
    );
  }

  /** The forms behind kinds of result, by kind. @param kinds absent: all of them */
  async forms(on: LocalDate, kinds?: readonly string[]): Promise<ReadonlyMap<string, readonly FormDefinition[]>> {
    if (kinds?.length === 0) return new Map();
    const rows: { kind: string; form: FormDefinition }[] = await this.dataSource.query(
      `SELECT result ->> 'code' AS kind, definition -> 'form' AS form
       FROM procedure_version CROSS JOIN LATERAL json_array_elements(definition -> 'results') AS result
       WHERE ${inForceOn(1)} AND ($2::text[] IS NULL OR result ->> 'code' = ANY($2)) ORDER BY code`,
      [on, kinds ?? null],
    );
    const byKind = new Map<string, FormDefinition[]>();
    for (const { kind, form } of rows) byKind.set(kind, [...(byKind.get(kind) ?? []), form]);
    return byKind;
  }
}
