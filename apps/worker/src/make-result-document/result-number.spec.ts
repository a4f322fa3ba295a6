import { resultNumber } from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { SmallProvince } from '../testing/small-province';

let dataSource: DataSource;
let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase();
  ({ dataSource } = province);
});

afterAll(() => province.close());

const agencyId = randomUUID();
const numberOf = (dossierId: string, year = 2026) =>
  resultNumber(dataSource, { dossierId, sequence: 1, agencyId, year, resultCode: 'birth-certificate' });

it('a decision has one number, however often and by how many it is asked for, and no number is left out', async () => {
  const dossiers = await Promise.all(Array.from({ length: 20 }, () => province.file()));
  await expect(numberOf(randomUUID())).rejects.toThrow(/fk_result_register_event/);
  const numbers = await Promise.all(dossiers.map(({ id }) => numberOf(id)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await Promise.all(dossiers.map(({ id }) => numberOf(id)))).toEqual(numbers);
});

it('each year begins with one', async () => {
  const [one, other] = [await province.file(), await province.file()];
  expect([await numberOf(one.id, 2027), await numberOf(other.id, 2027)]).toEqual([1, 2]);
});

it('the application cannot rewrite the register', async () => {
  await expect(dataSource.query('UPDATE result_register SET number = 99')).rejects.toThrow(/permission denied/);
  await expect(dataSource.query('DELETE FROM result_register')).rejects.toThrow(/permission denied/);
});
