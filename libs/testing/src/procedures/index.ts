import type { Answers, ProcedureVersion } from '@mot-cua/domain';

const text = (vi: string, en: string) => ({ vi, en });
const file = { mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes: 10 * 1024 * 1024 } as const;
const control = (name: string) => ({ type: 'Control', scope: `#/properties/${name}` });

/**
 * A procedure with everything that depends on something: two cases with papers, fees and times of their own, questions that lead to
 * them or say why not, a paper that an answer asks for, a fee that is counted, and reductions.
 */
export const PROCEDURE_WITH_CASES: ProcedureVersion = {
  code: '9.100001',
  version: 1,
  name: text('Ghi nhận người đã mất', 'Recording a death'),
  field: { code: 'G15-TP01', name: text('Hộ tịch', 'Civil status') },
  level: 4,
  lifeEvents: ['death'],
  keywords: ['ghi nhận người mất'],
  summary: text('Ghi nhận một người đã mất và cấp bản sao.', 'Records a death and gives copies.'),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: [
    { channel: 'online', processingTime: { unit: 'workingDay', amount: 1 } },
    { channel: 'nationalPortal', processingTime: { unit: 'workingDay', amount: 1 } },
  ],
  cases: [
    {
      code: 'inTime',
      name: text('Đăng ký đúng hạn', 'In time'),
      hint: text('Trong 15 ngày kể từ ngày mất.', 'Within 15 days of the death.'),
    },
    {
      code: 'late',
      name: text('Đăng ký quá hạn', 'Late'),
      hint: text('Sau 15 ngày kể từ ngày mất.', 'More than 15 days after the death.'),
      processingTimes: { online: { unit: 'workingDay', amount: 3 } },
    },
  ],
  eligibility: {
    questions: [
      {
        code: 'where',
        text: text('Người mất cư trú ở đâu?', 'Where did the person live?'),
        answers: [
          { code: 'here', label: text('Trong tỉnh', 'In the province'), outcome: { to: 'question', question: 'when' } },
          {
            code: 'abroad',
            label: text('Ở nước ngoài', 'Abroad'),
            outcome: {
              to: 'nowhere',
              why: text('Nơi cư trú cuối cùng ở nước ngoài.', 'The last residence was abroad.'),
              instead: text('Hãy đăng ký khai tử tại xã, phường của bạn.', 'Register the death in your commune.'),
              procedure: '1.000656',
            },
          },
        ],
      },
      {
        code: 'when',
        text: text('Người đó mất bao lâu rồi?', 'How long ago did the person die?'),
        hint: text('Tính từ ngày ghi trên Giấy báo tử.', 'From the day on the notice of death.'),
        answers: [
          {
            code: 'soon',
            label: text('Chưa quá 15 ngày', 'Not over 15 days'),
            outcome: { to: 'case', case: 'inTime' },
          },
          { code: 'long', label: text('Đã quá 15 ngày', 'Over 15 days'), outcome: { to: 'case', case: 'late' } },
        ],
      },
    ],
  },
  papers: [
    { code: 'notice', name: text('Giấy báo tử', 'Notice of death'), required: true, originals: 1, copies: 0, ...file },
    {
      ...{ code: 'reason', name: text('Bản tường trình lý do trễ', 'Why it is late'), required: true, cases: ['late'] },
      ...{ originals: 1, certifiedCopies: 1, copies: 0, ...file },
    },
    {
      ...{ code: 'witness', name: text('Xác nhận của người làm chứng', 'A witness’s word'), required: false },
      ...{ requiredWhen: 'answers.place == "home"', originals: 1, copies: 0, ...file },
    },
    {
      ...{ code: 'identity', name: text('Giấy tờ tùy thân', 'Identity paper'), required: false },
      ...{ originals: 0, copies: 1, ...file },
    },
  ],
  fees: [
    {
      ...{ name: text('Lệ phí đăng ký quá hạn', 'Charge for being late'), kind: 'charge', amount: 15_000 },
      cases: ['late'],
      reductions: [
        {
          name: text('Nộp trực tuyến', 'Filed online'),
          ...{ percent: 50, channels: ['online'], legalBasis: 'Nghị quyết 12/2025/NQ-HĐND' },
        },
        {
          name: text('Hộ nghèo', 'Poor household'),
          ...{ percent: 100, when: 'answers.household == "poor"', legalBasis: 'Thông tư 85/2019/TT-BTC, điều 4' },
        },
      ],
      legalBasis: 'Nghị quyết 12/2025/NQ-HĐND',
    },
    {
      ...{ name: text('Phí cấp bản sao', 'Fee for copies'), kind: 'fee', amount: 8_000, unit: text('bản', 'copy') },
      ...{ quantity: 'answers.copies', legalBasis: 'Thông tư 281/2016/TT-BTC' },
    },
  ],
  steps: [text('Điền tờ khai rồi nộp.', 'Fill in the form and submit.')],
  conditions: [],
  legalBases: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
  process: [
    {
      ...{ code: 'examine', name: text('Thẩm định', 'Examine'), role: 'caseOfficer', workingHours: 8 },
      workingHoursByCase: { late: 24 },
    },
  ],
  results: [
    { document: 'made', code: 'death-extract', name: text('Trích lục khai tử', 'Extract of the death register') },
  ],
  returnMethods: ['online', 'atCounter'],
  form: {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['deceased', 'place', 'copies'],
      properties: {
        deceased: { type: 'string', maxLength: 200, title: 'Họ tên người mất', 'x-en': 'Name of the deceased' },
        place: {
          ...{ type: 'string', title: 'Nơi mất', 'x-en': 'Place of death' },
          oneOf: [
            { const: 'hospital', title: 'Tại bệnh viện', 'x-en': 'In hospital' },
            { const: 'home', title: 'Tại nhà', 'x-en': 'At home' },
          ],
        },
        copies: { type: 'integer', minimum: 0, maximum: 50, title: 'Số bản sao', 'x-en': 'Copies' },
        household: {
          ...{ type: 'string', title: 'Diện hộ', 'x-en': 'Household' },
          oneOf: [
            { const: 'usual', title: 'Không thuộc diện nào', 'x-en': 'None of these' },
            { const: 'poor', title: 'Hộ nghèo', 'x-en': 'Poor household' },
          ],
        },
      },
    },
    uiSchema: {
      type: 'Categorization',
      elements: [
        {
          ...{ type: 'Category', label: 'Người mất', options: { en: 'The deceased' } },
          elements: ['deceased', 'place', 'copies', 'household'].map(control),
        },
      ],
    },
  },
  doubts: [],
};

/** Complete answers to its form, from a home and for three copies. */
export const ANSWERS_WITH_CASES: Answers = { deceased: 'Nguyễn Văn Tư', place: 'home', copies: 3, household: 'usual' };
