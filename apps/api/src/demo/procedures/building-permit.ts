import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { amount, choice, requiredWhen, schema, section, text, wholeNumber, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages, paperPlace, shownWhen } from '../writing/layout';
import { addressInUnit, declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
import { CONSTRUCTION, CONSTRUCTION_LAW } from '../writing/construction';
import { isCase, notHere, question } from '../writing/eligibility';
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

const LAND = {
  parcel: words(text('Thửa đất số', 'Parcel'), { maxLength: 50 }),
  sheet: words(text('Tờ bản đồ số', 'Map sheet'), { maxLength: 50 }),
  area: amount(text('Diện tích đất (m²)', 'Area of land (m²)'), 1, 1_000_000),
  address: addressInUnit(text('Địa điểm xây dựng', 'Place of building')),
  certificate: words(text('Số Giấy chứng nhận quyền sử dụng đất', 'Land certificate number'), { maxLength: 50 }),
};
const BUILDING = {
  grade: choice(text('Cấp công trình', 'Grade'), [
    ['III', 'Cấp III', 'III'],
    ['IV', 'Cấp IV', 'IV'],
  ]),
  groundArea: amount(text('Diện tích tầng một (m²)', 'Ground floor (m²)'), 1, 100_000),
  floorArea: amount(text('Tổng diện tích sàn (m²)', 'Total floor area (m²)'), 1, 1_000_000),
  height: amount(text('Chiều cao (m)', 'Height (m)'), 1, 200),
  floors: wholeNumber(text('Số tầng', 'Storeys'), 1, 50),
  basements: wholeNumber(text('Số tầng hầm', 'Basements'), 0, 5),
  setback: amount(text('Khoảng lùi so với lộ giới (m)', 'Setback from the road (m)'), 0, 100),
};
const DESIGNER = {
  name: words(text('Tên tổ chức hoặc cá nhân thiết kế', 'Designer')),
  certificate: words(text('Số chứng chỉ', 'Certificate number'), { maxLength: 100 }),
};

export const buildingPermit: ProcedureVersion = {
  code: '1.013225',
  version: 1,
  name: text(
    'Cấp giấy phép xây dựng mới công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Building permit for a house or a small building',
  ),
  field: CONSTRUCTION,
  level: 3,
  lifeEvents: ['home'],
  keywords: ['xây nhà', 'xin phép xây nhà', 'giấy phép xây dựng', 'cất nhà', 'làm nhà', 'GPXD'],
  summary: text(
    'Xin phép trước khi khởi công nhà ở riêng lẻ hoặc công trình cấp III, IV.',
    'Ask before you begin to build a house or a building of grade III or IV.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/land/address' }] },
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 10 }),
  cases: [
    caseWithin(
      ['O', 'P', 'D'],
      { unit: 'workingDay', amount: 7 },
      {
        code: 'house',
        name: text('Nhà ở riêng lẻ', 'A house'),
        hint: text('Của hộ gia đình, cá nhân trên thửa đất ở của mình.', 'Of a family or person on their own land.'),
      },
    ),
    {
      code: 'building',
      name: text('Công trình cấp III, cấp IV khác', 'Another building of grade III or IV'),
      hint: text('Nhà xưởng, kho, trụ sở, cửa hàng…', 'A workshop, a store, offices, a shop…'),
    },
  ],
  eligibility: {
    questions: [
      question('what', text('Bạn định làm gì?', 'What do you want to do?'), [
        isCase('house', text('Xây nhà ở cho gia đình', 'Build a house for my family'), 'house'),
        isCase('building', text('Xây công trình khác', 'Build something else'), 'building'),
        notHere(
          'changed',
          text('Đã có giấy phép, nay muốn đổi thiết kế', 'I have a permit and want to change the design'),
          text(
            'Giấy phép đã cấp thì điều chỉnh, không xin mới.',
            'A permit you have is adjusted, not asked for again.',
          ),
          text('Làm thủ tục điều chỉnh giấy phép xây dựng.', 'Ask for an adjustment of the permit.'),
          '1.013226',
        ),
        notHere(
          'expired',
          text('Đã có giấy phép nhưng sắp hết hạn, chưa khởi công', 'My permit runs out before I have begun'),
          text('Giấy phép còn hạn thì gia hạn.', 'A permit that is still valid is extended.'),
          text('Làm thủ tục gia hạn giấy phép xây dựng.', 'Ask for an extension of the permit.'),
          '1.013227',
        ),
      ]),
    ],
  },
  papers: [
    paper('land-paper', text('Giấy tờ hợp pháp về đất đai', 'Proof of the right to the land'), {
      kind: 'landCertificate',
      copies: 1,
      hint: text(
        'Thường là Giấy chứng nhận quyền sử dụng đất, chụp đủ các trang.',
        'Usually the land certificate, all its pages.',
      ),
    }),
    paper('drawings', text('Bản vẽ thiết kế xây dựng (2 bộ)', 'Drawings (two sets)'), {
      originals: 2,
      maxBytes: 30 * 1024 * 1024,
      hint: text(
        'Mặt bằng, mặt đứng, mặt cắt, móng và đấu nối hạ tầng, trong một tệp PDF.',
        'Plans, elevations, sections, foundations and connections in one PDF.',
      ),
    }),
    paper(
      'project',
      text('Quyết định phê duyệt dự án và kết quả thẩm định', 'Approval and examination of the project'),
      {
        cases: ['building'],
        copies: 1,
        hint: text(
          'Kèm bản vẽ thiết kế cơ sở đã đóng dấu và báo cáo thẩm tra, nếu có.',
          'With the stamped basic design and the verification report, if there are any.',
        ),
      },
    ),
    paper(
      'fire-safety',
      text('Kết quả về phòng cháy, chữa cháy và môi trường', 'Fire-safety and environmental results'),
      {
        required: false,
        cases: ['building'],
        copies: 1,
        hint: text('Với công trình thuộc diện phải làm.', 'For buildings that need them.'),
      },
    ),
  ],
  fees: [setByCouncil(text('Lệ phí cấp giấy phép xây dựng', 'Permit charge'))],
  steps: [
    text(
      'Điền đơn, đính kèm giấy tờ đất và bản vẽ rồi nộp.',
      'Fill in the request, attach land papers and drawings and submit.',
    ),
    text(
      'Cơ quan cấp phép thẩm định và kiểm tra thực địa trong 7 ngày làm việc.',
      'The office examines it and visits the site within 7 working days.',
    ),
    text('Nhận giấy phép và bản vẽ đã đóng dấu.', 'Receive the permit with stamped drawings.'),
  ],
  conditions: [
    text('Công trình phù hợp quy hoạch và mục đích sử dụng đất.', 'It fits the plan and the purpose of the land.'),
  ],
  legalBases: CONSTRUCTION_LAW,
  process: officeProcess(4, 48, 20, 8, { house: [4, 32, 14, 6] }),
  results: [
    { code: 'building-permit', name: text('Giấy phép xây dựng', 'Building permit'), document: 'made' },
    {
      code: 'stamped-drawings',
      name: text('Hồ sơ thiết kế đã đóng dấu', 'Stamped drawings'),
      document: 'attached',
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester(),
        land: section(text('Lô đất', 'The land'), LAND),
        building: section(text('Công trình', 'The building'), BUILDING),
        designedBy: choice(text('Ai lập thiết kế?', 'Who made the design?'), [
          ['office', 'Tổ chức, cá nhân hành nghề thiết kế', 'A designer'],
          ['owner', 'Chủ nhà tự thiết kế', 'The owner'],
        ]),
        designer: section(text('Đơn vị thiết kế', 'Designer'), DESIGNER, { optional: ['certificate'] }),
        months: wholeNumber(text('Dự kiến hoàn thành trong (tháng)', 'Months to complete'), 1, 120),
        declaration,
      },
      { optional: ['designer'], conditions: [requiredWhen('designedBy', ['office'], ['designer'])] },
    ),
    uiSchema: pages(
      requesterPage(),
      page(text('Lô đất', 'The land'), fieldsOf('land', Object.keys(LAND))),
      page(text('Công trình', 'The building'), [
        ...fieldsOf('building', Object.keys(BUILDING)),
        field('designedBy'),
        shownWhen(
          'designedBy',
          ['office'],
          group(text('Đơn vị thiết kế', 'Designer'), fieldsOf('designer', Object.keys(DESIGNER))),
        ),
        paperPlace('drawings'),
        field('months'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'cases',
      why: 'Nguồn còn tách công trình theo tuyến, tín ngưỡng, tôn giáo, tượng đài và theo giai đoạn; ở đây gộp chung vào công trình cấp III, cấp IV khác.',
    },
    formDoubt('Mẫu số 01 Phụ lục II Nghị định 175/2024/NĐ-CP'),
  ],
};

export const buildingPermitExample: Answers = {
  requester: LAN,
  land: {
    parcel: '215',
    sheet: '17',
    area: 180.5,
    address: { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: 'khu phố 3' },
    certificate: 'CS 01234',
  },
  building: { grade: 'IV', groundArea: 95, floorArea: 190, height: 7.6, floors: 2, setback: 2.5, basements: 0 },
  designedBy: 'office',
  designer: { name: 'Công ty cổ phần Tư vấn Xây dựng Tây Ninh', certificate: 'TNI-00012345' },
  months: 9,
  declaration: true,
};
