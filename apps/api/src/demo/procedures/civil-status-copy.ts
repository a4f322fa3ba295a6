import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line } from '../writing/civil-status';
import { choice, day, filledFrom, schema, section, text, wholeNumber, words, type JsonSchema } from '../writing/fields';
import { civilStatusCopies } from '../writing/fees';
import { field, fieldsOf, longText, page, pages } from '../writing/layout';
import { fullName, LAN, requester, requesterPage } from '../writing/people';
import { AUTHORISED, authorisationPaper, filedAs, identityPaper } from '../writing/papers';
import { EVERY_RETURN_METHOD, filedBy, LEVEL_DOUBT, officeProcess } from '../writing/process';

/** A birth certificate that was issued here is looked up, not asked for again. */
const ofBirthCertificate = (source: string, asked: JsonSchema) =>
  filledFrom(`documents.birth-certificate${source}`, asked, { pointer: '/entry/kind', is: 'birth' });

const ENTRY = {
  kind: choice(text('Cần bản sao của', 'Copy of'), [
    ['birth', 'Giấy khai sinh', 'Birth certificate'],
    ['marriage', 'Trích lục kết hôn', 'Marriage extract'],
    ['death', 'Trích lục khai tử', 'Death extract'],
    ['other', 'Trích lục hộ tịch khác', 'Another extract'],
  ]),
  personName: ofBirthCertificate(
    '/child/fullName',
    fullName(text('Họ, chữ đệm, tên người được đăng ký', 'Name of the person on record')),
  ),
  bornOn: ofBirthCertificate('/child/bornOn', day(text('Ngày sinh của người đó', 'Their date of birth'))),
  registeredAt: ofBirthCertificate(
    '#agency',
    words(text('Đã đăng ký tại', 'Registered at'), {
      hint: text(
        'Tên xã, huyện, tỉnh khi ấy; đơn vị cũ cũng tìm được.',
        'Commune, district and province as they were then.',
      ),
    }),
  ),
  registeredOn: ofBirthCertificate('#issuedOn', day(text('Ngày đăng ký', 'Date of the entry'))),
  number: ofBirthCertificate('#number', words(text('Số đăng ký', 'Number of the entry'), { maxLength: 50 })),
};

export const civilStatusCopy: ProcedureVersion = {
  code: '2.000635',
  version: 1,
  name: text('Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh', 'Copy of a civil-status entry'),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['documents', 'birth'],
  keywords: ['bản sao khai sinh', 'sao y khai sinh', 'mất giấy khai sinh', 'xin lại khai sinh', 'trích lục'],
  summary: text(
    'Xin thêm bản sao Giấy khai sinh hoặc trích lục hộ tịch đã đăng ký trước đây, nhận trong ngày.',
    'Further copies of a birth certificate or another entry made before, on the same day.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'sameDay' }),
  papers: [identityPaper(), authorisationPaper(AUTHORISED)],
  fees: [
    {
      ...civilStatusCopies(),
      name: text('Phí khai thác, sử dụng thông tin hộ tịch', 'Fee for civil-status information'),
      note: text('Cho mỗi bản sao.', 'For each copy.'),
    },
  ],
  steps: [
    text('Cho biết cần bản sao của giấy nào, đăng ký ở đâu.', 'Say which entry, and where it was made.'),
    text(
      'Công chức tư pháp – hộ tịch tra cứu và in bản sao.',
      'The civil-status officer finds it and prints the copy.',
    ),
    text(
      'Nhận bản sao trong ngày; nhận hồ sơ sau 15 giờ thì sang ngày làm việc tiếp theo.',
      'Receive it the same day, or the next working day when filed after 15:00.',
    ),
  ],
  conditions: [
    text('Thông tin phải đủ để tìm thấy trong sổ hoặc cơ sở dữ liệu.', 'Enough must be told to find the entry.'),
  ],
  legalBases: [
    ...CIVIL_STATUS_LAW,
    { number: '281/2016/TT-BTC', name: 'Thông tư quy định phí khai thác thông tin hộ tịch' },
  ],
  process: officeProcess(1, 4, 2, 1),
  results: [
    {
      document: 'made',
      code: 'civil-status-copy',
      name: text('Bản sao trích lục hộ tịch', 'Copy of the entry'),
      sections: [
        {
          title: 'Việc hộ tịch đã đăng ký',
          lines: [
            line('Loại giấy tờ', '/entry/kind'),
            line('Họ, chữ đệm, tên', '/entry/personName'),
            line('Ngày, tháng, năm sinh', '/entry/bornOn'),
            line('Đã đăng ký tại', '/entry/registeredAt'),
            line('Số', '/entry/number'),
            line('Ngày đăng ký', '/entry/registeredOn'),
          ],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requester(),
        entry: section(text('Giấy tờ cần sao', 'The entry'), ENTRY, { optional: ['registeredOn', 'number'] }),
        copies: wholeNumber(text('Số bản sao', 'Number of copies'), 1, 20),
        purpose: words(text('Dùng để làm gì', 'Purpose'), { maxLength: 500 }),
      },
      { optional: ['purpose'] },
    ),
    uiSchema: pages(
      requesterPage([], [field('filedAs')]),
      page(text('Giấy tờ cần sao', 'The entry'), [
        ...fieldsOf('entry', Object.keys(ENTRY)),
        field('copies'),
        longText('purpose'),
      ]),
    ),
  },
  doubts: [LEVEL_DOUBT],
};

export const civilStatusCopyExample: Answers = {
  filedAs: 'self',
  requester: LAN,
  entry: {
    kind: 'birth',
    personName: LAN.fullName,
    bornOn: '1995-03-14',
    registeredAt: 'Ủy ban nhân dân Phường 2, thị xã Tây Ninh',
    registeredOn: '1995-04-02',
    number: '87',
  },
  copies: 3,
  purpose: 'Bổ sung hồ sơ xin việc',
};
