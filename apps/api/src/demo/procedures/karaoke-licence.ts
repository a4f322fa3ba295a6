import type { Answers, ProcedureVersion, ProcessStep } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { amount, day, phone, rows, schema, section, taxCode, text, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages } from '../writing/layout';
import { address, declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, paper } from '../writing/process';

const BUSINESS = {
  name: words(text('Tên doanh nghiệp hoặc hộ kinh doanh', 'Name of the business')),
  taxCode: taxCode(text('Mã số doanh nghiệp hoặc hộ kinh doanh', 'Business code')),
  phone: phone(text('Điện thoại', 'Phone')),
  venueName: words(text('Tên điểm karaoke', 'Name of the venue')),
  venueAddress: address(text('Địa chỉ điểm karaoke', 'Address of the venue')),
};
const SECURITY = {
  number: words(text('Số giấy chứng nhận', 'Number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày cấp', 'Date')),
  issuedBy: words(text('Cơ quan cấp', 'Issued by')),
};

/** Three days to call the team, four for its visit, three for the licence; the team's members answer for their own agencies, side by side. */
const PROCESS: readonly ProcessStep[] = [
  {
    ...{ code: 'receive', role: 'counterOfficer', workingHours: 4 },
    name: text('Tiếp nhận, kiểm tra thành phần hồ sơ', 'Receive and check that it is complete'),
  },
  {
    ...{ code: 'call-team', role: 'caseOfficer', workingHours: 20 },
    name: text('Thẩm tra hồ sơ, lập đoàn thẩm định', 'Examine and call the team'),
    next: { kind: 'parallel', branches: ['visit', 'security', 'building'], join: 'report', lead: 'visit' },
  },
  {
    ...{ code: 'visit', role: 'caseOfficer', workingHours: 32, next: { kind: 'step', to: 'report' } },
    name: text('Thẩm định thực tế từng phòng hát', 'Visit every room'),
  },
  {
    ...{ code: 'security', role: 'caseOfficer', workingHours: 24, agencyCode: agencyCode('Công an tỉnh') },
    name: text('Xác nhận điều kiện an ninh, trật tự, phòng cháy', 'Confirm security and fire safety'),
    next: { kind: 'step', to: 'report' },
  },
  {
    ...{ code: 'building', role: 'caseOfficer', workingHours: 24, agencyCode: agencyCode('Sở Xây dựng') },
    name: text('Xác nhận điều kiện công trình', 'Confirm that the building is fit'),
    next: { kind: 'step', to: 'report' },
  },
  {
    ...{ code: 'report', role: 'caseOfficer', workingHours: 12 },
    name: text('Tổng hợp biên bản, dự thảo giấy phép', 'Bring the reports together and draft the licence'),
  },
  {
    ...{ code: 'approve', role: 'leader', workingHours: 8 },
    name: text('Duyệt và ký giấy phép', 'Approve and sign the licence'),
  },
  {
    ...{ code: 'return', role: 'clerk', workingHours: 4 },
    name: text('Vào sổ, phát hành và trả kết quả', 'Register, issue and return the result'),
  },
];

export const karaokeLicence: ProcedureVersion = {
  code: '1.001029',
  version: 1,
  name: text('Cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke', 'Karaoke licence'),
  field: { code: 'van-hoa', name: text('Văn hóa', 'Culture') },
  level: 3,
  lifeEvents: ['business'],
  keywords: ['mở quán karaoke', 'giấy phép karaoke', 'phòng hát', 'quán hát'],
  summary: text(
    'Cần có trước khi mở phòng hát karaoke. Đoàn thẩm định đến xem từng phòng.',
    'Needed before you open karaoke rooms. A team looks at every room.',
  ),
  applicants: ['business'],
  competentAgencyKind: 'department',
  competentAgencyCodes: [agencyCode('Sở Văn hóa, Thể thao và Du lịch')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 10 }),
  papers: [
    paper('security-certificate', text('Giấy chứng nhận đủ điều kiện về an ninh, trật tự', 'Security certificate'), {
      kind: 'securityCertificate',
      originals: 0,
      certifiedCopies: 1,
      hint: text(
        'Bản sao có chứng thực, hoặc bản sao kèm bản chính để đối chiếu.',
        'A certified copy, or a copy with the original.',
      ),
    }),
  ],
  fees: [
    {
      name: text('Phí thẩm định', 'Examination fee'),
      kind: 'fee',
      amount: 1_000_000,
      unit: text('phòng', 'room'),
      quantity: 'size(answers.rooms)',
      atMost: 6_000_000,
      note: text('Tổng mức thu không quá 6.000.000 đồng một giấy phép.', 'At most 6,000,000 đồng a licence.'),
      legalBasis: '110/2025/TT-BTC',
    },
  ],
  steps: [
    text(
      'Điền đơn, đính kèm Giấy chứng nhận an ninh, trật tự rồi nộp.',
      'Fill in the request, attach the security certificate and submit.',
    ),
    text(
      'Sở thẩm định hồ sơ và trình lập đoàn thẩm định trong 3 ngày làm việc.',
      'The department examines it and calls a team within 3 working days.',
    ),
    text('Đoàn đến xem thực tế trong 4 ngày làm việc.', 'The team visits within 4 working days.'),
    text('Nhận giấy phép trong 3 ngày làm việc sau đó.', 'The licence follows within 3 working days.'),
  ],
  conditions: [
    text(
      'Là doanh nghiệp hoặc hộ kinh doanh; bảo đảm phòng cháy, chữa cháy và an ninh, trật tự.',
      'A registered business with fire safety and security in order.',
    ),
    text(
      'Không đặt chốt cửa bên trong phòng hát hay thiết bị báo động, trừ báo cháy.',
      'No bolts inside the rooms and no alarms but for fire.',
    ),
  ],
  legalBases: [
    { number: '54/2019/NĐ-CP', name: 'Nghị định về kinh doanh dịch vụ karaoke, vũ trường' },
    { number: '148/2024/NĐ-CP', name: 'Nghị định sửa đổi Nghị định 54/2019/NĐ-CP (Mẫu số 01)' },
    { number: '110/2025/TT-BTC', name: 'Thông tư quy định phí thẩm định cấp giấy phép karaoke, vũ trường' },
    { number: '1198/QĐ-BVHTTDL', name: 'Quyết định công bố thủ tục hành chính' },
  ],
  process: PROCESS,
  results: [
    {
      document: 'made',
      code: 'karaoke-licence',
      name: text('Giấy phép kinh doanh dịch vụ karaoke', 'Karaoke licence'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema({
      requester: requester(),
      business: section(text('Cơ sở kinh doanh', 'The business'), BUSINESS),
      security: section(text('Giấy chứng nhận an ninh, trật tự', 'Security certificate'), SECURITY),
      rooms: {
        ...rows(
          text('Phòng hát', 'Rooms'),
          {
            name: words(text('Tên hoặc số phòng', 'Name or number'), { maxLength: 50 }),
            area: amount(text('Diện tích (m²)', 'Area (m²)'), 1, 1_000),
          },
          { maxItems: 100 },
        ),
        minItems: 1,
      },
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Cơ sở kinh doanh', 'The business'), [
        ...fieldsOf('business', Object.keys(BUSINESS)),
        group(
          text('Giấy chứng nhận an ninh, trật tự', 'Security certificate'),
          fieldsOf('security', Object.keys(SECURITY)),
        ),
      ]),
      page(text('Phòng hát', 'Rooms'), [field('rooms'), declarationField]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'process',
      why: 'Nguồn nêu ba giai đoạn và đoàn thẩm định; chia việc giữa các cơ quan là ví dụ của danh mục mẫu.',
    },
    formDoubt('Mẫu số 01 Phụ lục Nghị định 148/2024/NĐ-CP'),
  ],
};

export const karaokeLicenceExample: Answers = {
  requester: LAN,
  business: {
    name: 'Hộ kinh doanh Karaoke Hoa Sen',
    taxCode: '072195000123',
    phone: '0900000001',
    venueName: 'Karaoke Hoa Sen',
    venueAddress: '88 đường Tôn Đức Thắng, phường Long Hoa, tỉnh Tây Ninh',
  },
  security: { number: '19/GCN', issuedOn: '2026-10-12', issuedBy: 'Công an tỉnh Tây Ninh' },
  rooms: [
    { name: 'Phòng 1', area: 22.5 },
    { name: 'Phòng 2', area: 30 },
  ],
  declaration: true,
};
