import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Rejected, TryAgain } from '../national-portal/errors';
import { readPerson, readToken, toQuery } from './message';

const LAN = '072195000123';
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8'));

/** Compares with what is on file; GOLDEN=write puts a new one there, to be read before it is committed. */
function expectGolden(name: string, mapped: unknown): void {
  const file = `${name}.golden.json`;
  if (process.env.GOLDEN === 'write') writeFileSync(path.join(__dirname, file), `${JSON.stringify(mapped, null, 2)}\n`);
  expect(mapped).toEqual(read(file));
}

describe('an answer of the population registry', () => {
  it('is told in our words', () => {
    expectGolden('person', readPerson(read('person.received.json'), LAN));
  });

  it('is told as far as it makes sense', () => {
    expectGolden('person-with-nonsense', readPerson(read('person-with-nonsense.received.json'), LAN));
  });

  it('says that there is nobody of the number', () => {
    expect(readPerson({ nguoiDan: null }, LAN)).toBeUndefined();
  });

  it('is not believed when it is about somebody else', () => {
    expect(() => readPerson(read('person.received.json'), '072088000456')).toThrow(Rejected);
  });

  it.each([null, [], 'Bad gateway', {}, { nguoiDan: [] }, { nguoiDan: { soDinhDanh: LAN } }])(
    'is none: %j',
    (answer) => {
      expect(() => readPerson(answer, LAN)).toThrow(TryAgain);
    },
  );
});

it('a question says whom it is about and what for, and nothing else', () => {
  expectGolden('query', toQuery(LAN, 'prefill'));
});

it('a token without a time is good for one question', () => {
  expect(readToken({ maTruyCap: 'abc', hieuLucGiay: 1800 })).toEqual({ token: 'abc', seconds: 1800 });
  expect(readToken({ maTruyCap: 'abc' })).toEqual({ token: 'abc', seconds: 0 });
  expect(() => readToken({ hieuLucGiay: 1800 })).toThrow(TryAgain);
});
