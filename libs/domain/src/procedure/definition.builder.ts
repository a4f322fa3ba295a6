import type { ProcedureDefinition } from './procedure';

const text = (vi: string) => ({ vi, en: `${vi} (en)` });

/** A small procedure that may be published, for specs. */
export function aDefinition(changes: Partial<ProcedureDefinition> = {}): ProcedureDefinition {
  return {
    name: text('Cấp giấy'),
    field: { code: 'F1', name: text('Hộ tịch') },
    level: 4,
    lifeEvents: [],
    keywords: [],
    summary: text('Cấp một tờ giấy.'),
    applicants: ['citizen'],
    competentAgencyKind: 'commune',
    channels: [
      { channel: 'online', processingTime: { unit: 'workingDay', amount: 1 } },
      { channel: 'counter', processingTime: { unit: 'workingDay', amount: 1 } },
    ],
    papers: [
      {
        ...{ code: 'identity', name: text('Giấy tờ tùy thân'), required: true, originals: 1, copies: 0 },
        ...{ mediaTypes: ['image/jpeg'], maxBytes: 1_000_000 },
      },
    ],
    fees: [
      {
        ...{ name: text('Phí'), kind: 'fee', amount: 8_000, unit: text('bản'), quantity: 'answers.copies' },
        reductions: [{ name: text('Hộ nghèo'), percent: 100, when: 'answers.poor == "yes"', legalBasis: '1/2026' }],
      },
    ],
    steps: [text('Nộp hồ sơ.')],
    conditions: [],
    legalBases: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    process: [
      { code: 'receive', name: text('Tiếp nhận'), role: 'counterOfficer', workingHours: 2 },
      { code: 'approve', name: text('Ký'), role: 'leader', workingHours: 6 },
    ],
    results: [{ document: 'made', code: 'paper', name: text('Tờ giấy') }],
    returnMethods: ['online'],
    form: {
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['copies'],
        properties: {
          copies: { type: 'integer', title: 'Số bản', 'x-en': 'Copies', minimum: 1, maximum: 20 },
          poor: {
            ...{ type: 'string', title: 'Hộ nghèo?', 'x-en': 'Poor household?' },
            oneOf: [
              { const: 'yes', title: 'Có', 'x-en': 'Yes' },
              { const: 'no', title: 'Không', 'x-en': 'No' },
            ],
          },
        },
      },
      uiSchema: {
        type: 'Categorization',
        elements: [
          {
            ...{ type: 'Category', label: 'Tờ khai', options: { en: 'Form' } },
            elements: [
              { type: 'Control', scope: '#/properties/copies' },
              { type: 'Control', scope: '#/properties/poor' },
            ],
          },
        ],
      },
    },
    doubts: [],
    ...changes,
  };
}
