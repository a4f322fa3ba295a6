import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { amount, choice, phone, schema, section, taxCode, text, wholeNumber, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, longText, page, pages } from '../writing/layout';
import { addressInUnit, declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const ESTABLISHMENT = {
  name: words(text('Tên cơ sở', 'Name of the establishment')),
  taxCode: taxCode(text('Mã số thuế hoặc mã số hộ kinh doanh', 'Tax code')),
  address: addressInUnit(text('Địa chỉ cơ sở', 'Address')),
  phone: phone(text('Điện thoại', 'Phone')),
  products: words(text('Mặt hàng sản xuất, kinh doanh', 'Products'), { maxLength: 1000 }),
  kind: choice(text('Loại hình', 'Kind'), [
    ['production', 'Sản xuất', 'Production'],
    ['trade', 'Kinh doanh', 'Trade'],
    ['both', 'Sản xuất và kinh doanh', 'Both'],
  ]),
};
const FACILITY = {
  area: amount(text('Diện tích khu sản xuất, kinh doanh (m²)', 'Floor area (m²)'), 1, 1_000_000),
  workers: wholeNumber(text('Số người trực tiếp làm', 'Workers'), 1, 10_000),
  water: words(text('Nguồn nước sử dụng', 'Source of water')),
  waterQuality: yesOrNo(text('Nước đã được kiểm nghiệm đạt yêu cầu?', 'Has the water been tested?')),
  materials: words(text('Nguyên liệu: nguồn gốc, cách bảo quản', 'Raw materials: origin and storage'), {
    maxLength: 2000,
  }),
  waste: words(text('Thu gom, xử lý chất thải', 'Waste'), { maxLength: 1000 }),
  equipment: words(text('Trang thiết bị chính', 'Main equipment'), { maxLength: 2000 }),
};

export const foodSafety: ProcedureVersion = {
  code: '2.001827',
  version: 1,
  name: text(
    'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm nông, lâm, thủy sản',
    'Food-safety certificate for farm and sea produce',
  ),
  field: {
    code: 'chat-luong-nong-lam-thuy-san',
    name: text('Quản lý chất lượng nông lâm sản và thủy sản', 'Quality of farm and sea produce'),
  },
  level: 3,
  lifeEvents: ['business'],
  keywords: ['vệ sinh an toàn thực phẩm', 'giấy ATTP', 'bán thực phẩm', 'cơ sở chế biến', 'bánh tráng', 'nông sản'],
  summary: text(
    'Cần có trước khi sản xuất hoặc bán nông sản, lâm sản, thủy sản. Đoàn thẩm định đến xem cơ sở trước khi cấp.',
    'Needed before you produce or sell farm, forest or sea produce. A team visits before it is given.',
  ),
  applicants: ['business', 'citizen', 'foreigner'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/establishment/address' }] },
  channels: filedBy(['O', 'P', 'D'], { unit: 'calendarDay', amount: 15 }),
  papers: [
    paper('description', text('Bản thuyết minh về cơ sở vật chất', 'Description of the facility'), {
      hint: text(
        'Theo Phụ lục II Thông tư 17/2025/TT-BNNMT, có chữ ký của chủ cơ sở.',
        'On the circular’s form, signed by the owner.',
      ),
    }),
    paper('photographs', text('Ảnh chụp cơ sở', 'Photographs of the place'), { required: false }),
  ],
  fees: [
    {
      name: text('Phí thẩm định', 'Examination fee'),
      kind: 'fee',
      amount: 700_000,
      note: text('Cho mỗi cơ sở.', 'For each establishment.'),
    },
  ],
  steps: [
    text('Điền đơn và bản thuyết minh rồi nộp.', 'Fill in the request and the description and submit.'),
    text('Đoàn thẩm định đến xem cơ sở, có thể lấy mẫu.', 'A team visits and may take samples.'),
    text(
      'Nhận Giấy chứng nhận, hoặc thông báo phải khắc phục điều gì.',
      'Receive the certificate, or what must be put right.',
    ),
  ],
  conditions: [
    text('Cơ sở đáp ứng điều kiện bảo đảm an toàn thực phẩm khi thẩm định.', 'The place passes the examination.'),
  ],
  legalBases: [
    { number: '55/2010/QH12', name: 'Luật An toàn thực phẩm' },
    { number: '38/2018/TT-BNNPTNT', name: 'Thông tư về thẩm định, chứng nhận cơ sở' },
    { number: '17/2024/TT-BNNPTNT', name: 'Thông tư sửa đổi các thông tư về thẩm định, chứng nhận cơ sở' },
    { number: '17/2025/TT-BNNMT', name: 'Thông tư phân cấp quản lý chất lượng nông lâm sản và thủy sản' },
    { number: '1908/QĐ-BNNMT', name: 'Quyết định công bố thủ tục hành chính' },
  ],
  process: officeProcess(4, 56, 16, 4),
  results: [
    {
      document: 'made',
      code: 'food-safety-certificate',
      name: text('Giấy chứng nhận đủ điều kiện an toàn thực phẩm', 'Food-safety certificate'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester(),
        establishment: section(text('Cơ sở', 'Establishment'), ESTABLISHMENT),
        facility: section(text('Cơ sở vật chất', 'Facility'), FACILITY),
        quality: words(text('Hệ thống quản lý chất lượng đang áp dụng', 'Quality system in use'), { maxLength: 500 }),
        declaration,
      },
      { optional: ['quality'] },
    ),
    uiSchema: pages(
      requesterPage(),
      page(text('Cơ sở', 'Establishment'), fieldsOf('establishment', Object.keys(ESTABLISHMENT))),
      page(text('Cơ sở vật chất', 'Facility'), [
        ...fieldsOf('facility', ['area', 'workers', 'water', 'waterQuality']),
        longText('facility.materials'),
        longText('facility.waste'),
        longText('facility.equipment'),
        field('quality'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    formDoubt('Phụ lục I và Phụ lục II Thông tư 17/2025/TT-BNNMT'),
    {
      about: 'fees',
      why: 'Ô mức phí của nguồn ghi 700 đồng, phần mô tả ghi 700.000 đồng một cơ sở; ở đây theo phần mô tả.',
    },
  ],
};

export const foodSafetyExample: Answers = {
  requester: LAN,
  establishment: {
    name: 'Cơ sở bánh tráng phơi sương Lan',
    taxCode: '072195000123',
    address: { code: '25708', name: 'Phường Trảng Bàng, tỉnh Tây Ninh', street: 'khu phố Lộc Du' },
    phone: '0900000001',
    products: 'Bánh tráng phơi sương, muối tôm',
    kind: 'both',
  },
  facility: {
    area: 120,
    workers: 6,
    water: 'Nước máy của nhà máy nước địa phương',
    waterQuality: 'yes',
    materials: 'Gạo, muối, tôm khô mua tại địa phương, có hóa đơn; bảo quản nơi khô ráo',
    waste: 'Gom vào thùng có nắp, đơn vị môi trường thu mỗi ngày',
    equipment: 'Lò tráng, giàn phơi, máy đóng gói',
  },
  quality: 'Chưa áp dụng',
  declaration: true,
};
