import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line, TIME_UNIT_DOUBT } from '../writing/civil-status';
import { ETHNIC_GROUPS, NATIONALITIES } from '../writing/ethnic-groups';
import { choice, clockTime, day, nationalId, schema, section, text, wholeNumber, words } from '../writing/fields';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { civilStatusCopies, COUNCIL_WITH_RELIEF } from '../writing/fees';
import { field, fieldsOf, group, page, pages } from '../writing/layout';
import {
  address,
  addressInUnit,
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
  EVERY_RETURN_METHOD,
  filedBy,
  FREE,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const DECEASED = {
  fullName: fullName(),
  sex,
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  ethnicGroup: choice(text('Dân tộc', 'Ethnic group'), ETHNIC_GROUPS),
  nationality: choice(text('Quốc tịch', 'Nationality'), NATIONALITIES),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  lastResidence: addressInUnit(text('Nơi cư trú cuối cùng', 'Last residence')),
};
const NOTICE = {
  kind: words(text('Tên giấy tờ', 'Name of the paper')),
  number: words(text('Số', 'Number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày cấp', 'Date')),
  issuedBy: words(text('Nơi cấp', 'Issued by')),
};
const DEATH = {
  diedOn: day(text('Ngày mất', 'Date of death')),
  diedAt: clockTime(text('Giờ mất', 'Time of death')),
  place: address(text('Nơi mất', 'Place of death')),
  cause: words(text('Nguyên nhân', 'Cause of death')),
};

export const deathRegistration: ProcedureVersion = {
  code: '1.000656',
  version: 1,
  name: text('Đăng ký khai tử', 'Death registration'),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['death'],
  keywords: ['giấy chứng tử', 'người mất', 'qua đời', 'chết', 'báo tử', 'tang lễ'],
  summary: text(
    'Ghi nhận một người đã mất và cấp Trích lục khai tử, cần cho việc mai táng, thừa kế và chế độ tử tuất.',
    'Puts a death on record and gives the extract that burial, inheritance and benefits ask for.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/deceased/lastResidence' }] },
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 1 }),
  cases: [
    {
      code: 'inTime',
      name: text('Đúng hạn', 'In time'),
      hint: text('Trong 15 ngày kể từ ngày mất.', 'Within 15 days of the death.'),
    },
    {
      code: 'late',
      name: text('Quá hạn, có Giấy báo tử', 'Late, with a notice of death'),
      hint: text('Sau 15 ngày kể từ ngày mất.', 'More than 15 days after the death.'),
    },
    {
      code: 'longAgo',
      name: text('Mất đã lâu, không có Giấy báo tử', 'Long ago, without a notice'),
    },
  ],
  eligibility: {
    questions: [
      question('where', text('Người đó mất ở đâu?', 'Where did the person die?'), [
        asksMore('here', text('Ở Việt Nam', 'In Viet Nam'), 'when'),
        notHere(
          'abroad',
          text('Ở nước ngoài', 'Abroad'),
          text('Việc khai tử ở nước ngoài làm theo thủ tục khác.', 'A death abroad goes another way.'),
          text(
            'Đăng ký tại cơ quan đại diện Việt Nam ở nước đó; nếu đã có giấy của nước ngoài thì xin ghi vào sổ hộ tịch ở Việt Nam.',
            'Register it with the Vietnamese mission there; a foreign certificate is entered in the register in Viet Nam.',
          ),
        ),
      ]),
      question('when', text('Mất từ bao giờ?', 'When was the death?'), [
        isCase('recent', text('Trong 15 ngày qua', 'Within the last 15 days'), 'inTime'),
        asksMore('before', text('Hơn 15 ngày trước', 'More than 15 days ago'), 'notice'),
      ]),
      question(
        'notice',
        text('Có Giấy báo tử hoặc giấy tờ thay thế không?', 'Is there a notice of death, or a paper in its place?'),
        [
          isCase('yes', text('Có', 'Yes'), 'late'),
          isCase('no', text('Không còn giấy nào', 'No, none is left'), 'longAgo'),
        ],
      ),
    ],
  },
  papers: [
    paper('death-notice', text('Giấy báo tử', 'Notice of death'), {
      kind: 'deathNotice',
      cases: ['inTime', 'late'],
      hint: text(
        'Hoặc giấy tờ thay Giấy báo tử, thấy rõ dấu và chữ ký.',
        'Or a paper in its place, with stamp and signature.',
      ),
    }),
    paper('evidence', text('Giấy tờ, chứng cứ chứng minh sự kiện chết', 'Evidence of the death'), {
      cases: ['longAgo'],
      hint: text(
        'Do cơ quan, tổ chức có thẩm quyền cấp hoặc xác nhận.',
        'Issued or confirmed by a competent authority.',
      ),
    }),
    identityPaper(),
    residencePaper(text('Giấy tờ chứng minh nơi cư trú cuối cùng', 'Proof of the last residence'), {
      hint: text(
        'Chỉ cần khi không tra cứu được; không rõ nơi cư trú cuối cùng thì nộp giấy tờ về nơi người đó mất.',
        'Only when it cannot be looked up; where it is not known, proof of the place of death.',
      ),
    }),
    authorisationPaper('answers.requester.relationship == "authorised"'),
  ],
  fees: [
    { ...FREE, name: text('Lệ phí khai tử', 'Registration charge'), cases: ['inTime'] },
    {
      ...setByCouncil(text('Lệ phí khai tử quá hạn', 'Charge for late registration'), COUNCIL_WITH_RELIEF),
      cases: ['late', 'longAgo'],
    },
    civilStatusCopies(),
  ],
  steps: [
    text('Điền tờ khai, đính kèm Giấy báo tử rồi nộp.', 'Fill in the form, attach the notice and submit.'),
    text(
      'Công chức tư pháp – hộ tịch thẩm tra và ghi vào Sổ đăng ký khai tử.',
      'The civil-status officer examines it and makes the entry.',
    ),
    text('Nhận Trích lục khai tử.', 'Receive the extract.'),
  ],
  conditions: [
    text('Làm ở xã hoặc phường nơi cư trú cuối cùng của người đã mất.', 'In the commune of the last residence.'),
  ],
  legalBases: CIVIL_STATUS_LAW,
  process: officeProcess(1, 4, 2, 1),
  results: [
    {
      document: 'made',
      code: 'death-extract',
      name: text('Trích lục khai tử', 'Extract of the death register'),
      sections: [
        {
          title: 'Người chết',
          lines: [
            line('Họ, chữ đệm, tên', '/deceased/fullName'),
            line('Ngày, tháng, năm sinh', '/deceased/bornOn'),
            line('Giới tính', '/deceased/sex'),
            line('Dân tộc', '/deceased/ethnicGroup'),
            line('Quốc tịch', '/deceased/nationality'),
            line('Số định danh cá nhân', '/deceased/nationalId'),
            line('Nơi cư trú cuối cùng', '/deceased/lastResidence'),
          ],
        },
        {
          title: 'Sự kiện chết',
          lines: [
            line('Ngày, tháng, năm chết', '/death/diedOn'),
            line('Giờ chết', '/death/diedAt'),
            line('Nơi chết', '/death/place'),
            line('Nguyên nhân chết', '/death/cause'),
          ],
        },
        {
          title: 'Người đi khai tử',
          lines: [
            line('Họ, chữ đệm, tên', '/requester/fullName'),
            line('Số định danh cá nhân', '/requester/nationalId'),
            line('Quan hệ với người chết', '/requester/relationship'),
          ],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester({
          relationship: choice(text('Quan hệ với người đã mất', 'Relation to the deceased'), [
            ['spouse', 'Vợ hoặc chồng', 'Spouse'],
            ['child', 'Con', 'Child'],
            ['parent', 'Cha hoặc mẹ', 'Parent'],
            ['relative', 'Người thân thích khác', 'Another relative'],
            ['authorised', 'Người được người thân ủy quyền', 'Authorised by a relative'],
            ['other', 'Cơ quan, tổ chức, cá nhân liên quan', 'An institution or somebody else concerned'],
          ]),
        }),
        deceased: section(text('Người đã mất', 'The deceased'), DECEASED, { optional: ['nationalId'] }),
        death: section(text('Việc mất', 'The death'), DEATH, { optional: ['diedAt', 'cause'] }),
        notice: section(text('Giấy báo tử hoặc giấy tờ thay thế', 'Notice of death or a paper in its place'), NOTICE),
        copies: wholeNumber(text('Số bản sao cần cấp', 'Copies wanted'), 0, 20),
        declaration,
      },
      { optional: ['notice'] },
    ),
    uiSchema: pages(
      requesterPage(['relationship']),
      page(text('Người đã mất', 'The deceased'), [
        ...fieldsOf('deceased', Object.keys(DECEASED)),
        group(text('Việc mất', 'The death'), fieldsOf('death', Object.keys(DEATH))),
        group(text('Giấy báo tử, nếu có', 'Notice of death, if there is one'), fieldsOf('notice', Object.keys(NOTICE))),
      ]),
      page(text('Bản sao và cam đoan', 'Copies and declaration'), [field('copies'), declarationField]),
    ),
  },
  doubts: [LEVEL_DOUBT, TIME_UNIT_DOUBT, formDoubt('Tờ khai đăng ký khai tử')],
};

export const deathRegistrationExample: Answers = {
  requester: { ...LAN, relationship: 'child' },
  deceased: {
    fullName: 'Nguyễn Văn Hòa',
    sex: 'male',
    bornOn: '1948-01-20',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    nationalId: '072048000789',
    lastResidence: { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: 'khu phố 3' },
  },
  death: {
    diedOn: '2026-11-18',
    diedAt: '03:20',
    place: 'tại nhà, phường Tân Ninh, tỉnh Tây Ninh',
    cause: 'Tuổi già',
  },
  notice: {
    kind: 'Giấy báo tử',
    number: '31/GBT',
    issuedOn: '2026-11-18',
    issuedBy: 'Trạm Y tế phường Bình Minh',
  },
  copies: 3,
  declaration: true,
};
