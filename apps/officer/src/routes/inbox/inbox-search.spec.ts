import { DOSSIER_STATES } from '@mot-cua/domain';
import fc from 'fast-check';
import { inboxQuery, PAGE_SIZE, readInboxSearch, writeInboxSearch, type InboxSearch } from './inbox-search';
import { INBOX_VIEW_NAMES, INBOX_VIEWS } from './inbox-view';

const search: InboxSearch = { view: 'inProgress', words: '', procedureCode: null, state: null, cursor: null };
const anySearch: fc.Arbitrary<InboxSearch> = fc.record({
  view: fc.constantFrom(...INBOX_VIEW_NAMES),
  words: fc.string().map((words) => words.trim()),
  procedureCode: fc.option(fc.stringMatching(/^\d\.\d{6}$/)),
  state: fc.option(fc.constantFrom(...DOSSIER_STATES)),
  cursor: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
});

describe('the question of the inbox', () => {
  it('survives the URL', () => {
    fc.assert(
      fc.property(anySearch, (asked) => {
        const url = new URLSearchParams(writeInboxSearch(asked, { cursor: asked.cursor }).toString());
        expect(readInboxSearch(url, 'all')).toEqual(asked);
      }),
    );
  });

  it('begins at the first page again when anything but the page changes', () => {
    const onThirdPage = { ...search, cursor: 'third' };
    expect(writeInboxSearch(onThirdPage, { words: 'lan' }).get('trang')).toBeNull();
    expect(writeInboxSearch(onThirdPage, { cursor: 'fourth' }).get('trang')).toBe('fourth');
  });

  it('of a URL that means nothing is the usual one', () => {
    const url = new URLSearchParams('xem=__proto__&trang-thai=lost&tim=');
    expect(readInboxSearch(url, 'toReceive')).toEqual({ ...search, view: 'toReceive' });
  });

  it('asks the API for what is chosen and nothing else', () => {
    expect(inboxQuery(search)).toEqual({ view: 'inProgress', limit: PAGE_SIZE });
    const narrowed = inboxQuery({
      ...search,
      words: ' lan ',
      procedureCode: '1.001193',
      state: 'received',
      cursor: 'x',
    });
    expect(narrowed).toEqual({
      view: 'inProgress',
      q: 'lan',
      procedureCode: '1.001193',
      state: 'received',
      cursor: 'x',
      limit: PAGE_SIZE,
    });
  });

  it('leaves out a state that its view cannot show', () => {
    for (const view of INBOX_VIEW_NAMES)
      for (const state of DOSSIER_STATES)
        expect(inboxQuery({ ...search, view, state }).state !== undefined).toBe(
          INBOX_VIEWS[view].states.includes(state),
        );
  });
});
