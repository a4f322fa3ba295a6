import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CONSTRUCTION, CONSTRUCTION_LAW, PERMIT } from '../writing/construction';
import { isCase, notHere, question } from '../writing/eligibility';
import { choice, requiredWhen, schema, section, text, wholeNumber, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import { declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
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

const WAYS = ['O', 'P', 'D'] as const;
const DESIGNER = {
  name: words(text('Tên tổ chức hoặc cá nhân thiết kế', 'Designer')),
  certificate: words(text('Số chứng chỉ', 'Certificate number'), { maxLength: 100 }),
};

export const buildingPermitAdjustment: ProcedureVersion = {
  code: '1.013226',
  version: 1,
  name: text(
    'Cấp điều chỉnh giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Adjustment of a building permit for a house or a small building',
  ),
  field: CONSTRUCTION,
  level: 3,
  lifeEvents: ['home'],
  keywords: [
    'sửa giấy phép xây dựng',
    'đổi thiết kế nhà',
    'thay đổi thiết kế nhà',
    'xây thêm tầng',
    'điều chỉnh GPXD',
    'sai phép',
  ],
  summary: text(
    'Đã có giấy phép nhưng muốn xây khác đi: thêm tầng, đổi diện tích, đổi công năng. Phải điều chỉnh trước khi xây.',
    'You have a permit and want to build otherwise: another storey, another area or use. Ask before you build it.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  channels: filedBy(WAYS, { unit: 'workingDay', amount: 9 }),
  cases: [
    caseWithin(WAYS, { unit: 'workingDay', amount: 7 }, { code: 'house', name: text('Nhà ở riêng lẻ', 'A house') }),
    { code: 'building', name: text('Công trình cấp III, cấp IV khác', 'Another building of grade III or IV') },
  ],
  eligibility: {
    questions: [
      question('permit', text('Giấy phép đã cấp là cho công trình nào?', 'What is your permit for?'), [
        isCase('house', text('Nhà ở của gia đình', 'A house for my family'), 'house'),
        isCase('building', text('Công trình khác', 'Another building'), 'building'),
        notHere(
          'extension',
          text('Thiết kế giữ nguyên, chỉ sắp hết hạn', 'The design stays; the permit runs out'),
          text('Không đổi thiết kế thì không phải điều chỉnh.', 'Without another design nothing is adjusted.'),
          text('Hãy gia hạn giấy phép xây dựng.', 'Ask for an extension.'),
          '1.013227',
        ),
        notHere(
          'none',
          text('Chưa có giấy phép', 'I have none yet'),
          text('Chưa có giấy phép thì chưa có gì để điều chỉnh.', 'There is nothing to adjust yet.'),
          text('Hãy xin giấy phép xây dựng mới.', 'Ask for a permit.'),
          '1.013225',
        ),
      ]),
    ],
  },
  papers: [
    paper('permit', text('Bản chính giấy phép xây dựng và bản vẽ kèm theo', 'The permit with its drawings'), {
      kind: 'buildingPermit',
      hint: text('Cả bản vẽ đã đóng dấu khi cấp phép.', 'With the drawings that were stamped.'),
    }),
    paper('drawings', text('Bản vẽ thiết kế điều chỉnh (2 bộ)', 'Drawings of the new design (two sets)'), {
      originals: 2,
      maxBytes: 30 * 1024 * 1024,
    }),
    paper(
      'approval',
      text('Báo cáo thẩm định và văn bản phê duyệt thiết kế điều chỉnh', 'Report on and approval of the new design'),
      {
        cases: ['building'],
        hint: text(
          'Của chủ đầu tư; nêu rõ an toàn chịu lực, phòng cháy, chữa cháy và môi trường.',
          'By the owner, on structure, fire safety and environment.',
        ),
      },
    ),
    paper('land-paper', text('Giấy tờ hợp pháp về đất đai', 'Proof of the right to the land'), {
      requiredWhen: 'answers.landChanges == "yes"',
      kind: 'landCertificate',
      copies: 1,
      hint: text(
        'Chỉ khi điều chỉnh làm đổi diện tích đất hoặc chức năng sử dụng đất.',
        'Only where the area or use of the land changes.',
      ),
    }),
  ],
  fees: [setByCouncil(text('Lệ phí điều chỉnh giấy phép xây dựng', 'Charge for the adjustment'))],
  steps: [
    text('Điền đơn, đính kèm giấy phép và bản vẽ mới rồi nộp.', 'Fill in the request, attach permit and new drawings.'),
    text(
      'Cơ quan cấp phép thẩm định và kiểm tra thực địa trong 7 ngày làm việc; thiếu gì báo một lần.',
      'The office examines it and visits the site within 7 working days; what is missing is asked for once.',
    ),
    text('Nhận giấy phép đã điều chỉnh.', 'Receive the adjusted permit.'),
  ],
  conditions: [
    text('Thiết kế điều chỉnh vẫn phù hợp quy hoạch và mục đích sử dụng đất.', 'The new design still fits the plan.'),
  ],
  legalBases: CONSTRUCTION_LAW,
  process: officeProcess(4, 44, 16, 8, { house: [4, 32, 14, 6] }),
  results: [
    {
      document: 'made',
      code: 'building-permit',
      name: text('Giấy phép xây dựng được điều chỉnh', 'Adjusted building permit'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester(),
        permit: section(text('Giấy phép đã cấp', 'The permit'), PERMIT),
        granted: words(text('Nội dung giấy phép đã cấp', 'What it allows'), { maxLength: 2000 }),
        wanted: words(text('Nội dung đề nghị điều chỉnh', 'What should be allowed'), {
          maxLength: 2000,
          hint: text(
            'Ghi rõ diện tích, chiều cao, số tầng, vị trí thay đổi.',
            'Area, height, storeys and position that change.',
          ),
        }),
        landChanges: yesOrNo(
          text('Có đổi diện tích đất hoặc chức năng sử dụng đất?', 'Does the area or use of the land change?'),
        ),
        begun: yesOrNo(text('Đã khởi công chưa?', 'Has the work begun?')),
        designedBy: choice(text('Ai lập thiết kế điều chỉnh?', 'Who made the new design?'), [
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
      page(text('Giấy phép đã cấp', 'The permit'), [
        ...fieldsOf('permit', Object.keys(PERMIT)),
        longText('granted'),
        field('begun'),
      ]),
      page(text('Điều chỉnh', 'The adjustment'), [
        longText('wanted'),
        field('landChanges'),
        field('designedBy'),
        shownWhen(
          'designedBy',
          ['office'],
          group(text('Đơn vị thiết kế', 'Designer'), fieldsOf('designer', Object.keys(DESIGNER))),
        ),
        field('months'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Ô phí, lệ phí của nguồn ghi 0 đồng nhưng phần mô tả nói theo quy định của Hội đồng nhân dân cấp tỉnh.',
    },
    {
      about: 'cases',
      why: 'Nguồn còn tách công trình theo tuyến, tín ngưỡng, tôn giáo, tượng đài và theo giai đoạn; ở đây gộp chung vào công trình cấp III, cấp IV khác.',
    },
    formDoubt('Mẫu số 02 Phụ lục II Nghị định 175/2024/NĐ-CP'),
  ],
};

export const buildingPermitAdjustmentExample: Answers = {
  requester: LAN,
  permit: {
    number: '152/GPXD',
    issuedOn: '2026-08-14',
    issuedBy: 'Ủy ban nhân dân phường Tân Ninh',
    project: 'Nhà ở riêng lẻ của bà Nguyễn Thị Lan',
    address: 'khu phố 3, phường Tân Ninh, tỉnh Tây Ninh',
  },
  granted: 'Hai tầng, diện tích tầng một 95 m², tổng diện tích sàn 190 m², chiều cao 7,6 m',
  wanted: 'Ba tầng, tổng diện tích sàn 270 m², chiều cao 10,9 m; các nội dung khác giữ nguyên',
  landChanges: 'no',
  begun: 'no',
  designedBy: 'office',
  designer: { name: 'Công ty cổ phần Tư vấn Xây dựng Tây Ninh', certificate: 'TNI-00012345' },
  months: 11,
  declaration: true,
};
