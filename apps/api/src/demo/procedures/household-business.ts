import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { HOUSEHOLD_BUSINESS, HOUSEHOLD_BUSINESS_LAW, householdMembers } from '../writing/household-business';
import { asksMore, isCase, NO, notHere, question, YES } from '../writing/eligibility';
import { amount, choice, day, email, phone, schema, section, text, wholeNumber, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages } from '../writing/layout';
import {
  address,
  addressInUnit,
  declaration,
  declarationField,
  LAN,
  ownSex,
  requesterPage,
  requesterWithBirth,
} from '../writing/people';
import { AUTHORISED, authorisationPaper, filedAs, identityPaper } from '../writing/papers';
import {
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const BUSINESS = {
  name: words(text('Tên hộ kinh doanh', 'Name of the business'), {
    hint: text('Gồm “Hộ kinh doanh” và tên riêng.', '“Hộ kinh doanh” and a name of its own.'),
  }),
  address: addressInUnit(text('Trụ sở', 'Seat')),
  phone: phone(text('Điện thoại', 'Phone')),
  email: email(text('Email', 'E-mail')),
  activity: words(text('Ngành, nghề kinh doanh', 'Line of business'), { maxLength: 1000 }),
  capital: amount(text('Vốn kinh doanh (đồng)', 'Capital (đồng)'), 0, 1_000_000_000_000),
  employees: wholeNumber(text('Số lao động dự kiến', 'Expected employees'), 0, 10_000),
  startsOn: day(text('Ngày bắt đầu hoạt động', 'First day of business')),
};
const TAX = {
  method: choice(text('Phương pháp tính thuế', 'Method of taxation'), [
    ['declaration', 'Kê khai', 'By declaration'],
    ['presumptive', 'Khoán', 'Presumptive'],
    ['each', 'Theo từng lần phát sinh', 'Each time'],
  ]),
  address: address(text('Địa chỉ nhận thông báo thuế, nếu khác trụ sở', 'Address for tax notices, if another')),
};

export const householdBusiness: ProcedureVersion = {
  code: '1.001612',
  version: 1,
  name: text('Đăng ký thành lập hộ kinh doanh', 'Registration of a household business'),
  field: HOUSEHOLD_BUSINESS,
  level: 4,
  lifeEvents: ['business'],
  keywords: ['mở cửa hàng', 'mở quán', 'buôn bán', 'giấy phép kinh doanh', 'đăng ký kinh doanh', 'mở tiệm'],
  summary: text(
    'Mở cửa hàng, quán ăn hay làm dịch vụ dưới tên hộ kinh doanh. Ba ngày làm việc là có giấy, mã số thuế được cấp cùng lúc.',
    'Open a shop, a café or a service as a household business. The certificate comes in three working days, with the tax code.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/business/address' }] },
  receivedAt: 'province',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 3 }),
  cases: [
    { code: 'individual', name: text('Một cá nhân thành lập', 'One person founds it') },
    {
      code: 'household',
      name: text('Các thành viên hộ gia đình cùng thành lập', 'Members of a household found it together'),
      hint: text('Một thành viên được ủy quyền làm chủ hộ.', 'One of them is authorised to be the owner.'),
    },
  ],
  eligibility: {
    questions: [
      question(
        'owner',
        text('Bạn đang làm chủ một hộ kinh doanh khác không?', 'Do you own another household business?'),
        [
          notHere(
            'yes',
            YES,
            text('Mỗi người chỉ được làm chủ một hộ kinh doanh.', 'A person may own one household business only.'),
            text(
              'Muốn thêm ngành, nghề hay đổi địa chỉ thì đăng ký thay đổi nội dung của hộ đang có.',
              'For another trade or address, register a change of the one you have.',
            ),
            '2.000720',
          ),
          asksMore('no', NO, 'registered'),
        ],
      ),
      question(
        'registered',
        text('Việc buôn bán của bạn có phải đăng ký không?', 'Does your trade have to be registered?'),
        [
          notHere(
            'petty',
            text(
              'Bán rong, quà vặt, làm muối, nông nghiệp…, thu nhập thấp',
              'Peddling, snacks, salt, farming…, on a low income',
            ),
            text(
              'Hộ sản xuất nông, lâm, ngư nghiệp, làm muối, bán hàng rong, quà vặt có thu nhập thấp không phải đăng ký.',
              'Farming, salt making, peddling and snacks on a low income need no registration.',
            ),
            text(
              'Bạn không phải làm thủ tục này, trừ ngành, nghề kinh doanh có điều kiện.',
              'You need not do this, unless the trade is a conditional one.',
            ),
          ),
          asksMore(
            'yes',
            text('Có cửa hàng, quán hoặc cơ sở làm dịch vụ', 'It has a shop, a café or a workshop'),
            'founders',
          ),
        ],
      ),
      question('founders', text('Ai thành lập?', 'Who founds it?'), [
        isCase('one', text('Một mình tôi', 'Myself alone'), 'individual'),
        isCase('household', text('Tôi cùng người trong gia đình', 'My family and I'), 'household'),
      ]),
    ],
  },
  papers: [
    paper(
      'household-authorisation',
      text('Văn bản ủy quyền của thành viên hộ gia đình', 'Authority of the household members'),
      {
        cases: ['household'],
        kind: 'authorisation',
        originals: 0,
        copies: 1,
        hint: text(
          'Văn bản ủy quyền cho một thành viên làm chủ hộ; phải công chứng hoặc chứng thực.',
          'It authorises one member to be the owner; certified.',
        ),
      },
    ),
    authorisationPaper(AUTHORISED, {
      hint: text(
        'Ủy quyền cho cá nhân làm thủ tục thì không bắt buộc công chứng, chứng thực.',
        'A letter that authorises a person need not be certified.',
      ),
    }),
    identityPaper(text('Bản sao thẻ căn cước của người ủy quyền', 'Copy of the identity card of who authorises'), {
      originals: 0,
      copies: 1,
      hint: text('Khi chưa có tài khoản định danh điện tử.', 'Where there is no electronic identity account.'),
    }),
  ],
  fees: [
    setByCouncil(
      text('Lệ phí đăng ký hộ kinh doanh', 'Registration charge'),
      text(
        'Do Hội đồng nhân dân tỉnh quyết định; không hoàn lại khi không được cấp.',
        'Set by the provincial People’s Council; not returned.',
      ),
    ),
  ],
  steps: [
    text('Điền giấy đề nghị và nộp.', 'Fill in the request and submit it.'),
    text(
      'Cơ quan đăng ký kinh doanh cấp xã kiểm tra tên và điều kiện.',
      'The commune’s register checks the name and the conditions.',
    ),
    text('Nhận Giấy chứng nhận; cơ quan thuế được báo cùng lúc.', 'Receive the certificate; the tax office is told.'),
  ],
  conditions: [
    text(
      'Ngành, nghề không bị cấm; tên không trùng trong địa bàn.',
      'The line of business is allowed and the name is free.',
    ),
    text('Mỗi người chỉ làm chủ một hộ kinh doanh trên toàn quốc.', 'A person owns one household business only.'),
  ],
  legalBases: HOUSEHOLD_BUSINESS_LAW,
  process: officeProcess(2, 14, 6, 2),
  results: [
    {
      document: 'made',
      code: 'household-business-certificate',
      name: text('Giấy chứng nhận đăng ký hộ kinh doanh', 'Household business certificate'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requesterWithBirth({ sex: ownSex }),
        members: householdMembers,
        business: section(text('Hộ kinh doanh', 'The business'), BUSINESS, {
          optional: ['phone', 'email', 'employees', 'startsOn'],
        }),
        tax: section(text('Thông tin đăng ký thuế', 'Tax registration'), TAX, { optional: ['address'] }),
        declaration,
      },
      { optional: ['members'] },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex'], [field('filedAs')]),
      page(text('Hộ kinh doanh', 'The business'), fieldsOf('business', Object.keys(BUSINESS))),
      page(text('Thành viên và thuế', 'Members and tax'), [
        field('members'),
        group(text('Thông tin đăng ký thuế', 'Tax registration'), fieldsOf('tax', Object.keys(TAX))),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Nguồn ghi 150.000 đồng (trực tuyến, bưu chính) và 50.000 đồng (tại quầy) nhưng đồng thời nói mức thu do Hội đồng nhân dân tỉnh quyết định.',
    },
    {
      about: 'eligibility',
      why: 'Diện không phải đăng ký vì thu nhập thấp viết theo Nghị định 168/2025/NĐ-CP; mức thu nhập thấp do Ủy ban nhân dân tỉnh quy định, nguồn không nêu.',
    },
    formDoubt('Giấy đề nghị đăng ký hộ kinh doanh ban hành theo Thông tư 68/2025/TT-BTC'),
    { about: 'channels', why: 'Ô thời hạn của nguồn để trống; ba ngày làm việc lấy từ phần trình tự.' },
  ],
};

export const householdBusinessExample: Answers = {
  filedAs: 'self',
  requester: { ...LAN, bornOn: '1995-03-14', sex: 'female' },
  members: [{ fullName: 'Trần Văn Minh', nationalId: '072088000456', bornOn: '1988-11-02' }],
  business: {
    name: 'Hộ kinh doanh Bánh canh Lan',
    address: { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: '27 đường Nguyễn Trãi' },
    phone: '0900000001',
    activity: 'Bán bánh canh và nước giải khát tại chỗ',
    capital: 80_000_000,
    employees: 3,
    startsOn: '2026-12-15',
  },
  tax: { method: 'declaration' },
  declaration: true,
};
