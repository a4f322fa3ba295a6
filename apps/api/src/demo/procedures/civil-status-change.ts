import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line, TIME_UNIT_DOUBT } from '../writing/civil-status';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { civilStatusCopies, COUNCIL_WITH_RELIEF } from '../writing/fees';
import {
  choice,
  day,
  nationalId,
  requiredWhen,
  rows,
  schema,
  section,
  text,
  wholeNumber,
  words,
  yesOrNo,
} from '../writing/fields';
import { field, fieldsOf, longText, page, pages, shownWhen } from '../writing/layout';
import {
  address,
  declaration,
  declarationField,
  fullName,
  LAN,
  requester,
  requesterPage,
  sex,
} from '../writing/people';
import { authorisationPaper, identityPaper, residencePaper } from '../writing/papers';
import {
  caseWithin,
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const WAYS = ['O', 'P', 'D'] as const;
const THREE_DAYS = { unit: 'workingDay', amount: 3 } as const;
const THREE_DAYS_OF_WORK = [2, 14, 6, 2] as const;

const PERSON = {
  fullName: fullName(),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  sex,
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  residence: address(),
};
const ENTRY = {
  kind: choice(text('Giấy tờ hộ tịch cần sửa', 'The civil-status paper'), [
    ['birth', 'Giấy khai sinh', 'Birth certificate'],
    ['marriage', 'Giấy chứng nhận kết hôn', 'Marriage certificate'],
    ['death', 'Trích lục khai tử', 'Death extract'],
    ['other', 'Giấy tờ hộ tịch khác', 'Another'],
  ]),
  number: words(text('Số', 'Number'), { maxLength: 50 }),
  registeredOn: day(text('Ngày đăng ký', 'Date of the entry')),
  registeredAt: words(text('Đã đăng ký tại', 'Registered at')),
};
const CHANGE = {
  what: words(text('Nội dung', 'Particular'), {
    hint: text('Ví dụ: chữ đệm, ngày sinh, dân tộc.', 'A middle name, a date of birth, an ethnic group.'),
  }),
  from: words(text('Đang ghi là', 'As it stands')),
  to: words(text('Đề nghị ghi là', 'As it should be')),
};

export const civilStatusChange: ProcedureVersion = {
  code: '1.004859',
  version: 1,
  name: text(
    'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    'Change or correction of a civil-status entry',
  ),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['documents', 'birth'],
  keywords: [
    'đổi tên',
    'đổi họ',
    'sai tên trong giấy khai sinh',
    'sửa giấy khai sinh',
    'sai ngày sinh',
    'cải chính',
    'đổi dân tộc',
  ],
  summary: text(
    'Đổi họ, tên; sửa chỗ ghi sai; ghi thêm chỗ còn thiếu trong giấy tờ hộ tịch, hoặc xác định lại dân tộc.',
    'Changes a name, corrects what is wrong, adds what is missing in a civil-status entry, or settles the ethnic group.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  receivedAt: 'province',
  channels: filedBy(WAYS, { unit: 'workingDay', amount: 1 }),
  cases: [
    caseWithin(WAYS, THREE_DAYS, {
      code: 'change',
      name: text('Thay đổi hộ tịch', 'Change'),
      hint: text('Đổi họ, chữ đệm, tên.', 'Another surname, middle or given name.'),
    }),
    caseWithin(WAYS, THREE_DAYS, {
      code: 'correction',
      name: text('Cải chính hộ tịch', 'Correction'),
      hint: text(
        'Sửa sai sót do lỗi của công chức hoặc của người đi đăng ký.',
        'Of a mistake by the officer or by who registered.',
      ),
    }),
    caseWithin(WAYS, THREE_DAYS, { code: 'ethnicGroup', name: text('Xác định lại dân tộc', 'Ethnic group') }),
    {
      code: 'supplement',
      name: text('Bổ sung thông tin hộ tịch', 'Addition'),
      hint: text('Ghi thêm nội dung còn trống; làm trong ngày.', 'Of what was left open; done the same day.'),
    },
  ],
  eligibility: {
    questions: [
      question('what', text('Giấy tờ hộ tịch của bạn cần sửa gì?', 'What must be put right?'), [
        isCase('name', text('Muốn đổi họ, chữ đệm hoặc tên', 'I want another name'), 'change'),
        asksMore('wrong', text('Có chỗ ghi sai', 'Something is wrong'), 'wrongWhere'),
        isCase('missing', text('Có chỗ còn để trống', 'Something is missing'), 'supplement'),
        isCase('ethnic', text('Xác định lại dân tộc', 'The ethnic group'), 'ethnicGroup'),
        notHere(
          'lost',
          text('Không sai, chỉ bị mất hoặc rách', 'Nothing; it is lost or torn'),
          text('Giấy bị mất thì xin bản sao, không phải cải chính.', 'For a lost paper there are copies.'),
          text('Hãy xin bản sao trích lục hộ tịch.', 'Ask for a copy of the entry.'),
          '2.000635',
        ),
      ]),
      question('wrongWhere', text('Chỗ sai nằm ở đâu?', 'Where is the mistake?'), [
        isCase('civilStatus', text('Trong giấy tờ hộ tịch', 'In the civil-status paper'), 'correction'),
        notHere(
          'elsewhere',
          text('Giấy khai sinh đúng, giấy tờ khác mới sai', 'The birth certificate is right, another paper is wrong'),
          text(
            'Giấy khai sinh là giấy tờ gốc; giấy tờ khác phải sửa theo Giấy khai sinh.',
            'The birth certificate is the basis; other papers are put right after it.',
          ),
          text('Hãy đề nghị cơ quan đã cấp giấy tờ đó điều chỉnh.', 'Ask the office that issued the other paper.'),
        ),
      ]),
    ],
  },
  papers: [
    paper('grounds', text('Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung', 'Papers that prove it'), {
      hint: text(
        'Ví dụ Giấy khai sinh của cha, mẹ, học bạ, kết luận của cơ quan có thẩm quyền.',
        'A parent’s birth certificate, a school report, an authority’s finding.',
      ),
    }),
    identityPaper(),
    residencePaper(),
    authorisationPaper('answers.requester.relationship == "authorised"'),
  ],
  fees: [
    setByCouncil(text('Lệ phí thay đổi, cải chính, bổ sung hộ tịch', 'Charge'), COUNCIL_WITH_RELIEF),
    civilStatusCopies(),
  ],
  steps: [
    text('Điền tờ khai, ghi rõ đang ghi gì và đề nghị ghi gì.', 'Say what the entry reads and what it should read.'),
    text(
      'Công chức tư pháp – hộ tịch thẩm tra và ghi vào sổ.',
      'The civil-status officer examines it and makes the entry.',
    ),
    text(
      'Nộp trực tuyến thì bạn xem lại nội dung trích lục và xác nhận trong một ngày.',
      'If you filed online you check the draft extract and confirm it within a day.',
    ),
    text('Nhận Trích lục.', 'Receive the extract.'),
  ],
  conditions: [
    text(
      'Chỉ cải chính khi có đủ căn cứ là có sai sót khi đăng ký.',
      'A correction needs proof that a mistake was made when it was registered.',
    ),
    text(
      'Đổi tên cho người từ đủ 9 tuổi trở lên phải được người đó đồng ý.',
      'A person of nine or more must agree to a change of name.',
    ),
  ],
  legalBases: [...CIVIL_STATUS_LAW, { number: '91/2015/QH13', name: 'Bộ luật Dân sự' }],
  process: officeProcess(1, 4, 2, 1, {
    change: THREE_DAYS_OF_WORK,
    correction: THREE_DAYS_OF_WORK,
    ethnicGroup: THREE_DAYS_OF_WORK,
  }),
  results: [
    {
      document: 'made',
      code: 'civil-status-change-extract',
      name: text(
        'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
        'Extract of the change',
      ),
      sections: [
        {
          title: 'Người được thay đổi, cải chính, bổ sung',
          lines: [
            line('Họ, chữ đệm, tên', '/person/fullName'),
            line('Ngày, tháng, năm sinh', '/person/bornOn'),
            line('Giới tính', '/person/sex'),
            line('Số định danh cá nhân', '/person/nationalId'),
            line('Nơi cư trú', '/person/residence'),
          ],
        },
        {
          title: 'Đã đăng ký tại',
          lines: [
            line('Loại giấy tờ', '/entry/kind'),
            line('Số', '/entry/number'),
            line('Ngày đăng ký', '/entry/registeredOn'),
            line('Nơi đăng ký', '/entry/registeredAt'),
          ],
        },
        {
          title: 'Nội dung thay đổi, cải chính, bổ sung',
          lines: [line('Nội dung', '/changes'), line('Lý do', '/reason')],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester({
          relationship: choice(text('Sửa giấy tờ của ai?', 'Whose paper is it?'), [
            ['self', 'Của chính mình', 'My own'],
            ['child', 'Của con', 'My child’s'],
            ['ward', 'Của người tôi giám hộ', 'A ward’s'],
            ['authorised', 'Của người ủy quyền cho tôi', 'That of somebody who authorised me'],
          ]),
        }),
        person: section(text('Người có giấy tờ cần sửa', 'The person'), PERSON, { optional: ['nationalId'] }),
        entry: section(text('Giấy tờ hộ tịch', 'The entry'), ENTRY),
        changes: { ...rows(text('Nội dung cần sửa', 'What must be put right'), CHANGE, { maxItems: 10 }), minItems: 1 },
        reason: words(text('Lý do', 'Reason'), { maxLength: 1000 }),
        nineOrOlder: yesOrNo(text('Đổi tên cho con từ đủ 9 tuổi?', 'Another name for a child of nine or more?')),
        childAgrees: yesOrNo(text('Con đã đồng ý?', 'Does the child agree?')),
        copies: wholeNumber(text('Số bản sao trích lục cần cấp', 'Copies of the extract wanted'), 0, 20),
        declaration,
      },
      {
        optional: ['nineOrOlder', 'childAgrees'],
        conditions: [requiredWhen('nineOrOlder', ['yes'], ['childAgrees'])],
      },
    ),
    uiSchema: pages(
      requesterPage(['relationship']),
      page(text('Người và giấy tờ cần sửa', 'The person and the entry'), [
        ...fieldsOf('person', Object.keys(PERSON)),
        ...fieldsOf('entry', Object.keys(ENTRY)),
      ]),
      page(text('Nội dung', 'What must be put right'), [
        field('changes'),
        longText('reason'),
        shownWhen('requester.relationship', ['child', 'ward'], field('nineOrOlder')),
        shownWhen('nineOrOlder', ['yes'], field('childAgrees')),
        field('copies'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    TIME_UNIT_DOUBT,
    {
      about: 'cases',
      why: 'Nguồn ghi “1” cho mọi trường hợp, trong khi Điều 28 Luật Hộ tịch cho 03 ngày làm việc với thay đổi, cải chính (thêm không quá 03 ngày nếu phải xác minh); ở đây theo Luật, bổ sung hộ tịch làm trong ngày.',
    },
    {
      about: 'fees',
      why: 'Ô lệ phí của nguồn ghi 0 đồng nhưng phần mô tả nói do Hội đồng nhân dân tỉnh quyết định; mức 8.000 đồng một bản sao lấy theo thủ tục 2.000635.',
    },
    formDoubt('Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'),
  ],
};

export const civilStatusChangeExample: Answers = {
  requester: { ...LAN, relationship: 'self' },
  person: {
    fullName: LAN.fullName,
    bornOn: '1995-03-14',
    sex: 'female',
    nationalId: LAN.nationalId,
    residence: LAN.residence,
  },
  entry: {
    kind: 'birth',
    number: '87',
    registeredOn: '1995-04-02',
    registeredAt: 'Ủy ban nhân dân Phường 2, thị xã Tây Ninh',
  },
  changes: [{ what: 'Chữ đệm của mẹ', from: 'Lê Sáu', to: 'Lê Thị Sáu' }],
  reason: 'Khi đăng ký đã ghi thiếu chữ đệm “Thị” của mẹ',
  copies: 1,
  declaration: true,
};
