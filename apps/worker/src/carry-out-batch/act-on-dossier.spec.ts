import { AccountStore, createDataSource, OfficerLeaveStore } from '@mot-cua/persistence';
import { SystemClock } from '@mot-cua/platform';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AGENCY, NEIGHBOUR, SmallProvince } from '../testing/small-province';
import { ActOnDossier } from './act-on-dossier';

let database: TestDatabase;
let dataSource: DataSource;
let province: SmallProvince;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
  province = await new SmallProvince(dataSource).found();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('accepts in bulk what lies at this counter for another agency as one by one: it has still to go there', async () => {
  const accounts = new AccountStore(dataSource);
  const hanh = { id: randomUUID(), fullName: 'Lê Thị Hạnh' };
  await accounts.create({
    ...{ ...hanh, roles: ['counterOfficer'], agencyId: NEIGHBOUR.id, createdAt: new Date() },
    ...{ username: 'hanh', nationalId: null, dateOfBirth: null, phone: null, email: null, passwordHash: '-' },
  });
  const { id } = await province.file();
  await dataSource.query(`UPDATE dossier SET channel = 'counter', receiving_agency_id = $2 WHERE id = $1`, [
    id,
    NEIGHBOUR.id,
  ]);
  const act = new ActOnDossier(
    ...([accounts, province.agencies, province.dossiers, new OfficerLeaveStore(dataSource)] as const),
    ...([new SystemClock(), dataSource] as const),
  );
  const batch = { id: randomUUID(), accountId: hanh.id, requestId: null, detail: { action: 'receive' } } as const;
  const outcome = await act.act(batch as never, { dossierId: id, expectedVersion: 1 } as never);
  expect(outcome).toEqual({ result: 'done' });
  expect(await province.dossiers.find(id)).toMatchObject({
    ...{ state: 'received', agencyId: AGENCY.id, acceptedAtAgencyId: NEIGHBOUR.id, arrivedAt: null, dueAt: null },
  });
});
