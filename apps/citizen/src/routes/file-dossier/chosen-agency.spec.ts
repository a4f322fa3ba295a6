import { chosenAgencyId } from './chosen-agency';

const agency = (id: string) => ({ id, code: id, name: { vi: id, en: id }, kind: 'commune' as const });
const competence = { agency: agency('tanNinh'), candidates: [agency('tanNinh'), agency('longHoa')] };

describe('the choice between agencies that may all decide', () => {
  it('shows what was pressed at once, however slow the answer', () => {
    expect(chosenAgencyId(competence, 'longHoa')).toBe('longHoa');
  });

  it('shows what the server takes while nothing was pressed, or what may no longer decide', () => {
    expect(chosenAgencyId(competence, null)).toBe('tanNinh');
    expect(chosenAgencyId(competence, 'goDau')).toBe('tanNinh');
  });
});
