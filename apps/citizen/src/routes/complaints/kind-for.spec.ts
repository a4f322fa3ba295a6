import type { ComplaintOptions } from '@mot-cua/api-client';
import { kindFor } from './kind-for';

const options = (formalIsOpen: boolean): Pick<ComplaintOptions, 'kinds'> => ({
  kinds: (['feedback', 'formal'] as const).map((kind) => ({
    ...{ kind, until: null, acceptBy: '', answerBy: '' },
    isOpen: kind === 'feedback' || formalIsOpen,
  })),
});

describe('what a subject is sent as', () => {
  it('is formal for a refusal, feedback for what is late', () => {
    expect(kindFor('wrongDecision', options(true))).toBe('formal');
    expect(kindFor('late', options(true))).toBe('feedback');
  });

  it('is feedback once the time for a formal complaint has passed', () => {
    expect(kindFor('wrongDecision', options(false))).toBe('feedback');
  });
});
