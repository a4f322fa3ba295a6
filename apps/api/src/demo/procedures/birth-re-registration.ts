import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { ethnicGroup, nationality, PARENT } from '../writing/birth';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line, TIME_UNIT_DOUBT } from '../writing/civil-status';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { civilStatusCopies, COUNCIL_WITH_RELIEF } from '../writing/fees';
import {
  choice,
  day,
  nationalId,
  promise,
  requiredWhen,
  schema,
  section,
  text,
  wholeNumber,
  words,
  yesOrNo,
} from '../writing/fields';
import { field, fieldsOf, group, hiddenWhen, page, pages, shownWhen } from '../writing/layout';
import {
  declaration,
  declarationField,
  fullName,
  LAN,
  LAN_AT_HOME,
  requesterPage,
  requesterWithBirth,
  sex,
} from '../writing/people';
import { authorisationPaper, identityPaper, residencePaper } from '../writing/papers';
import {
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const RELATIONSHIP = 'requester.relationship';
const OTHERS = ['parent', 'relative', 'authorised'];
/** Known already where somebody files for themselves. */
const KNOWN_OF_REQUESTER = ['fullName', 'nationalId', 'bornOn'];
/** What a grown person may not know of their parents any more. */
const MAY_BE_UNKNOWN = ['nationalId', 'bornOn', 'residence'];
const PARENT_FIELDS = Object.keys(PARENT);

const PREVIOUS = {
  registeredAt: words(text('Đã đăng ký khai sinh tại', 'The birth was registered at'), {
    hint: text(
      'Tên xã, huyện, tỉnh khi ấy; không nhớ chắc thì ghi nơi gần đúng nhất.',
      'Commune, district and province as they were then; the nearest you remember.',
    ),
  }),
  registeredOn: day(text('Ngày đăng ký', 'Date of the entry')),
  number: words(text('Số đăng ký', 'Number of the entry'), { maxLength: 50 }),
};

const known = (label: string, name: string) => ({
  label,
  from: [
    { pointer: `/person/${name}` },
    { pointer: `/requester/${name}`, when: { pointer: '/requester/relationship', is: 'self' } },
  ],
});

const ofParent = (parent: 'mother' | 'father', title: string) => ({
  title,
  lines: [
    line('Họ, chữ đệm, tên', `/${parent}/fullName`),
    line('Ngày, tháng, năm sinh', `/${parent}/bornOn`),
    line('Dân tộc', `/${parent}/ethnicGroup`),
    line('Quốc tịch', `/${parent}/nationality`),
    line('Nơi cư trú', `/${parent}/residence`),
  ],
});

export const birthReRegistration: ProcedureVersion = {
  code: '1.004884',
  version: 1,
  name: text('Đăng ký lại khai sinh', 'Birth registered again'),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['birth', 'documents'],
  keywords: ['khai sinh lại', 'làm lại giấy khai sinh', 'không còn khai sinh', 'khai sinh bị mất'],
  summary: text(
    'Làm lại Giấy khai sinh khi cả bản chính lẫn sổ đăng ký trước đây đều không còn.',
    'A new birth certificate where both the original and the old register are lost.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  receivedAt: 'province',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 5 }),
  cases: [
    {
      code: 'withCopy',
      name: text('Còn bản sao Giấy khai sinh', 'A copy of the certificate is left'),
      hint: text(
        'Hoặc giấy tờ thay Giấy khai sinh cấp trước 1945 ở miền Bắc, trước 1975 ở miền Nam.',
        'Or a paper in its place of before 1945 in the North, before 1975 in the South.',
      ),
    },
    {
      code: 'withoutCopy',
      name: text('Không còn bản sao, chỉ có giấy tờ khác', 'No copy, other papers only'),
      hint: text(
        'Thẻ căn cước, sổ hộ khẩu cũ, bằng cấp, học bạ…',
        'Identity card, household book, diploma, school report…',
      ),
    },
  ],
  eligibility: {
    questions: [
      question('registered', text('Trước đây đã đăng ký khai sinh chưa?', 'Was the birth registered before?'), [
        asksMore('before2016', text('Đã đăng ký, trước năm 2016', 'Yes, before 2016'), 'left'),
        notHere(
          'since2016',
          text('Đã đăng ký, từ năm 2016 trở đi', 'Yes, in 2016 or later'),
          text(
            'Chỉ đăng ký lại những việc đã đăng ký trước ngày 01/01/2016; sau đó dữ liệu vẫn còn.',
            'Only what was registered before 2016 is registered again; later entries are kept.',
          ),
          text('Hãy xin bản sao Giấy khai sinh.', 'Ask for a copy of the certificate.'),
          '2.000635',
        ),
        notHere(
          'never',
          text('Chưa bao giờ', 'Never'),
          text('Chưa đăng ký thì không có gì để đăng ký lại.', 'There is nothing to register again.'),
          text('Hãy đăng ký khai sinh.', 'Register the birth.'),
          '1.001193',
        ),
      ]),
      question('left', text('Bản chính hoặc sổ gốc còn không?', 'Is the original or the register left?'), [
        notHere(
          'yes',
          text('Còn bản chính, hoặc xã, phường nơi đăng ký còn sổ', 'Yes, the certificate or the register'),
          text(
            'Còn bản chính hoặc sổ thì không đăng ký lại.',
            'While one of them is left nothing is registered again.',
          ),
          text('Hãy xin bản sao Giấy khai sinh từ sổ.', 'Ask for a copy from the register.'),
          '2.000635',
        ),
        asksMore('no', text('Cả hai đều không còn', 'Neither'), 'evidence'),
      ]),
      question('evidence', text('Bạn còn giấy tờ nào?', 'Which papers do you have?'), [
        isCase(
          'copy',
          text('Bản sao Giấy khai sinh hoặc giấy tờ thay thế', 'A copy, or a paper in its place'),
          'withCopy',
        ),
        isCase('others', text('Chỉ có giấy tờ khác', 'Only other papers'), 'withoutCopy'),
      ]),
    ],
  },
  papers: [
    paper('certificate-copy', text('Bản sao Giấy khai sinh hoặc giấy tờ thay thế', 'Copy of the certificate'), {
      cases: ['withCopy'],
      kind: 'birthCertificate',
      originals: 0,
      copies: 1,
      hint: text('Bản sao chứng thực, hoặc bản sao cấp từ sổ.', 'A certified copy or one from the register.'),
    }),
    paper(
      'other-papers',
      text('Bản sao giấy tờ có thông tin về khai sinh', 'Copies of papers that tell of the birth'),
      {
        cases: ['withoutCopy'],
        originals: 0,
        copies: 1,
        maxBytes: 30 * 1024 * 1024,
        hint: text(
          'Nộp đủ những gì đang có: căn cước, hộ chiếu, sổ hộ khẩu, bằng cấp, học bạ, hồ sơ học tập.',
          'All that you have: identity card, passport, household book, diplomas, school reports.',
        ),
      },
    ),
    paper(
      'employer-statement',
      text('Văn bản xác nhận của Thủ trưởng cơ quan, đơn vị', 'Statement of the head of the institution'),
      {
        requiredWhen: 'answers.publicServant == "yes"',
        hint: text(
          'Xác nhận nội dung khai sinh phù hợp với hồ sơ đơn vị quản lý; không cần khi tra cứu được.',
          'That the particulars agree with the personnel file; not needed where they can be looked up.',
        ),
      },
    ),
    identityPaper(),
    residencePaper(),
    authorisationPaper('answers.requester.relationship == "authorised"'),
  ],
  fees: [setByCouncil(text('Lệ phí đăng ký lại khai sinh', 'Charge'), COUNCIL_WITH_RELIEF), civilStatusCopies()],
  steps: [
    text(
      'Điền tờ khai, đính kèm mọi giấy tờ còn giữ rồi nộp.',
      'Fill in the form, attach every paper you have and submit.',
    ),
    text(
      'Công chức tư pháp – hộ tịch tra cứu nơi đã đăng ký; thiếu thông tin về cha, mẹ thì hỏi công an.',
      'The civil-status officer looks up the old entry and asks the police where the parents are not proved.',
    ),
    text(
      'Nộp trực tuyến thì bạn xem lại nội dung Giấy khai sinh và xác nhận trong một ngày.',
      'If you filed online you check the draft certificate and confirm it within a day.',
    ),
    text('Nhận Giấy khai sinh.', 'Receive the certificate.'),
  ],
  conditions: [
    text(
      'Đã đăng ký khai sinh trước ngày 01/01/2016, sổ và bản chính đều bị mất; người được đăng ký còn sống.',
      'Registered before 2016, register and original both lost, and the person is alive.',
    ),
    text('Phải nộp đủ mọi giấy tờ đang có và cam đoan về điều đó.', 'Every paper you have must be handed in.'),
  ],
  legalBases: CIVIL_STATUS_LAW,
  process: officeProcess(4, 24, 8, 4),
  results: [
    {
      document: 'made',
      code: 'birth-certificate',
      name: text('Giấy khai sinh', 'Birth certificate'),
      sections: [
        {
          title: 'Người được khai sinh',
          lines: [
            known('Họ, chữ đệm, tên', 'fullName'),
            known('Ngày, tháng, năm sinh', 'bornOn'),
            line('Giới tính', '/person/sex'),
            line('Dân tộc', '/person/ethnicGroup'),
            line('Quốc tịch', '/person/nationality'),
            line('Nơi sinh', '/person/birthPlace'),
            line('Quê quán', '/person/homeTown'),
            known('Số định danh cá nhân', 'nationalId'),
          ],
        },
        ofParent('mother', 'Mẹ'),
        ofParent('father', 'Cha'),
        {
          title: 'Người đi khai sinh',
          lines: [
            line('Họ, chữ đệm, tên', '/requester/fullName'),
            line('Số định danh cá nhân', '/requester/nationalId'),
            line('Quan hệ với người được khai sinh', '/requester/relationship'),
          ],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requesterWithBirth({
          relationship: choice(text('Đăng ký lại cho ai?', 'Whose birth is it?'), [
            ['self', 'Cho chính mình', 'My own'],
            ['parent', 'Cho con', 'My child’s'],
            ['relative', 'Cho người thân khác', 'A relative’s'],
            ['authorised', 'Cho người ủy quyền cho tôi', 'That of somebody who authorised me'],
          ]),
        }),
        person: section(
          text('Người được đăng ký lại', 'The person'),
          {
            fullName: fullName(),
            nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
            bornOn: day(text('Ngày sinh', 'Date of birth')),
            sex,
            birthPlace: words(text('Nơi sinh', 'Place of birth'), {
              hint: text('Như đã ghi trong giấy tờ cũ.', 'As the old papers have it.'),
            }),
            ethnicGroup,
            nationality,
            homeTown: words(text('Quê quán', 'Home town')),
          },
          { optional: KNOWN_OF_REQUESTER },
        ),
        mother: section(text('Mẹ', 'Mother'), PARENT, { optional: MAY_BE_UNKNOWN }),
        fatherDeclared: yesOrNo(text('Có khai về cha không?', 'Is the father declared?')),
        father: section(text('Cha', 'Father'), PARENT, { optional: MAY_BE_UNKNOWN }),
        previous: section(text('Lần đăng ký trước đây', 'The entry made before'), PREVIOUS, {
          optional: ['registeredOn', 'number'],
        }),
        publicServant: yesOrNo(
          text(
            'Người được đăng ký lại là cán bộ, công chức, viên chức hoặc đang ở lực lượng vũ trang?',
            'Is the person a public servant or in the armed forces?',
          ),
        ),
        copies: wholeNumber(text('Số bản sao Giấy khai sinh cần cấp', 'Copies of the certificate wanted'), 0, 20),
        everythingHandedIn: promise(
          text(
            'Tôi cam đoan không còn bản chính Giấy khai sinh và đã nộp đủ các giấy tờ mình có.',
            'I declare that the original is lost and that I have handed in every paper I have.',
          ),
        ),
        declaration,
      },
      {
        optional: ['father'],
        conditions: [
          requiredWhen(RELATIONSHIP, OTHERS, ['person.fullName', 'person.bornOn']),
          requiredWhen('fatherDeclared', ['yes'], ['father']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'relationship']),
      page(text('Người được đăng ký lại', 'The person'), [
        ...fieldsOf('person', KNOWN_OF_REQUESTER).map((control) => hiddenWhen(RELATIONSHIP, ['self'], control)),
        ...fieldsOf('person', ['sex', 'birthPlace', 'ethnicGroup', 'nationality', 'homeTown']),
        field('publicServant'),
        group(text('Lần đăng ký trước đây', 'The entry made before'), fieldsOf('previous', Object.keys(PREVIOUS))),
      ]),
      page(text('Cha mẹ', 'Parents'), [
        group(text('Mẹ', 'Mother'), fieldsOf('mother', PARENT_FIELDS)),
        field('fatherDeclared'),
        shownWhen('fatherDeclared', ['yes'], group(text('Cha', 'Father'), fieldsOf('father', PARENT_FIELDS))),
      ]),
      page(text('Bản sao và cam đoan', 'Copies and declaration'), [
        field('copies'),
        field('everythingHandedIn'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    TIME_UNIT_DOUBT,
    {
      about: 'eligibility',
      why: 'Điều kiện “đăng ký trước ngày 01/01/2016” và “người được đăng ký còn sống” viết theo Điều 24 Nghị định 123/2015/NĐ-CP; nguồn để trống phần điều kiện.',
    },
    {
      about: 'fees',
      why: 'Ô lệ phí của nguồn ghi 0 đồng nhưng phần mô tả nói do Hội đồng nhân dân tỉnh quyết định; mức 8.000 đồng một bản sao lấy theo thủ tục 2.000635.',
    },
    formDoubt('Tờ khai đăng ký lại khai sinh'),
  ],
};

export const birthReRegistrationExample: Answers = {
  requester: { ...LAN, bornOn: '1995-03-14', relationship: 'self' },
  person: {
    sex: 'female',
    birthPlace: 'Bệnh viện huyện Hòa Thành, tỉnh Tây Ninh',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    homeTown: 'xã Long Thành Bắc, huyện Hòa Thành, tỉnh Tây Ninh',
  },
  mother: {
    fullName: 'Lê Thị Sáu',
    bornOn: '1956-06-01',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    residence: LAN_AT_HOME,
  },
  fatherDeclared: 'yes',
  father: { fullName: 'Nguyễn Văn Hòa', ethnicGroup: 'Kinh', nationality: 'VN' },
  previous: {
    registeredAt: 'Ủy ban nhân dân xã Long Thành Bắc, huyện Hòa Thành, tỉnh Tây Ninh',
    registeredOn: '1995-04-02',
  },
  publicServant: 'no',
  copies: 2,
  everythingHandedIn: true,
  declaration: true,
};
