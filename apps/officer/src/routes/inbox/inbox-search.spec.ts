import { CHANNELS, DOSSIER_FLAGS, DOSSIER_STATES, INBOX_SORTS, INBOX_VIEW_STATES, INBOX_VIEWS } from '@mot-cua/domain';
import fc from 'fast-check';
import { inboxFileUrl, inboxQuery, isFiltered, PAGE_SIZE, readInboxSearch, writeInboxSearch } from './inbox-search';

const search = { view: 'inProgress' } as const;
const words = fc.stringMatching(/^[a-z0-9.-]{1,40}$/);
const day = fc.constantFrom('2026-11-23', '2027-01-04');
const anyQuestion = fc.record(
  {
    view: fc.constantFrom(...INBOX_VIEWS),
    q: fc
      .string({ minLength: 1 })
      .map((typed) => typed.trim())
      .filter(Boolean),
    procedureCode: fc.stringMatching(/^\d\.\d{6}$/),
    step: words,
    state: fc.constantFrom(...DOSSIER_STATES),
    fieldCode: words,
    agencyId: words,
    heldBy: words,
    channel: fc.constantFrom(...CHANNELS),
    flags: fc.subarray([...DOSSIER_FLAGS], { minLength: 1 }),
    ...{ dueUntil: day, filedFrom: day, filedTo: day },
    sort: fc.constantFrom(...INBOX_SORTS),
    ...{ savedId: words, cursor: words },
  },
  { requiredKeys: ['view'] },
);
/** A step is one of a procedure. */
const anySearch = anyQuestion.map(({ step, ...search }) => ({
  ...search,
  ...(step && search.procedureCode && { step }),
}));

describe('the question of the inbox', () => {
  it('survives the URL', () => {
    fc.assert(
      fc.property(anySearch, (asked) => {
        const url = new URLSearchParams(writeInboxSearch(asked, { cursor: asked.cursor }).toString());
        expect(readInboxSearch(url)).toEqual(asked);
      }),
    );
  });

  it('begins at the first page again when anything but the page changes', () => {
    const onThirdPage = { ...search, cursor: 'third' };
    expect(writeInboxSearch(onThirdPage, { q: 'lan' }).get('trang')).toBeNull();
    expect(writeInboxSearch(onThirdPage, { cursor: 'fourth' }).get('trang')).toBe('fourth');
  });

  it('forgets the step when another procedure is chosen, and keeps it when anything else changes', () => {
    const atStep = { ...search, procedureCode: '1.001193', step: 'verify' };
    expect(writeInboxSearch(atStep, { procedureCode: '1.001029' }).get('buoc')).toBeNull();
    expect(writeInboxSearch(atStep, { sort: 'stepDue' }).get('buoc')).toBe('verify');
    expect(readInboxSearch(new URLSearchParams('xem=all&buoc=verify'))).toEqual({ view: 'all' });
  });

  it('leaves out of a URL what means nothing', () => {
    const url = new URLSearchParams('xem=__proto__&trang-thai=lost&dau=late,feeDue&han-den=tomorrow');
    expect(readInboxSearch(url)).toEqual({ view: 'all', flags: ['feeDue'] });
  });

  it('asks the API for what is chosen and nothing else', () => {
    expect(inboxQuery(search)).toEqual({ view: 'inProgress', limit: PAGE_SIZE });
    expect(inboxQuery({ ...search, q: ' lan ', state: 'received', savedId: 's', cursor: 'x' })).toEqual({
      ...{ view: 'inProgress', q: 'lan', state: 'received', cursor: 'x', limit: PAGE_SIZE },
    });
  });

  it('leaves out a state that its view cannot show', () => {
    for (const view of INBOX_VIEWS)
      for (const state of DOSSIER_STATES)
        expect('state' in inboxQuery({ view, state })).toBe(INBOX_VIEW_STATES[view].includes(state));
  });

  it('is narrower than its view by filters, not by its order', () => {
    expect(isFiltered({ ...search, sort: 'filed', savedId: 's' })).toBe(false);
    expect(isFiltered({ ...search, heldBy: 'nobody' })).toBe(true);
  });

  it('names every column and mark when it asks for a file', () => {
    expect(inboxFileUrl({ ...search, flags: ['feeDue', 'extended'] }, ['due', 'state'], 'csv', 'vi')).toBe(
      '/api/v1/inbox/file?view=inProgress&format=csv&language=vi&columns=due&columns=state&flags=feeDue&flags=extended',
    );
  });
});
