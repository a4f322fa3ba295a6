import { may, type DossierSubject } from './may';
import type { Actor } from './role';

const dossier: DossierSubject = {
  ...{ applicantId: 'lan', applicantNumber: null, representativeNumber: null },
  ...{ agencyId: 'commune-20', receivingAgencyId: 'commune-20', channel: 'online', state: 'submitted' },
};
const citizen = (id: string): Actor => ({ id, name: id, roles: ['citizen'], agencyIds: [] });
const officer = (...agencyIds: string[]): Actor => ({ id: 'tam', name: 'Tâm', roles: ['counterOfficer'], agencyIds });

describe('authority over a dossier', () => {
  it('lets an applicant see and act on their own dossier and nobody else’s', () => {
    expect(may(citizen('lan'), 'viewDossier', dossier)).toBe(true);
    expect(may(citizen('lan'), 'actOnDossier', dossier)).toBe(true);
    expect(may(citizen('minh'), 'viewDossier', dossier)).toBe(false);
    expect(may(citizen('minh'), 'actOnDossier', dossier)).toBe(false);
  });

  it('lets officers see the dossiers of their own agency and of those below it', () => {
    expect(may(officer('commune-20'), 'viewDossier', dossier)).toBe(true);
    expect(may(officer('province', 'commune-20', 'commune-21'), 'viewDossier', dossier)).toBe(true);
    expect(may(officer('commune-21'), 'viewDossier', dossier)).toBe(false);
  });

  it('lets those who passed a dossier on see what becomes of it, and leaves acting to the competent agency', () => {
    const passedOn = { ...dossier, receivingAgencyId: 'commune-23' };
    expect(may(officer('commune-23'), 'viewDossier', passedOn)).toBe(true);
    expect(may(officer('commune-23'), 'viewProcessing', passedOn)).toBe(true);
    expect(may(officer('commune-23'), 'actOnDossier', passedOn)).toBe(false);
    expect(may(officer('commune-20'), 'actOnDossier', passedOn)).toBe(true);
  });

  it('keeps internal processing from the applicant', () => {
    expect(may(citizen('lan'), 'viewProcessing', dossier)).toBe(false);
    expect(may(officer('commune-20'), 'viewProcessing', dossier)).toBe(true);
  });

  it('gives an administrator of the catalogue no look into dossiers', () => {
    expect(may({ ...officer('commune-20'), roles: ['catalogueAdmin'] }, 'viewDossier', dossier)).toBe(false);
  });

  describe('over one that a counter entered', () => {
    const entered = {
      ...{ ...dossier, applicantId: null, applicantNumber: '072150000009', representativeNumber: '072175000008' },
      ...{ channel: 'counter' as const, receivingAgencyId: 'commune-23' },
    };
    const proved = (number: string): Actor => ({ ...citizen('somebody'), provedNumber: number });

    it('lets whoever proved the applicant’s number see it and act on it, as their own', () => {
      expect(may(proved('072150000009'), 'viewDossier', entered)).toBe(true);
      expect(may(proved('072150000009'), 'actOnDossier', entered)).toBe(true);
      expect(may(citizen('somebody'), 'viewDossier', entered)).toBe(false);
    });

    it('lets whoever handed it in for them see it, and leaves acting to the applicant', () => {
      expect(may(proved('072175000008'), 'viewDossier', entered)).toBe(true);
      expect(may(proved('072175000008'), 'actOnDossier', entered)).toBe(false);
    });

    it('lets the counter that has its papers act until it is accepted, and look on from then', () => {
      const at = (state: 'submitted' | 'awaitingSupplement' | 'received') =>
        may(officer('commune-23'), 'actOnDossier', { ...entered, state });
      expect([at('submitted'), at('awaitingSupplement'), at('received')]).toEqual([true, true, false]);
      expect(may(officer('commune-23'), 'viewDossier', { ...entered, state: 'received' })).toBe(true);
      expect(may(officer('commune-23'), 'actOnDossier', { ...entered, channel: 'online' })).toBe(false);
    });
  });
});
