import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { choice, day, requiredWhen, schema, section, text, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages, shownWhen } from '../writing/layout';
import { declaration, declarationField, LAN, ownSex, requesterPage, requesterWithBirth } from '../writing/people';
import { filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const CLASSES = ['A1', 'A', 'B1', 'B', 'C1', 'C', 'D1', 'D2', 'D', 'BE', 'C1E', 'CE', 'D1E', 'D2E', 'DE'] as const;
/** Classes whose holders need a health certificate: all but A1, A and B1. */
const WITH_HEALTH_CERTIFICATE = CLASSES.filter((name) => !['A1', 'A', 'B1'].includes(name));

/** 20,000 of 135,000 đồng. */
const ONLINE_PERCENT = 14.8148;

const LICENCE = {
  number: words(text('Số giấy phép lái xe', 'Licence number'), { maxLength: 20 }),
  class: choice(
    text('Hạng', 'Class'),
    CLASSES.map((name) => [name, `Hạng ${name}`, name] as const),
  ),
  issuedOn: day(text('Ngày cấp', 'Date of issue')),
  expiresOn: day(text('Có giá trị đến', 'Valid until'), {
    hint: text('Để trống nếu không thời hạn.', 'Empty if it never expires.'),
  }),
  issuedBy: words(text('Nơi cấp', 'Issued by')),
};
const HEALTH = {
  number: words(text('Số giấy khám sức khỏe', 'Number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày khám', 'Date')),
  issuedBy: words(text('Cơ sở khám bệnh', 'Clinic')),
};

export const drivingLicence: ProcedureVersion = {
  code: '3.000347',
  version: 1,
  name: text('Đổi giấy phép lái xe', 'Exchange of a driving licence'),
  field: { code: 'giay-phep-lai-xe', name: text('Sát hạch, cấp giấy phép lái xe', 'Driving licences') },
  level: 3,
  lifeEvents: ['driving'],
  keywords: ['bằng lái', 'bằng lái xe', 'đổi bằng lái', 'gia hạn bằng lái', 'GPLX', 'bằng lái hết hạn'],
  summary: text(
    'Đổi bằng lái sắp hết hạn, bị hỏng hoặc cần đổi thông tin, sang thẻ mới.',
    'A new card for a licence that expires, is damaged or must be corrected.',
  ),
  applicants: ['citizen', 'foreigner'],
  competentAgencyKind: 'department',
  competentAgencyCodes: [agencyCode('Công an tỉnh')],
  channels: filedBy(['O', 'D'], { unit: 'workingDay', amount: 5 }),
  papers: [
    paper('health-certificate', text('Giấy khám sức khỏe của người lái xe', 'Health certificate'), {
      requiredWhen: 'answers.licence.class != "" && !(answers.licence.class in ["A1", "A", "B1"])',
      kind: 'healthCertificate',
      hint: text('Còn hiệu lực; các hạng A1, A, B1 không cần.', 'Still valid; not for classes A1, A and B1.'),
    }),
    paper('licence', text('Giấy phép lái xe đang dùng', 'The present licence'), {
      kind: 'drivingLicence',
      originals: 0,
      copies: 1,
      hint: text('Chụp hai mặt, đọc được số và hạng.', 'Both sides, number and class readable.'),
    }),
    paper('passport', text('Hộ chiếu', 'Passport'), {
      requiredWhen: 'answers.holder == "foreigner" || answers.holder == "overseas"',
      kind: 'passport',
      hint: text('Còn thời hạn sử dụng.', 'Still valid.'),
    }),
  ],
  fees: [
    {
      name: text('Lệ phí cấp giấy phép lái xe', 'Licence charge'),
      kind: 'charge',
      amount: 135_000,
      legalBasis: '37/2023/TT-BTC',
      reductions: [
        {
          name: text('Nộp trực tuyến: 115.000 đồng', 'Filed online: 115,000 đồng'),
          percent: ONLINE_PERCENT,
          channels: ['online', 'nationalPortal'],
          from: '2023-12-01',
          until: '2025-12-31',
          legalBasis: '63/2023/TT-BTC',
        },
      ],
    },
  ],
  steps: [
    text(
      'Điền đề nghị, đính kèm giấy khám sức khỏe và bằng lái cũ rồi nộp.',
      'Fill in the request, attach papers and submit.',
    ),
    text('Công an tra cứu, xác minh bằng lái đã cấp.', 'The police verify the licence.'),
    text('Nhận bằng lái mới và nộp lại bằng cũ.', 'Receive the new licence and give back the old one.'),
  ],
  conditions: [text('Không đang bị tước quyền sử dụng giấy phép lái xe.', 'The licence is not suspended.')],
  legalBases: [
    { number: '12/2025/TT-BCA', name: 'Thông tư về sát hạch, cấp giấy phép lái xe (Phụ lục XII)' },
    { number: '63/2023/TT-BTC', name: 'Thông tư sửa đổi quy định phí, lệ phí để khuyến khích dịch vụ công trực tuyến' },
    { number: '37/2023/TT-BTC', name: 'Thông tư quy định phí sát hạch lái xe, lệ phí cấp bằng' },
    { number: '1025/QĐ-BCA', name: 'Quyết định công bố thủ tục hành chính của Bộ Công an' },
  ],
  process: officeProcess(4, 24, 8, 4),
  results: [{ document: 'made', code: 'driving-licence', name: text('Giấy phép lái xe', 'Driving licence') }],
  returnMethods: ['atCounter', 'post'],
  form: {
    schema: schema(
      {
        holder: choice(text('Bạn là', 'You are'), [
          ['citizen', 'Công dân Việt Nam', 'A Vietnamese citizen'],
          ['overseas', 'Người Việt Nam định cư ở nước ngoài', 'A Vietnamese living abroad'],
          ['foreigner', 'Người nước ngoài', 'A foreigner'],
        ]),
        requester: requesterWithBirth({ sex: ownSex }),
        licence: section(text('Giấy phép lái xe đang dùng', 'The present licence'), LICENCE, {
          optional: ['expiresOn'],
        }),
        reason: choice(text('Lý do đổi', 'Reason'), [
          ['expiring', 'Sắp hết hạn hoặc đã hết hạn', 'It expires'],
          ['damaged', 'Bị hỏng', 'It is damaged'],
          ['details', 'Thay đổi thông tin', 'Details have changed'],
          ['card', 'Đổi sang thẻ nhựa', 'To a plastic card'],
        ]),
        health: section(text('Giấy khám sức khỏe', 'Health certificate'), HEALTH),
        declaration,
      },
      { optional: ['health'], conditions: [requiredWhen('licence.class', WITH_HEALTH_CERTIFICATE, ['health'])] },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex'], [field('holder')]),
      page(text('Giấy phép lái xe', 'The licence'), [
        group(text('Giấy phép lái xe đang dùng', 'The present licence'), fieldsOf('licence', Object.keys(LICENCE))),
        field('reason'),
        shownWhen(
          'licence.class',
          WITH_HEALTH_CERTIFICATE,
          group(text('Giấy khám sức khỏe', 'Health certificate'), fieldsOf('health', Object.keys(HEALTH))),
        ),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Mức 115.000 đồng khi nộp trực tuyến chỉ đến hết 31/12/2025; sau đó lấy 135.000 đồng cho mọi kênh, nguồn chưa nêu mức mới.',
    },
    formDoubt('đề nghị đổi giấy phép lái xe, Phụ lục XII Thông tư 12/2025/TT-BCA'),
  ],
};

export const drivingLicenceExample: Answers = {
  holder: 'citizen',
  requester: { ...LAN, bornOn: '1995-03-14', sex: 'female' },
  licence: {
    number: '720156001234',
    class: 'B',
    issuedOn: '2016-12-01',
    expiresOn: '2026-12-01',
    issuedBy: 'Sở Giao thông vận tải Tây Ninh',
  },
  reason: 'expiring',
  health: { number: '8812/GKSK', issuedOn: '2026-11-02', issuedBy: 'Bệnh viện Đa khoa Tây Ninh' },
  declaration: true,
};
