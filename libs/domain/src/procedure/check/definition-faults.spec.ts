import fc from 'fast-check';
import { breakDownFees } from '../../fee/fee-breakdown';
import { pointerNames, putAt } from '../../form/json-pointer';
import { aDefinition } from '../definition.builder';
import type { ProcedureDefinition } from '../procedure';
import { withResults } from '../result';
import { definitionFaults } from './definition-faults';
import { describeFault } from './fault-words';
import { LONGEST_DEFINITION, readDefinition } from './shape-faults';

const surroundings = {
  fieldCodes: new Set(['F1']),
  procedureCodes: new Set(['1.000001']),
  agencies: [{ code: 'H53.20', kind: 'commune' }],
  files: new Map([['mau-1', 'application/pdf']]),
  registries: new Set(['population']),
  resultForms: new Map(),
  isSafePattern: (pattern: string) => !pattern.includes('+)+'),
};
const faultsOf = (definition: ProcedureDefinition) =>
  definitionFaults(definition, surroundings).map(({ at, code }) => `${at} ${code}`);
const changed = (at: string, value: unknown): ProcedureDefinition => {
  const read = readDefinition(putAt(aDefinition(), pointerNames(at), value));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.definition;
};
const text = { vi: 'Vì', en: 'Why' };
const cases = ['house', 'other'].map((code) => ({ code, name: text }));
const question = (code: string, ...outcomes: object[]) => ({
  ...{ code, text },
  answers: outcomes.map((outcome, index) => ({ code: `a${index}`, label: text, outcome })),
});
const asking = (...questions: object[]) =>
  aDefinition({ cases, eligibility: { questions } as unknown as ProcedureDefinition['eligibility'] });
const byAnswer = (pointer: string) => ({ by: 'answer', from: [{ pointer }] });
const field = (extra: object) => ({ type: 'string', title: 'Tên', 'x-en': 'Name', ...extra });

describe('publishing', () => {
  it('takes what is whole', () => {
    expect(faultsOf(aDefinition())).toEqual([]);
  });

  it.each([
    ['/name/vi', ' ', '/name/vi missing'],
    ['/name/en', '', '/name/en missingEnglish'],
    ['/field/code', 'F9', '/field/code unknownReference'],
    ['/level', 2, '/level levelAndChannels'],
    ['/competentAgencyKind', 'department', '/competentAgencyKind noAgency'],
    ['/competentAgencyCodes', ['H53.99'], '/competentAgencyCodes/0 unknownReference'],
    ['/competence', { by: 'answer', from: [] }, '/competence/from missing'],
    ['/competence', byAnswer('/nowhere'), '/competence/from/0/pointer unknownReference'],
    ['/competence', byAnswer('/copies'), '/competence/from/0/pointer notAUnit'],
    ['/legalBases', [], '/legalBases missing'],
    ['/results', [], '/results missing'],
    ['/results/0/code', ' ', '/results/0/code missing'],
    ['/results/0/name/vi', '', '/results/0/name/vi missing'],
    ['/results/0/cases', ['x'], '/results/0/cases/0 unknownReference'],
    ['/papers', [], '/papers noPapers'],
    ['/papers/0/originals', 0, '/papers/0 noCopies'],
    ['/papers/0/template', { fileId: 'mau-2', fileName: 'Đơn.docx' }, '/papers/0/template/fileId fileMissing'],
    ['/papers/0/example', { fileId: 'mau-1', fileName: 'Đơn.pdf' }, '/papers/0/example/fileId fileOfOtherKind'],
    ['/papers/0/requiredWhen', 'answers.copy > 1', '/papers/0/requiredWhen expression'],
    ['/papers/0/requiredWhen', '8 / answers.copies > 1', '/papers/0/requiredWhen expression'],
    ['/papers/0/cases', ['x'], '/papers/0/cases/0 unknownReference'],
    ['/fees/0/quantity', 'answers.copies - 5', '/fees/0/quantity amountMayBeNegative'],
    ['/fees/0/quantity', 'answers.copies / (answers.copies - 1)', '/fees/0/quantity amountUnknown'],
    ['/fees/0/quantity', 'answers.number', '/fees/0/quantity expression'],
    ['/fees/0/times', 'answers.copies * 1000000000000', '/fees/0/times amountTooLarge'],
    ['/fees/0/formula', '8000', '/fees/0/amount feeContradictory'],
    ['/fees/0/amount', null, '/fees/0/note feeUnexplained'],
    [
      '/fees/0/tiers',
      [
        { from: 5, amount: 1 },
        { from: 3, amount: 2 },
      ],
      '/fees/0/tiers tiersNotAscending',
    ],
    ['/fees/0/reductions/0/when', 'answers.poor', '/fees/0/reductions/0/when expression'],
    ['/fees/0/reductions/0/proof', 'x', '/fees/0/reductions/0/proof unknownReference'],
    ['/fees/0/channels', ['online'], '/fees noFee'],
    ['/process', [], '/process noSteps'],
    ['/process/0/workingHours', 3, '/process stepsExceedTime'],
    ['/process/0/workingHours', 1, '/process stepsFallShort'],
    ['/process/0/agencyCode', 'H53.99', '/process/0/agencyCode unknownReference'],
    ['/process/1/code', 'receive', '/process/1/code twice'],
    ['/form/schema/$ref', 'https://example.vn/form.json', '/form/schema/$ref formReference'],
    ['/form/schema/properties/copies/$ref', '#/x', '/form/schema/properties/copies/$ref formReference'],
    [
      '/form/schema/properties/copies/unevaluatedItems',
      {},
      '/form/schema/properties/copies/unevaluatedItems formKeyword',
    ],
    ['/form/schema/properties/poor/pattern', '^(a+)+$', '/form/schema/properties/poor/pattern formPatternUnsafe'],
    ['/form/schema/properties/poor/pattern', '(', '/form/schema/properties/poor/pattern formDoesNotCompile'],
    ['/form/schema/properties/poor/format', 'ip', '/form/schema/properties/poor/format formFormat'],
    ['/form/schema/properties/poor/x-en', '', '/form/schema/properties/poor/x-en missingEnglish'],
    ['/form/schema/properties/poor/x-prefill', 'registry.x', '/form/schema/properties/poor/x-prefill formPrefill'],
    ['/form/schema/properties/copies/minimum', 'one', '/form/schema formDoesNotCompile'],
    ['/form/schema/additionalProperties', true, '/form/schema formOpen'],
    ['/form/schema/required', ['name'], '/form/schema/required unknownReference'],
    ['/form/schema/properties/Name', field({}), '/form/schema/properties/Name formFieldName'],
    ['/form/schema/properties/name', field({}), '/form/schema/properties/name formFieldNotShown'],
    [
      '/form/uiSchema/elements/0/elements/1/scope',
      '#/properties/copies',
      '/form/uiSchema/elements/0/elements/1/scope formFieldShownTwice',
    ],
    [
      '/form/uiSchema/elements/0/elements/1/scope',
      '#/properties/x',
      '/form/uiSchema/elements/0/elements/1/scope formShowsUnknownField',
    ],
    [
      '/form/uiSchema/elements/0/rule',
      { effect: 'SHOW', condition: { scope: '#/properties/poor', schema: { enum: ['maybe'] } } },
      '/form/uiSchema/elements/0/rule formRule',
    ],
    [
      '/form/uiSchema/elements/0/elements/1',
      { type: 'Paper', options: { paper: 'drawings' } },
      '/form/uiSchema/elements/0/elements/1/options/paper formPaperUnknown',
    ],
    [
      '/form/uiSchema/elements/0/elements/1',
      { type: 'Paper', options: { paper: '' } },
      '/form/uiSchema/elements/0/elements/1/options/paper formPaperMissing',
    ],
    [
      '/form/uiSchema/elements/0/elements/1',
      { type: 'Group', elements: ['identity', 'identity'].map((paper) => ({ type: 'Paper', options: { paper } })) },
      '/form/uiSchema/elements/0/elements/1/elements/1/options/paper formPaperTwice',
    ],
    [
      '/form/uiSchema/elements/0/elements/1',
      {
        ...{ type: 'Paper', options: { paper: 'identity' } },
        rule: { effect: 'SHOW', condition: { scope: '#/properties/poor', schema: { enum: ['maybe'] } } },
      },
      '/form/uiSchema/elements/0/elements/1/rule formRule',
    ],
  ])('finds at %s what is wrong with %j', (at, value, found) => {
    const faults = definitionFaults(changed(at, value), surroundings);
    expect(faults.map((one) => `${one.at} ${one.code}`)).toContain(found);
    for (const one of faults) {
      for (const language of ['vi', 'en'] as const) expect(describeFault(one, language)).not.toContain('undefined');
    }
  });

  it('takes papers that stand in the form, also one of some cases only, behind an answer or not', () => {
    const whole = asking(question('q1', { to: 'case', case: 'house' }, { to: 'case', case: 'other' }));
    const [paper] = whole.papers;
    const drawings = { ...paper!, code: 'drawings', cases: ['house'] };
    const rule = { effect: 'SHOW', condition: { scope: '#/properties/poor', schema: { enum: ['yes'] } } };
    const [page] = whole.form.uiSchema['elements'] as { elements: object[] }[];
    const places = [{ type: 'Paper', options: { paper: 'drawings' } }];
    const placed = [...page!.elements, ...places, { type: 'Paper', options: { paper: 'identity' }, rule }];
    const uiSchema = { ...whole.form.uiSchema, elements: [{ ...page, elements: placed }] };
    const form = { ...whole.form, uiSchema };
    expect(faultsOf({ ...whole, papers: [...whole.papers, drawings], form })).toEqual([]);
    // The paper goes, its place stays: that is told where the form is edited.
    expect(faultsOf({ ...whole, form })).toEqual([
      '/form/uiSchema/elements/0/elements/2/options/paper formPaperUnknown',
    ]);
  });

  it('finds all of it at once', () => {
    const broken = { ...aDefinition(), name: { vi: '', en: '' }, process: [], legalBases: [] };
    expect(faultsOf(broken)).toEqual(['/name/vi missing', '/legalBases missing', '/process noSteps']);
  });

  it('wants each case to be reached, with papers, a fee and steps that fit its time', () => {
    const whole = asking(question('q1', { to: 'case', case: 'house' }, { to: 'case', case: 'other' }));
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf(asking(question('q1', { to: 'case', case: 'house' })))).toEqual(['/cases/1 caseUnreachable']);
    const [paper] = whole.papers;
    expect(faultsOf({ ...whole, papers: paper ? [{ ...paper, cases: ['house'] }] : [] })).toEqual([
      '/cases/1 noPapers',
    ]);
    const [fee] = whole.fees;
    expect(faultsOf({ ...whole, fees: fee ? [{ ...fee, cases: ['house'] }] : [] })).toContain('/cases/1 noFee');
    const time = { unit: 'workingHour', amount: 4 } as const;
    const short = { ...cases[0]!, processingTimes: { online: time, counter: time } };
    expect(faultsOf({ ...whole, cases: [short, cases[1]!] })).toEqual(['/cases/0 stepsExceedTime']);
    const process = whole.process.map((step) => ({ ...step, workingHoursByCase: { house: 2 } }));
    expect(faultsOf({ ...whole, cases: [short, cases[1]!], process })).toEqual([]);
  });

  it('finds questions that lead nowhere, astray or in a circle', () => {
    expect(
      faultsOf(
        asking(question('q1', { to: 'question', question: 'q2' }), question('q2', { to: 'question', question: 'q1' })),
      ),
    ).toContain('/eligibility questionsRunInCircle');
    expect(
      faultsOf(asking(question('q1', { to: 'case', case: 'x' }), question('q2', { to: 'nowhere', why: text }))),
    ).toEqual(
      expect.arrayContaining([
        '/eligibility/questions/0/answers/0/outcome/case unknownReference',
        '/eligibility/questions/1 questionUnreachable',
        '/eligibility/questions/1/answers/0/outcome/instead missing',
      ]),
    );
  });
});

describe('a definition from outside', () => {
  it.each([
    ['no object', null],
    ['too long', { ...aDefinition(), keywords: ['x'.repeat(LONGEST_DEFINITION)] }],
    ['too deep', JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
    ['an unknown property', { ...aDefinition(), colour: 'red' }],
    ['a missing part', { ...aDefinition(), fees: undefined }],
    ['a wrong kind of value', { ...aDefinition(), level: 5 }],
  ])('is refused when it is %s', (_why, value) => {
    expect(readDefinition(value)).toHaveProperty('faults.0.at');
  });

  it('is judged whatever its form says, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 6 }), (schema, uiSchema) => {
        const form = { schema, uiSchema } as unknown as ProcedureDefinition['form'];
        const read = readDefinition(aDefinition({ form }));
        const faults = 'faults' in read ? read.faults : definitionFaults(read.definition, surroundings);
        expect(faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a fee formula that may be published', () => {
  it('gives whole đồng, never negative, for any answers that the form takes', () => {
    const leaf = fc.constantFrom('answers.copies', 'answers.poor == "yes" ? 1 : 2', '0', '3', '8000', '-5');
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '%'), tie('formula'))
          .map((parts) => `(${parts.join(' ')})`),
        fc
          .tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula'))
          .map(([name, a, b]) => `${name}(${a}, ${b})`),
      ),
    }));
    let published = 0;
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('yes', 'no', undefined),
        (text, copies, poor) => {
          const [fee] = aDefinition().fees;
          const definition = aDefinition({ fees: [{ name: fee!.name, kind: 'fee', amount: null, formula: text }] });
          if (faultsOf(definition).length > 0) return;
          published += 1;
          const answers = { copies, ...(poor && { poor }) };
          const { total } = breakDownFees(definition, { answers, caseCode: null, channel: 'online', on: '2026-11-24' });
          expect(Number.isSafeInteger(total)).toBe(true);
          expect(total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(20);
  });
});

describe('the results of a procedure', () => {
  const result = (code: string, extra: object = {}) => ({ code, name: text, document: 'made' as const, ...extra });
  const faultsOfResults = (results: ProcedureDefinition['results'], extra: Partial<ProcedureDefinition> = {}) =>
    faultsOf(aDefinition({ results, ...extra })).filter((fault) => fault.startsWith('/results'));

  it('are told apart by their codes', () => {
    expect(faultsOfResults([result('permit'), result('drawings', { document: 'attached' })])).toEqual([]);
    expect(faultsOfResults([result('permit'), result('permit')])).toEqual(['/results/1/code twice']);
  });

  it('leave no case without one', () => {
    const ofHouse = result('permit', { cases: ['house'] });
    expect(faultsOfResults([ofHouse], { cases })).toEqual(['/results caseWithoutResult']);
    expect(faultsOfResults([ofHouse, result('letter', { cases: ['other'] })], { cases })).toEqual([]);
    expect(faultsOfResults([ofHouse, result('letter')], { cases })).toEqual([]);
  });

  it('state what the form asks for', () => {
    const sections = [{ title: '', lines: [{ label: 'Tên', from: [{ pointer: '/gone' }] }] }];
    expect(faultsOfResults([result('permit'), result('letter', { sections })])).toEqual([
      '/results/1/sections/0/lines/0/from/0/pointer unknownReference',
    ]);
  });

  it('were one in what was exported before there could be several, which is still read', () => {
    const { results, ...others } = aDefinition();
    const { document: _, ...old } = results[0] ?? result('permit');
    expect(readDefinition(withResults({ ...others, result: old }))).toEqual({
      definition: { ...others, results: [{ ...old, document: 'made' }] },
    });
    expect(withResults(aDefinition())).toEqual(aDefinition());
    expect(withResults('nothing')).toBe('nothing');
  });
});
