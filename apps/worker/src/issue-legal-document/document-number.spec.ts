import { LegalDocumentStore, takeDocumentNumber, type NumberedDocument } from '@mot-cua/persistence';
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

const aBook = (year = 2026): Omit<NumberedDocument, 'dossierId'> => ({
  ...{ sequence: 1, kind: 'receipt', agencyId: randomUUID(), year },
});
const numberOf = (book: Omit<NumberedDocument, 'dossierId'>, dossierId: string) =>
  new LegalDocumentStore(dataSource).numberOf({ ...book, dossierId });
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

it('documents that are issued at the same time are numbered without gaps, and each keeps its number', async () => {
  const book = aBook();
  const dossiers = await Promise.all(Array.from({ length: 20 }, () => province.file()));
  const numbers = await Promise.all(dossiers.map(({ id }) => numberOf(book, id)));
  expect(sorted(numbers)).toEqual(upTo(20));
  expect(await Promise.all(dossiers.map(({ id }) => numberOf(book, id)))).toEqual(numbers);
});

it('what is taken back leaves no gap, also while others are waiting for their number', async () => {
  const book = aBook();
  const [lost, ...dossiers] = await Promise.all(Array.from({ length: 9 }, () => province.file()));
  let waiting: Promise<number[]> | undefined;
  const failing = dataSource.transaction(async (tx) => {
    expect(await takeDocumentNumber(tx, { ...book, dossierId: lost?.id ?? '' })).toBe(1);
    waiting = Promise.all(dossiers.slice(0, 4).map(({ id }) => numberOf(book, id)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    throw new Error('The power went');
  });
  await expect(failing).rejects.toThrow('The power went');
  await expect(numberOf(book, randomUUID())).rejects.toThrow(/fk_legal_document_number_event/);
  const numbers = [
    ...((await waiting) ?? []),
    ...(await Promise.all(dossiers.slice(4).map(({ id }) => numberOf(book, id)))),
  ];
  expect(sorted(numbers)).toEqual(upTo(8));
});

it('one event that is asked for by several at once has one number', async () => {
  const book = aBook();
  const { id } = await province.file();
  const asked = await Promise.allSettled(Array.from({ length: 6 }, () => numberOf(book, id)));
  const numbers = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  expect(new Set(numbers)).toEqual(new Set([1]));
  expect(await numberOf(book, (await province.file()).id)).toBe(2);
});

it('every agency, kind and year begins with one', async () => {
  const book = aBook();
  const { id } = await province.file();
  expect(await numberOf(book, id)).toBe(1);
  expect(await numberOf({ ...book, kind: 'refusal' }, id)).toBe(1);
  expect(await numberOf(aBook(2027), (await province.file()).id)).toBe(1);
});

it('the application can rewrite neither numbers nor documents', async () => {
  for (const table of ['legal_document_number', 'legal_document']) {
    await expect(dataSource.query(`UPDATE ${table} SET kind = 'refusal'`)).rejects.toThrow(/permission denied/);
    await expect(dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
  }
});
