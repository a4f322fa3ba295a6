import type { Text } from '@mot-cua/domain';
import { SHEETS } from '@mot-cua/domain/procedure/exchange';
import { placeWords, PART_WORDS } from './part-words';

const vietnamese = ({ vi }: Text) => vi;

describe('the place of a fault', () => {
  it('is told in words all the way down, and not by the names that the data has', () => {
    expect(placeWords('/results/0/sections/1/lines/0/from/0/pointer', vietnamese)).toBe(
      ' › 1 › Nội dung văn bản › 2 › Dòng › 1 › Từ › 1 › mục của tờ khai',
    );
  });

  it('has a word for every part that an export has a column for', () => {
    const names = Object.values(SHEETS).flatMap(({ columns }) =>
      columns.flatMap(({ path, isKey }: { path: readonly string[]; isKey?: true }) => (isKey ? [] : path)),
    );
    expect(names.filter((name) => !PART_WORDS[name])).toEqual([]);
  });
});
