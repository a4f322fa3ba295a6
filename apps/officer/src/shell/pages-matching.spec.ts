import { PAGES } from './pages';
import { pagesMatching } from './pages-matching';
import { PATHS } from './paths';

const found = (words: string) => pagesMatching(PAGES, words).map(({ path }) => path);

describe('finding a page of the console', () => {
  it('forgives missing diacritics, and understands both languages', () => {
    expect(found('Hộp việc')).toEqual([PATHS.inbox]);
    expect(found('hop viec')).toEqual([PATHS.inbox]);
    expect(found('forward')).toEqual([PATHS.forwarding]);
    expect(found('CÔNG QUỐC GIA')).toEqual([PATHS.forwarding]);
  });

  it('lists all of them while nothing is typed, and none for what is no page', () => {
    expect(found('  ')).toEqual(PAGES.map(({ path }) => path));
    expect(found('H53.20')).toEqual([]);
  });
});
