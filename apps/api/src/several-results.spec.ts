import { readDefinition } from '@mot-cua/domain/procedure/check';
import { MIGRATIONS } from '@mot-cua/migrations';
import { createDataSource } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { DataSource } from 'typeorm';
import { DEMO_PROCEDURES } from './demo';

const NAME = 'AllowSeveralResults1764000140000';
const CODE = '1.001193';

describe('procedures that were stored while each had one result', () => {
  let database: TestDatabase;
  let owner: DataSource;
  const position = MIGRATIONS.findIndex(({ name }) => name === NAME);
  const openedWith = (migrations: typeof MIGRATIONS) =>
    createDataSource({ url: database.url, asOwner: true, migrations: [...migrations] }).initialize();
  const stored = async (): Promise<string> => {
    const [row]: { text: string }[] = await owner.query(
      `SELECT definition::text AS text FROM procedure_version WHERE code = $1`,
      [CODE],
    );
    return row?.text ?? '';
  };
  const demo = DEMO_PROCEDURES.find(({ code }) => code === CODE);
  const { code: _, version: __, results, ...others } = demo ?? DEMO_PROCEDURES[0] ?? {};
  const { document: ___, ...only } = results?.[0] ?? { document: 'made' };
  const old = { ...others, result: only, doubts: [] };

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    const before = await openedWith(MIGRATIONS.slice(0, position));
    await before.runMigrations();
    await before.query(`INSERT INTO procedure (code, created_at) VALUES ($1, '2026-01-01')`, [CODE]);
    await before.query(
      `INSERT INTO procedure_version (code, version, status, definition, published_at, effective_on, edited_at)
       VALUES ($1, 1, 'published', $2, '2026-01-01', '2026-01-01', '2026-01-01')`,
      [CODE, JSON.stringify(old)],
    );
    await before.destroy();
    owner = await openedWith(MIGRATIONS.slice(0, position + 1));
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('have it as their list, made by the portal, all else to the letter and in its order; and one again where that is undone', async () => {
    await owner.runMigrations();
    const definition = JSON.parse(await stored()) as Record<string, unknown>;
    const { results: several, ...rest } = definition;
    expect(several).toEqual([{ ...only, document: 'made' }]);
    expect(JSON.stringify(rest)).toBe(JSON.stringify({ ...others, doubts: [] }));
    expect(Object.keys(definition)).toEqual(Object.keys(old).map((name) => (name === 'result' ? 'results' : name)));
    expect(readDefinition(definition)).toHaveProperty('definition');
    await owner.undoLastMigration();
    expect(JSON.stringify(JSON.parse(await stored()))).toBe(JSON.stringify(old));
  });
});
