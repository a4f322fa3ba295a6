import { itemsToAskFor } from './items-to-ask-for';

const problem = (pointer: string, message = 'Mục này bắt buộc.') => ({ pointer, code: 'required', message });

describe('what an applicant is asked to bring', () => {
  it('is every paper and every answer that is missing', () => {
    expect(itemsToAskFor([problem('/papers/birth-notification'), problem('/child/fullName')], 'vi')).toEqual([
      { kind: 'paper', target: 'birth-notification', reason: 'Chưa nộp' },
      { kind: 'field', target: '/child/fullName', reason: 'Mục này bắt buộc.' },
    ]);
  });

  it('is nothing that the officer has to put right first', () => {
    const own = ['/counter/applicant/fullName', '/caseCode', '/agencyId'].map((pointer) => problem(pointer));
    expect(itemsToAskFor(own, 'vi')).toEqual([]);
    expect(itemsToAskFor([problem('/papers/birth-notification')], 'en')[0]?.reason).toBe('Not handed in');
  });
});
