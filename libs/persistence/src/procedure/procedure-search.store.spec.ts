import type { ProcedureVersion } from '@mot-cua/domain';
import { largeCatalogue } from '@mot-cua/testing/catalogue';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source';
import { ProcedureSearchStore } from './procedure-search.store';
import { ProcedureStore } from './procedure.store';

const [first, second] = largeCatalogue(2) as [ProcedureVersion, ProcedureVersion];
const AT = new Date('2026-11-23T02:00:00Z');
const TODAY = '2026-11-23';
const named = (procedure: ProcedureVersion, vi: string, version: number) => ({
  ...procedure,
  version,
  name: { vi, en: vi },
});

let database: TestDatabase;
let processes: DataSource[];
let procedures: ProcedureStore;
let catalogues: ProcedureSearchStore[];
beforeEach(async () => {
  database = await createTestDatabase();
  // Each data source and its stores are what a process has.
  processes = await Promise.all([1, 2, 3].map(() => createDataSource({ url: database.url, poolSize: 2 }).initialize()));
  const [publishing, ...searching] = processes;
  procedures = new ProcedureStore(publishing!);
  catalogues = searching.map((process) => new ProcedureSearchStore(process));
});
afterEach(async () => {
  await Promise.all(processes.map((process) => process.destroy()));
  await database.drop();
});

const found = (words: string) =>
  Promise.all(
    catalogues.map(async (catalogue) => {
      const { entries } = await catalogue.search({ words, limit: 5, offset: 0, on: TODAY });
      return entries.map(({ code, version }) => `${code} v${version}`);
    }),
  );

it('a procedure is found by every process as soon as it is published, and a retired version no more', async () => {
  expect(await found('múa lân')).toEqual([[], []]);
  await procedures.publishAtOnce(named(first, 'Cấp giấy phép múa lân', 1), AT);
  expect(await found('múa lân')).toEqual([[`${first.code} v1`], [`${first.code} v1`]]);
  await procedures.publishAtOnce(named(first, 'Cấp giấy phép thả diều', 2), AT);
  expect(await found('múa lân')).toEqual([[], []]);
  expect(await found('thả diều')).toEqual([[`${first.code} v2`], [`${first.code} v2`]]);
});

it('nothing is found of a change that is not committed', async () => {
  await procedures.publishAtOnce(named(first, 'Cấp giấy phép múa lân', 1), AT);
  const runner = processes[0]!.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`UPDATE procedure_version SET effective_until = effective_on`);
  expect(await found('múa lân')).toEqual([[`${first.code} v1`], [`${first.code} v1`]]);
  await runner.commitTransaction();
  expect(await found('múa lân')).toEqual([[], []]);
  await runner.release();
});

it('many who ask at once, while somebody publishes, all get what was there when they asked', async () => {
  await procedures.publishAtOnce(named(first, 'Cấp giấy phép múa lân', 1), AT);
  await procedures.publishAtOnce(named(second, 'Cấp giấy phép múa rồng', 1), AT);
  const asked = await Promise.all(Array.from({ length: 20 }, () => found('giấy phép múa')));
  for (const lists of asked) for (const list of lists) expect(list).toHaveLength(2);
});

it('counts the procedures of each field', async () => {
  await procedures.publishAtOnce(first, AT);
  await procedures.publishAtOnce({ ...second, field: first.field }, AT);
  expect(await catalogues[0]!.fields(TODAY)).toEqual([{ ...first.field, procedures: 2 }]);
});
