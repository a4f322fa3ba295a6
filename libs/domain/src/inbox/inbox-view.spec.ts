import { emptyDossier, evolve } from '../dossier/dossier';
import { at, DETAILS, tam } from '../dossier/dossier-life.builder';
import { DOSSIER_ACTIONS, DOSSIER_STATES, transitionFor, type DossierState } from '../dossier/lifecycle';
import { rolesThatMay } from './dossier-batch';
import { ANSWERED_STATES, areAllOpen, INBOX_VIEW_STATES, INBOX_VIEWS, isInboxView } from './inbox-view';

const isAnswered = (state: DossierState) => !areAllOpen([state]);

describe('the views of the inbox', () => {
  it('call those dossiers answered that have an end, whichever way they came there', () => {
    const now = at('2026-11-23', 9);
    for (const from of DOSSIER_STATES)
      for (const action of DOSSIER_ACTIONS) {
        const to = transitionFor(from, action)?.to;
        if (!to) continue;
        const before = { ...emptyDossier('d1'), state: from, endedAt: isAnswered(from) ? now : null };
        const event = { dossierId: 'd1', sequence: 1, from, to, detail: DETAILS[action], at: now };
        const after = evolve(before, { ...event, actor: { ...tam, role: 'caseOfficer' } });
        expect([from, action, to, after.endedAt !== null]).toEqual([from, action, to, isAnswered(to)]);
      }
  });

  it('leave no state of an undecided dossier out, but for what waits for its applicant at the counter', () => {
    const inWork = INBOX_VIEWS.filter((view) => view !== 'all').flatMap((view) => INBOX_VIEW_STATES[view]);
    const nowhere = DOSSIER_STATES.filter((state) => !inWork.includes(state) && !isAnswered(state));
    expect(nowhere).toEqual(['draft', 'awaitingSupplement']);
    expect(INBOX_VIEW_STATES.all).toEqual(expect.arrayContaining([...ANSWERED_STATES, 'awaitingSupplement']));
  });

  it('are known by their names and nothing else', () => {
    expect([isInboxView('late'), isInboxView('constructor'), isInboxView(null)]).toEqual([true, false, false]);
  });
});

it('work in bulk is for whom the lifecycle lets act at all', () => {
  expect(rolesThatMay('assign').toSorted()).toEqual(['caseOfficer', 'leader', 'system']);
  expect(rolesThatMay('approve')).toEqual(['leader']);
});
