import { MIGRATIONS } from '@mot-cua/migrations';
import { createDataSource } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { DataSource } from 'typeorm';

const NAME = 'KeepOneAdminLog1764000130000';
const AGENCY = '0b8f5c8e-3f0e-4d43-9c0a-6a5b0d9b2a01';
const ADMIN = '0b8f5c8e-3f0e-4d43-9c0a-6a5b0d9b2a02';
const IMPORT = '0b8f5c8e-3f0e-4d43-9c0a-6a5b0d9b2a03';
const BY = { actor_id: ADMIN, actor_name: 'Ngô Thu Hà' };

describe('two logs of what administrators did', () => {
  let database: TestDatabase;
  let owner: DataSource;
  const position = MIGRATIONS.findIndex(({ name }) => name === NAME);
  const openedWith = (migrations: typeof MIGRATIONS) =>
    createDataSource({ url: database.url, asOwner: true, migrations: [...migrations] }).initialize();

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    const before = await openedWith(MIGRATIONS.slice(0, position));
    await before.runMigrations();
    await before.query(
      `INSERT INTO agency (id, code, legacy_code, name_vi, name_en, kind, valid_from)
       VALUES ($1, 'H53', '000.00.00.H53', 'Tỉnh', 'Province', 'province', '2025-07-01')`,
      [AGENCY],
    );
    await before.query(
      `INSERT INTO account (id, username, password_hash, full_name, roles, agency_id, created_at)
       VALUES ($1, 'danhmuc', 'none', 'Ngô Thu Hà', '{catalogueAdmin}', $2, '2026-01-01')`,
      [ADMIN, AGENCY],
    );
    await before.query(
      `INSERT INTO agency_change (id, agency_id, kind, at, account_id, account_name, revision, before, after) VALUES
         (gen_random_uuid(), $1, 'changed', '2026-02-02', $2, 'Ngô Thu Hà', 2, '{"code": "H53", "contact": {}}', '{"code": "H53", "contact": {"phone": "1"}}'),
         (gen_random_uuid(), $1, 'added', '2026-01-01', $2, 'Ngô Thu Hà', 1, NULL, '{"code": "H53", "contact": {}}')`,
      [AGENCY, ADMIN],
    );
    await before.query(
      `INSERT INTO administrative_unit_import VALUES ($1, '2026-01-15', $2, 'Ngô Thu Hà', 'vn.json', 'abc', '2025-07-01', 1, 2, 3, 4)`,
      [IMPORT, ADMIN],
    );
    await before.destroy();
    owner = await openedWith(MIGRATIONS.slice(0, position + 1));
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('become one, oldest first, and two again where that is undone', async () => {
    await owner.runMigrations();
    const lines = await owner.query(
      `SELECT subject_kind, subject_id, action, before, after, actor_id, actor_name FROM admin_change ORDER BY id`,
    );
    const counts = { added: 1, changed: 2, corrected: 3, ended: 4 };
    expect(lines).toEqual([
      {
        ...{ subject_kind: 'agency', subject_id: AGENCY, action: 'added', ...BY },
        ...{ before: null, after: { code: 'H53', contact: {}, revision: 1 } },
      },
      {
        ...{ subject_kind: 'administrativeUnit', subject_id: IMPORT, action: 'imported', ...BY },
        ...{ before: null, after: { fileName: 'vn.json', sha256: 'abc', inForceOn: '2025-07-01', ...counts } },
      },
      {
        ...{ subject_kind: 'agency', subject_id: AGENCY, action: 'changed', ...BY },
        before: { code: 'H53', contact: {}, revision: 1 },
        after: { code: 'H53', contact: { phone: '1' }, revision: 2 },
      },
    ]);
    await owner.undoLastMigration();
    expect(await owner.query(`SELECT kind, revision, before, after FROM agency_change ORDER BY at`)).toEqual([
      { kind: 'added', revision: 1, before: null, after: { code: 'H53', contact: {} } },
      {
        ...{ kind: 'changed', revision: 2, before: { code: 'H53', contact: {} } },
        after: { code: 'H53', contact: { phone: '1' } },
      },
    ]);
    const imports = `SELECT id, file_name, in_force_on::text, added, ended FROM administrative_unit_import`;
    expect(await owner.query(imports)).toEqual([
      { id: IMPORT, file_name: 'vn.json', in_force_on: '2025-07-01', added: 1, ended: 4 },
    ]);
    expect(await owner.query(`SELECT FROM admin_change`)).toEqual([]);
  });
});
