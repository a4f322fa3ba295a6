import type { Answers, Fee, ProcedureVersion } from '@mot-cua/domain';
import { isCase, notHere, question } from '../writing/eligibility';
import { choice, day, nationalId, phone, requiredWhen, rows, schema, section, text, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages, shownWhen } from '../writing/layout';
import {
  addressInUnit,
  declaration,
  declarationField,
  fullName,
  LAN,
  requesterPage,
  requesterWithBirth,
  sex,
} from '../writing/people';
import { filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';
import { feeExempt, feeExemption, feeExemptionPaper, RESIDENCE, RESIDENCE_LAW } from '../writing/residence';

const STAY = {
  address: addressInUnit(text('Nơi tạm trú', 'Temporary residence')),
  from: day(text('Từ ngày', 'From')),
  until: day(text('Đến ngày', 'Until'), {
    hint: text('Tối đa hai năm, có thể gia hạn.', 'Two years at most; it can be extended.'),
  }),
  dwelling: choice(text('Chỗ ở đó là', 'The dwelling is'), [
    ['rented', 'Nhà thuê, phòng trọ', 'Rented'],
    ['relative', 'Nhà người thân', 'A relative’s'],
    ['workplace', 'Ký túc xá, nơi làm việc', 'A dormitory or workplace'],
    ['own', 'Nhà của mình', 'My own'],
  ]),
};
const OWNER = {
  fullName: fullName(text('Họ tên chủ nhà', 'Owner’s name')),
  phone: phone(text('Điện thoại chủ nhà', 'Owner’s phone')),
};
const WITH_OWNER = ['rented', 'relative', 'workplace'];

const charge = (cases: readonly string[], channels: NonNullable<Fee['channels']>, rest: Pick<Fee, 'amount'>): Fee => ({
  name: text('Lệ phí đăng ký tạm trú', 'Charge'),
  kind: 'charge',
  cases,
  channels,
  reductions: [feeExemption],
  legalBasis: '75/2022/TT-BTC',
  ...rest,
});
/** Who files and everybody on the list. */
const EACH = { unit: text('người', 'person'), quantity: 'size(answers.members) + 1' };

export const temporaryResidence: ProcedureVersion = {
  code: '1.004194',
  version: 1,
  name: text('Đăng ký tạm trú', 'Registration of temporary residence'),
  field: RESIDENCE,
  level: 4,
  lifeEvents: ['residence'],
  keywords: ['tạm trú', 'KT3', 'ở trọ', 'phòng trọ', 'thuê nhà', 'khai báo tạm trú'],
  summary: text(
    'Đăng ký khi ở ngoài xã, phường thường trú từ 30 ngày trở lên, ví dụ đi học, đi làm, ở trọ.',
    'Register when you stay outside your commune for 30 days or more, to study, to work or in a rented room.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/stay/address' }] },
  channels: filedBy(['O', 'D'], { unit: 'workingDay', amount: 3 }),
  cases: [
    {
      code: 'household',
      name: text('Cá nhân, hộ gia đình', 'A person or a family'),
    },
    {
      code: 'list',
      name: text('Theo danh sách', 'By a list'),
      hint: text(
        'Nhiều người ở cùng một nơi: ký túc xá, nhà ở công nhân, công trường.',
        'Many people in one place: a dormitory, a site.',
      ),
    },
  ],
  eligibility: {
    questions: [
      question('howLong', text('Bạn ở đây bao lâu?', 'How long do you stay?'), [
        isCase(
          'alone',
          text('Từ 30 ngày trở lên, đăng ký cho tôi hoặc gia đình', '30 days or more, for me or my family'),
          'household',
        ),
        isCase(
          'many',
          text(
            'Từ 30 ngày trở lên, đăng ký cho nhiều người của một cơ quan, cơ sở',
            '30 days or more, for many people of an institution',
          ),
          'list',
        ),
        notHere(
          'short',
          text('Dưới 30 ngày', 'Less than 30 days'),
          text('Ở dưới 30 ngày thì không đăng ký tạm trú.', 'A shorter stay is not registered this way.'),
          text('Chủ nhà thông báo lưu trú với Công an xã, phường.', 'The owner tells the commune police of the stay.'),
        ),
        notHere(
          'good',
          text('Ở hẳn, lâu dài', 'For good'),
          text('Ở ổn định, lâu dài thì đăng ký thường trú.', 'Who stays for good registers a permanent residence.'),
          text('Hãy đăng ký thường trú.', 'Register a permanent residence.'),
          '1.004222',
        ),
      ]),
    ],
  },
  papers: [
    paper('list', text('Văn bản đề nghị kèm danh sách người tạm trú', 'Request with the list of residents'), {
      cases: ['list'],
      copies: 1,
      hint: text(
        'Ghi họ tên, ngày sinh, giới tính, số định danh, thời hạn tạm trú của từng người và thông tin chỗ ở.',
        'Name, birth, sex, number and length of stay of each, and the dwelling.',
      ),
    }),
    paper('lawful-dwelling', text('Giấy tờ chứng minh chỗ ở hợp pháp', 'Proof of the dwelling'), {
      required: false,
      hint: text(
        'Hợp đồng thuê không cần công chứng; ở với người thân thì không cần.',
        'A rental contract need not be certified; none is needed with relatives.',
      ),
    }),
    feeExemptionPaper,
  ],
  fees: [
    charge(['household'], ['online', 'nationalPortal'], { amount: 7_000 }),
    charge(['household'], ['counter'], { amount: 15_000 }),
    charge(['list'], ['online', 'nationalPortal'], { amount: 5_000, ...EACH }),
    charge(['list'], ['counter'], { amount: 10_000, ...EACH }),
  ],
  steps: [
    text('Điền tờ khai CT01 và nộp.', 'Fill in form CT01 and submit.'),
    text('Công an xã kiểm tra, đối chiếu cơ sở dữ liệu.', 'The commune police check the databases.'),
    text('Nhận thông báo kết quả.', 'Receive the notice.'),
  ],
  conditions: [text('Đủ điều kiện theo Điều 27 Luật Cư trú.', 'As article 27 of the Residence Law asks.')],
  legalBases: [
    ...RESIDENCE_LAW,
    { number: '9354/QĐ-BCA-C06', name: 'Quyết định công bố thủ tục hành chính về cư trú' },
  ],
  process: officeProcess(2, 14, 6, 2),
  results: [
    {
      document: 'made',
      code: 'residence-notice',
      name: text('Thông báo kết quả đăng ký cư trú', 'Notice of registration'),
    },
  ],
  returnMethods: ['online', 'atCounter'],
  form: {
    schema: schema(
      {
        requester: requesterWithBirth({ sex }),
        stay: section(text('Nơi tạm trú', 'The stay'), STAY),
        owner: section(text('Chủ nhà', 'Owner'), OWNER, { optional: ['phone'] }),
        members: rows(
          text('Người cùng tạm trú', 'Who stays with you'),
          {
            fullName: fullName(),
            nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
            relationship: words(text('Quan hệ', 'Relation')),
          },
          { maxItems: 50 },
        ),
        feeExempt,
        declaration,
      },
      { optional: ['owner', 'members'], conditions: [requiredWhen('stay.dwelling', WITH_OWNER, ['owner'])] },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex']),
      page(text('Nơi tạm trú', 'The stay'), [
        ...fieldsOf('stay', Object.keys(STAY)),
        shownWhen('stay.dwelling', WITH_OWNER, group(text('Chủ nhà', 'Owner'), fieldsOf('owner', Object.keys(OWNER)))),
        field('members'),
        field('feeExempt'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Mức theo danh sách tính cho từng người, kể cả người đứng tên nộp; nguồn chỉ ghi “đồng/người/lần đăng ký”.',
    },
    formDoubt('Tờ khai CT01 ban hành theo Thông tư 53/2025/TT-BCA'),
  ],
};

export const temporaryResidenceExample: Answers = {
  requester: { ...LAN, bornOn: '1995-03-14', sex: 'female' },
  stay: {
    address: { code: '25630', name: 'Phường Long Hoa, tỉnh Tây Ninh', street: 'phòng 5, 19 đường Lạc Long Quân' },
    from: '2026-12-01',
    until: '2028-11-30',
    dwelling: 'rented',
  },
  owner: { fullName: 'Phan Thị Bé', phone: '0900000099' },
  members: [{ fullName: 'Trần Văn Minh', nationalId: '072088000456', relationship: 'Chồng' }],
  feeExempt: 'no',
  declaration: true,
};
