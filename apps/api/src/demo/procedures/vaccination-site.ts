import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import {
  choice,
  day,
  phone,
  promise,
  rows,
  schema,
  section,
  taxCode,
  text,
  wholeNumber,
  words,
} from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages } from '../writing/layout';
import { requestOnPaper } from '../writing/papers';
import { address, declaration, declarationField, fullName, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess } from '../writing/process';

const SITE = {
  name: words(text('Tên cơ sở tiêm chủng', 'Name of the site')),
  taxCode: taxCode(text('Mã số doanh nghiệp hoặc mã số thuế', 'Business or tax code')),
  address: address(text('Địa chỉ', 'Address')),
  phone: phone(text('Điện thoại', 'Phone')),
  head: fullName(text('Người đứng đầu cơ sở', 'Head of the site')),
};
const STAFF = {
  fullName: fullName(),
  qualification: choice(text('Trình độ', 'Qualification'), [
    ['doctor', 'Bác sĩ', 'Doctor'],
    ['assistantDoctor', 'Y sĩ', 'Assistant doctor'],
    ['nurse', 'Điều dưỡng, hộ sinh', 'Nurse or midwife'],
    ['other', 'Khác', 'Another'],
  ]),
  trainedOn: day(text('Ngày tập huấn về tiêm chủng', 'Trained in vaccination on')),
};
const EQUIPMENT = {
  fridges: wholeNumber(text('Số tủ lạnh bảo quản vắc xin', 'Vaccine fridges'), 0, 100),
  coldBoxes: wholeNumber(text('Số phích vắc xin, hòm lạnh', 'Vaccine flasks and cold boxes'), 0, 1_000),
  thermometers: wholeNumber(text('Số thiết bị theo dõi nhiệt độ', 'Temperature monitors'), 1, 1_000),
  shockKits: wholeNumber(text('Số hộp chống sốc', 'Anaphylaxis kits'), 1, 1_000),
};

export const vaccinationSite: ProcedureVersion = {
  code: '2.000655',
  version: 1,
  name: text('Công bố cơ sở đủ điều kiện tiêm chủng', 'Announcement of a vaccination site'),
  field: { code: 'phong-benh', name: text('Phòng bệnh', 'Disease prevention') },
  level: 4,
  lifeEvents: ['business'],
  keywords: ['mở phòng tiêm', 'tiêm vắc xin', 'cơ sở tiêm chủng', 'tiêm ngừa', 'chích ngừa'],
  summary: text(
    'Cơ sở tự công bố đủ điều kiện tiêm chủng; Sở Y tế đăng tên cơ sở trong ba ngày làm việc, sau đó mới được tiêm.',
    'A site announces that it may vaccinate; the Department of Health publishes it within three working days.',
  ),
  applicants: ['business'],
  competentAgencyKind: 'department',
  competentAgencyCodes: [agencyCode('Sở Y tế')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 3 }),
  papers: [
    requestOnPaper(
      text(
        'Văn bản thông báo đủ điều kiện tiêm chủng (Phụ lục I Nghị định 104/2016/NĐ-CP)',
        'Notice (annex I of Decree 104/2016)',
      ),
    ),
  ],
  fees: [FREE],
  steps: [
    text('Tự rà soát điều kiện rồi điền thông báo và nộp.', 'Check the conditions, fill in the notice and submit.'),
    text(
      'Sở Y tế đăng tên, địa chỉ, người đứng đầu cơ sở trên trang thông tin trong 3 ngày làm việc.',
      'The department publishes name, address and head on its site within 3 working days.',
    ),
    text('Sau khi công bố, cơ sở được tiêm chủng.', 'After that the site may vaccinate.'),
  ],
  conditions: [
    text(
      'Khu vực tiêm che được mưa nắng, kín gió, thông thoáng, bố trí một chiều từ đón tiếp đến theo dõi sau tiêm.',
      'Sheltered, airy rooms that lead one way, from reception to observation.',
    ),
    text(
      'Có tủ lạnh, phích hoặc hòm lạnh, thiết bị theo dõi nhiệt độ và hộp chống sốc, phác đồ chống sốc.',
      'Fridges, cold boxes, temperature monitors and anaphylaxis kits.',
    ),
    text(
      'Người khám sàng lọc, theo dõi sau tiêm có trình độ từ y sĩ trở lên và đã tập huấn về tiêm chủng.',
      'Who screens and observes is an assistant doctor or higher, trained in vaccination.',
    ),
  ],
  legalBases: [
    { number: '03/2007/QH12', name: 'Luật Phòng, chống bệnh truyền nhiễm' },
    { number: '104/2016/NĐ-CP', name: 'Nghị định quy định về hoạt động tiêm chủng (Điều 9, Phụ lục I)' },
    { number: '155/2018/NĐ-CP', name: 'Nghị định sửa đổi quy định về điều kiện đầu tư kinh doanh thuộc Bộ Y tế' },
    { number: '2002/QĐ-BYT', name: 'Quyết định công bố thủ tục hành chính' },
  ],
  process: officeProcess(2, 14, 6, 2),
  results: [
    {
      document: 'made',
      code: 'vaccination-site-announcement',
      name: text('Công bố cơ sở đủ điều kiện tiêm chủng', 'Announcement of the site'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema({
      requester: requester(),
      site: section(text('Cơ sở tiêm chủng', 'The site'), SITE),
      kind: choice(text('Loại hình', 'Kind'), [
        ['fixed', 'Cố định', 'Fixed'],
        ['mobile', 'Lưu động', 'Mobile'],
      ]),
      rooms: words(text('Bố trí khu vực tiêm chủng', 'How the rooms are laid out'), { maxLength: 2000 }),
      equipment: section(text('Trang thiết bị', 'Equipment'), EQUIPMENT),
      staff: { ...rows(text('Nhân sự', 'Staff'), STAFF, { maxItems: 100 }), minItems: 1 },
      meetsConditions: promise(
        text(
          'Cơ sở bảo đảm các điều kiện tiêm chủng theo Nghị định 104/2016/NĐ-CP.',
          'The site meets the conditions of Decree 104/2016.',
        ),
      ),
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Cơ sở tiêm chủng', 'The site'), [
        ...fieldsOf('site', Object.keys(SITE)),
        field('kind'),
        longText('rooms'),
      ]),
      page(text('Điều kiện', 'Conditions'), [
        group(text('Trang thiết bị', 'Equipment'), fieldsOf('equipment', Object.keys(EQUIPMENT))),
        field('staff'),
        field('meetsConditions'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    { about: 'fees', why: 'Nguồn để trống ô phí, lệ phí; ở đây hiểu là không thu.' },
    {
      about: 'conditions',
      why: 'Phần điều kiện về nhân sự trong nguồn bị đứt đoạn; số nhân viên tối thiểu chưa nêu được.',
    },
    {
      about: 'legalBases',
      why: 'Nguồn chưa nhắc đến luật thay thế Luật Phòng, chống bệnh truyền nhiễm; phải xác minh căn cứ hiện hành.',
    },
    formDoubt('Phụ lục I Nghị định 104/2016/NĐ-CP'),
  ],
};

export const vaccinationSiteExample: Answers = {
  requester: LAN,
  site: {
    name: 'Phòng tiêm chủng An Tâm',
    taxCode: '3900123456',
    address: '105 đường 30 Tháng 4, phường Tân Ninh, tỉnh Tây Ninh',
    phone: '02763888777',
    head: 'Phạm Thị Thu Hà',
  },
  kind: 'fixed',
  rooms: 'Đón tiếp, tư vấn và khám sàng lọc, tiêm, theo dõi sau tiêm; đi theo một chiều',
  equipment: { fridges: 2, coldBoxes: 4, thermometers: 3, shockKits: 2 },
  staff: [
    { fullName: 'Phạm Thị Thu Hà', qualification: 'doctor', trainedOn: '2026-03-12' },
    { fullName: 'Lê Thị Ngọc', qualification: 'nurse', trainedOn: '2026-03-12' },
  ],
  meetsConditions: true,
  declaration: true,
};
