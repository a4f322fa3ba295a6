import type { Procedure } from '@mot-cua/api-client';
import { filingSoFar, papersToShow, whyNeeded } from './filing-so-far';

const text = (vi: string) => ({ vi, en: vi });
const paper = (code: string, rest: Partial<Procedure['papers'][number]> = {}): Procedure['papers'][number] => ({
  ...{ code, name: text(code), required: false, originals: 1, copies: 0, mediaTypes: ['image/png'], maxBytes: 1000 },
  ...rest,
});
const control = (name: string, rule?: object) => ({ type: 'Control', scope: `#/properties/${name}`, ...rule });
const place = { type: 'string', title: 'Nơi mất', oneOf: [{ const: 'home', title: 'Tại nhà' }] };
const whenDead = {
  rule: { effect: 'SHOW', condition: { scope: '#/properties/dead', schema: { const: 'yes' } } },
};
const procedure: Pick<Procedure, 'form' | 'papers' | 'cases'> = {
  cases: [{ code: 'late', name: text('Quá hạn'), processingTime: { unit: 'sameDay' }, fee: null }],
  papers: [
    paper('witness', { requiredWhen: 'answers.place == "home"' }),
    paper('reason', { required: true, cases: ['late'] }),
    paper('identity'),
  ],
  form: {
    schema: { type: 'object', properties: { dead: { type: 'string' }, place } },
    uiSchema: { type: 'VerticalLayout', elements: [control('dead'), control('place', whenDead)] },
  },
};
const content = (answers: Record<string, unknown>, caseCode: string | null = null) =>
  ({ answers, agencyId: null, returnMethod: 'online', caseCode, eligibilityAnswers: {} }) as const;
const shown = (answers: Record<string, unknown>, caseCode: string | null = null, files: readonly string[] = []) =>
  papersToShow(
    procedure,
    content(answers, caseCode),
    files.map((paperCode) => ({ paperCode })),
  );
const why = (...filing: Parameters<typeof shown>) =>
  Object.fromEntries(
    shown(...filing).map((one) => [one.paper.code, whyNeeded(one, procedure, content(filing[0], filing[1]))?.vi]),
  );

describe('the papers of a filing on the screen', () => {
  it('say by which answer or case they are needed', () => {
    expect(why({ dead: 'yes', place: 'home' }, 'late')).toEqual({
      witness: 'Cần vì bạn chọn “Nơi mất: Tại nhà”.',
      reason: 'Cần cho trường hợp “Quá hạn”.',
      identity: undefined,
    });
  });

  it('do not count an answer to a question that is no longer asked', () => {
    expect(filingSoFar(procedure, content({ dead: 'no', place: 'home' })).answers).toEqual({ dead: 'no' });
    expect(shown({ dead: 'no', place: 'home' }).map(({ need }) => need)).toEqual(['unsettled', 'ifAny']);
  });

  it('keep one that has a file, and say that it is not needed', () => {
    expect(shown({}).map(({ paper: { code } }) => code)).not.toContain('reason');
    expect(why({}, null, ['reason'])['reason']).toMatch(/không cần giấy tờ này/);
  });
});
