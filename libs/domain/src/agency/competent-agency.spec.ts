import { SOME_UNITS } from '../administrative-unit/units.builder';
import type { Agency } from './agency';
import { agencyToFileWith, competentAgency, type CompetenceOfProcedure } from './competent-agency';

const agency = (id: string, more: Partial<Agency> = {}): Agency => ({
  ...{ id, code: `H53.${id}`, legacyCode: '', name: { vi: id, en: id }, kind: 'commune', parentId: 'province' },
  ...{ validFrom: '2025-07-01', validTo: null, successorIds: [] },
  ...more,
});
const tanNinh = agency('20', { unitCodes: ['25459'] });
const longHoa = agency('23', { unitCodes: ['25630'] });
const gone = agency('90', { kind: 'commune', unitCodes: ['25459'], validFrom: '2018-01-01', validTo: '2025-07-01' });
const justice = agency('01', { kind: 'department' });
const agencies = [tanNinh, longHoa, gone, justice];

const place = (code: string) => ({ code, name: 'x' });
const byResidence: CompetenceOfProcedure = {
  competentAgencyKind: 'commune',
  competence: {
    by: 'answer',
    from: [
      { pointer: '/requester/residence', when: { pointer: '/requester/relationship', is: 'mother' } },
      { pointer: '/mother/residence' },
    ],
  },
};
const decide = (procedure: CompetenceOfProcedure, answers: Readonly<Record<string, unknown>>, all = agencies) => {
  const {
    agency: found,
    reason,
    candidates,
  } = competentAgency(procedure, answers, { agencies: all, units: SOME_UNITS }, '2026-11-24');
  return [found?.id ?? reason, candidates.map(({ id }) => id)];
};

describe('the competent agency', () => {
  it('is the one that serves the unit of the answer, wherever somebody files', () => {
    const residence = place('25630');
    expect(decide(byResidence, { requester: { relationship: 'mother', residence } })).toEqual(['23', ['23']]);
  });

  it('follows the first answer that decides under its condition', () => {
    const answers = {
      requester: { relationship: 'uncle', residence: place('25630') },
      mother: { residence: place('25459') },
    };
    expect(decide(byResidence, answers)).toEqual(['20', ['20']]);
  });

  it('is the only one there is without a question', () => {
    expect(decide({ competentAgencyKind: 'department' }, {})).toEqual(['01', ['01']]);
    expect(decide({ ...byResidence, competentAgencyCodes: ['H53.20'] }, {})).toEqual(['20', ['20']]);
  });

  it('is never guessed: it says why it cannot be told and who may have to decide', () => {
    const of = (code: string) => ({ mother: { residence: place(code) } });
    expect(decide({ competentAgencyKind: 'commune' }, {})).toEqual(['applicantChooses', ['20', '23']]);
    expect(decide(byResidence, {})).toEqual(['notAnswered', ['20', '23']]);
    expect(decide(byResidence, { mother: { residence: 'Tân Ninh' } })).toEqual(['notAnswered', ['20', '23']]);
    expect(decide(byResidence, of('99999'))).toEqual(['unitNotInForce', ['20', '23']]);
    expect(decide(byResidence, of('30001'))).toEqual(['nobodyServesUnit', ['20', '23']]);
    const twice = [...agencies, agency('24', { unitCodes: ['25459'] })];
    expect(decide(byResidence, of('25459'), twice)).toEqual(['severalServeUnit', ['20', '24']]);
  });

  describe('where the applicant may choose among the places that they name', () => {
    const choice: CompetenceOfProcedure = {
      ...byResidence,
      competence: {
        by: 'answer',
        choice: true,
        from: [{ pointer: '/mother/residence' }, { pointer: '/father/residence' }],
      },
    };
    const both = { mother: { residence: place('25459') }, father: { residence: place('25630') } };

    it('is any of them, the first being proposed', () => {
      expect(decide(choice, both)).toEqual(['20', ['20', '23']]);
      expect(decide(choice, { ...both, father: both.mother })).toEqual(['20', ['20']]);
      expect(decide(choice, { father: both.father })).toEqual(['23', ['23']]);
    });

    it('is one that is clear even where another place leads to nobody', () => {
      expect(decide(choice, { ...both, mother: { residence: place('30001') } })).toEqual(['23', ['23']]);
      expect(decide(choice, { mother: { residence: place('30001') } })).toEqual(['nobodyServesUnit', ['20', '23']]);
    });
  });
});

describe('the agency that a filing goes to', () => {
  const filedWith = (procedure: CompetenceOfProcedure, answers: object, chosenId: string | null) =>
    agencyToFileWith(
      competentAgency(procedure, { ...answers }, { agencies, units: SOME_UNITS }, '2026-11-24'),
      chosenId,
    )?.id;
  const residence = place('25630');

  it('is the competent one, whatever was chosen', () => {
    expect(filedWith(byResidence, { mother: { residence } }, null)).toBe('23');
    expect(filedWith(byResidence, { mother: { residence } }, '20')).toBe('23');
  });

  it('is the chosen one where nobody can tell, and none before somebody has chosen', () => {
    expect(filedWith(byResidence, {}, '20')).toBe('20');
    expect(filedWith(byResidence, {}, null)).toBeUndefined();
    expect(filedWith(byResidence, {}, '01')).toBeUndefined();
  });

  it('is the chosen one of several lawful ones', () => {
    const procedure: CompetenceOfProcedure = {
      ...byResidence,
      competence: {
        by: 'answer',
        choice: true,
        from: [{ pointer: '/mother/residence' }, { pointer: '/father/residence' }],
      },
    };
    const answers = { mother: { residence: place('25459') }, father: { residence } };
    expect([null, '20', '23', '90'].map((chosen) => filedWith(procedure, answers, chosen))).toEqual([
      '20',
      '20',
      '23',
      '20',
    ]);
  });
});
