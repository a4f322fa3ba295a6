import { may } from './may';
import type { Actor } from './role';

const dossier = { applicantId: 'lan', agencyId: 'commune-20', receivingAgencyId: 'commune-20' };
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
});
