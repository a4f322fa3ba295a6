import type { Procedure } from '@mot-cua/api-client';
import type { Answers } from '@mot-cua/domain';
import type { Say } from '@mot-cua/ui';
import { filingTasks } from './filing-tasks';

const say: Say = ({ vi }, values = {}) => vi.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

const page = (label: string, ...names: readonly string[]) => ({
  type: 'Category',
  label,
  elements: names.map((name) => ({ type: 'Control', scope: `#/properties/${name}` })),
});
const paper = (code: string, required: boolean): Procedure['papers'][number] => ({
  code,
  name: { vi: code, en: code },
  required,
  originals: 1,
  copies: 0,
  mediaTypes: ['image/png'],
  maxBytes: 1000,
});
const cases: Procedure['cases'] = ['inTime', 'late'].map((code) => ({
  ...{ code, name: { vi: code, en: code }, processingTime: { unit: 'sameDay' }, fee: null },
}));
const procedure: Pick<Procedure, 'form' | 'papers' | 'cases'> = {
  cases: [],
  form: {
    schema: {
      type: 'object',
      required: ['name', 'childName', 'childSex'],
      properties: { name: { type: 'string' }, childName: { type: 'string' }, childSex: { type: 'string' } },
    },
    uiSchema: {
      type: 'Categorization',
      elements: [page('Người nộp', 'name'), page('Em bé', 'childName', 'childSex')],
    },
  },
  papers: [paper('notification', true), paper('identity', false)],
};

/** The state of each part, by its name. */
function states(
  answers: Answers,
  files: readonly string[] = [],
  changes: Partial<typeof procedure> = {},
  caseCode = '',
) {
  const rest = { agencyId: 'a1', returnMethod: 'online', caseCode: caseCode || null, eligibilityAnswers: {} } as const;
  const filing = { draftId: 'd1', procedure: { ...procedure, ...changes }, content: { answers, ...rest } };
  const tasks = filingTasks({ ...filing, files: files.map((paperCode) => ({ paperCode })) }, 'vi', say);
  return Object.fromEntries(tasks.map(({ label, state }) => [label, state]));
}

const COMPLETE = { name: 'Lan', childName: 'Minh Anh', childSex: 'female' };

describe('the parts of a filing', () => {
  it('are not begun, begun or done as their own fields are', () => {
    expect(states({ name: 'Lan', childName: 'Minh Anh' })).toMatchObject({ 'Người nộp': 'done', 'Em bé': 'started' });
    expect(states({ name: 'Lan' })).toMatchObject({ 'Em bé': 'notStarted' });
  });

  it('want the required papers only', () => {
    expect(states(COMPLETE)['Giấy tờ']).toBe('notStarted');
    expect(states(COMPLETE, ['identity'])['Giấy tờ']).toBe('started');
    expect(states(COMPLETE, ['notification'])['Giấy tờ']).toBe('done');
  });

  it('leave out the papers where a procedure wants none', () => {
    expect(Object.keys(states(COMPLETE, [], { papers: [] }))).not.toContain('Giấy tờ');
  });

  it('begin with the case where there are several, and are not complete without it', () => {
    const files = ['notification'];
    expect(Object.keys(states(COMPLETE, files))).not.toContain('Trường hợp');
    expect(Object.keys(states(COMPLETE, files, { cases }))[0]).toBe('Trường hợp');
    expect(states(COMPLETE, files, { cases })).toMatchObject({
      'Trường hợp': 'notStarted',
      'Kiểm tra và nộp': 'blocked',
    });
    expect(states(COMPLETE, files, { cases }, 'late')).toMatchObject({
      'Trường hợp': 'done',
      'Kiểm tra và nộp': 'notStarted',
    });
  });

  it('want the papers of the case, and those that an answer asks for', () => {
    const papers = [
      { ...paper('reason', true), cases: ['late'] },
      { ...paper('guardian', false), requiredWhen: 'answers.childSex == "female"' },
    ];
    expect(states(COMPLETE, ['guardian'], { cases, papers }, 'inTime')['Giấy tờ']).toBe('done');
    expect(states(COMPLETE, ['guardian'], { cases, papers }, 'late')['Giấy tờ']).toBe('started');
    expect(states(COMPLETE, [], { cases, papers }, 'inTime')['Giấy tờ']).toBe('notStarted');
    expect(Object.keys(states({ ...COMPLETE, childSex: 'male' }, [], { cases, papers }, 'inTime'))).not.toContain(
      'Giấy tờ',
    );
  });

  it('are complete with the papers that stand in them, which are not asked for again', () => {
    const [first, child] = procedure.form.uiSchema['elements'] as { elements: object[] }[];
    const rule = { effect: 'SHOW', condition: { scope: '#/properties/childSex', schema: { enum: ['female'] } } };
    const placed = (more: object = {}) => ({
      ...procedure.form,
      uiSchema: {
        type: 'Categorization',
        elements: [
          first,
          { ...child, elements: [...child!.elements, { type: 'Paper', options: { paper: 'notification' }, ...more }] },
        ],
      },
    });
    expect(states(COMPLETE, [], { form: placed() })).toMatchObject({
      ...{ 'Em bé': 'started', 'Giấy tờ': 'done', 'Kiểm tra và nộp': 'blocked' },
    });
    expect(states(COMPLETE, ['notification'], { form: placed() })).toMatchObject({
      ...{ 'Em bé': 'done', 'Giấy tờ': 'done', 'Kiểm tra và nộp': 'notStarted' },
    });
    const nothing = { name: 'Lan' };
    expect(states(nothing, [], { form: placed() })['Em bé']).toBe('notStarted');
    expect(states(nothing, ['notification'], { form: placed() })['Em bé']).toBe('started');
    const alone = { form: placed(), papers: [paper('notification', true)] };
    expect(Object.keys(states(COMPLETE, [], alone))).not.toContain('Giấy tờ');
    // Where the form does not show its place, a paper is attached with the others.
    const male = { ...COMPLETE, childSex: 'male' };
    expect(states(male, [], { form: placed({ rule }) })).toMatchObject({ 'Em bé': 'done', 'Giấy tờ': 'notStarted' });
  });

  it('open the last one when the form and the papers are complete', () => {
    expect(states(COMPLETE, ['notification'])['Kiểm tra và nộp']).toBe('notStarted');
    expect(states(COMPLETE)['Kiểm tra và nộp']).toBe('blocked');
    expect(states({ ...COMPLETE, childSex: undefined }, ['notification'])['Kiểm tra và nộp']).toBe('blocked');
  });
});
