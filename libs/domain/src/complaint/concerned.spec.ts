import type { Role } from '../access/role';
import type { CommandDetail } from '../dossier/command-detail';
import type { DossierEvent } from '../dossier/dossier';
import { concernedIn } from './concerned';

const event = (id: string, role: Role, detail: CommandDetail, onBehalfOf?: string): DossierEvent => ({
  ...{ dossierId: 'd', sequence: 1, from: 'received', to: 'inProgress', detail, at: new Date(0) },
  actor: { id, name: id, role, ...(onBehalfOf && { onBehalfOf: { id: onBehalfOf, name: onBehalfOf } }) },
});
const words = (history: DossierEvent[]) => concernedIn(history).map(({ officerId, why }) => `${officerId} ${why}`);

describe('those who do not deal with a complaint about a dossier', () => {
  it('had it, decided it or worked on it', () => {
    expect(
      words([
        event('lan', 'citizen', { action: 'submit', answers: {} }),
        event('hanh', 'counterOfficer', { action: 'receive' }),
        event('tam', 'caseOfficer', { action: 'take' }),
        event('khanh', 'leader', { action: 'approve' }),
        event('system', 'system', { action: 'issueResult', results: [] }),
      ]),
    ).toEqual(['hanh worked', 'tam held', 'khanh decided']);
  });

  it('are those to whom it was given, not those who gave it', () => {
    const given = event('khanh', 'leader', { action: 'assign', officer: { id: 'binh', name: 'Bình' } });
    expect(words([given])).toEqual(['binh held']);
  });

  it('are also those for whom somebody else stood in', () => {
    expect(words([event('binh', 'caseOfficer', { action: 'stop', reason: 'x' }, 'tam')])).toEqual([
      'tam held',
      'binh decided',
    ]);
  });

  it('are each named once, with what weighs most', () => {
    const history = [
      event('hanh', 'counterOfficer', { action: 'refuse', reason: 'x' }),
      event('hanh', 'counterOfficer', { action: 'correct', answers: {}, reason: 'x' }),
    ];
    expect(words(history)).toEqual(['hanh decided']);
  });
});
