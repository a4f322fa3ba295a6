import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CONSTRUCTION, CONSTRUCTION_LAW, PERMIT } from '../writing/construction';
import { day, schema, section, text, wholeNumber, words } from '../writing/fields';
import { field, fieldsOf, longText, page, pages } from '../writing/layout';
import { declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
import {
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

export const buildingPermitExtension: ProcedureVersion = {
  code: '1.013227',
  version: 1,
  name: text(
    'Gia hạn giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ',
    'Extension of a building permit for a house or a small building',
  ),
  field: CONSTRUCTION,
  level: 3,
  lifeEvents: ['home'],
  keywords: ['gia hạn giấy phép xây dựng', 'giấy phép xây dựng hết hạn', 'gia hạn GPXD', 'chưa khởi công'],
  summary: text(
    'Giấy phép xây dựng sắp hết hạn mà chưa khởi công thì xin gia hạn, năm ngày làm việc là có kết quả.',
    'For a permit that runs out before the work has begun. The answer comes in five working days.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 5 }),
  papers: [
    paper('permit', text('Bản chính giấy phép xây dựng đã cấp', 'The permit'), {
      kind: 'buildingPermit',
      hint: text('Chụp đủ các trang; nộp bản chính khi nhận kết quả.', 'All pages; the original when you collect.'),
    }),
  ],
  fees: [setByCouncil(text('Lệ phí gia hạn giấy phép xây dựng', 'Charge for the extension'))],
  steps: [
    text('Điền đơn, đính kèm giấy phép đã cấp rồi nộp.', 'Fill in the request, attach the permit and submit.'),
    text('Cơ quan cấp phép xem xét trong 5 ngày làm việc.', 'The office decides within 5 working days.'),
    text('Nhận giấy phép đã gia hạn.', 'Receive the extended permit.'),
  ],
  conditions: [
    text('Chưa khởi công và giấy phép còn hạn khi nộp.', 'The work has not begun and the permit is still valid.'),
  ],
  legalBases: CONSTRUCTION_LAW,
  process: officeProcess(2, 22, 12, 4),
  results: [
    {
      document: 'made',
      code: 'building-permit',
      name: text('Giấy phép xây dựng được gia hạn', 'Extended building permit'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema({
      requester: requester(),
      permit: section(text('Giấy phép đã cấp', 'The permit'), PERMIT),
      expiresOn: day(text('Giấy phép có hiệu lực khởi công đến ngày', 'The work must begin by')),
      reason: words(text('Lý do chưa khởi công', 'Why the work has not begun'), { maxLength: 1000 }),
      startsOn: day(text('Dự kiến khởi công', 'It will begin on')),
      months: wholeNumber(text('Dự kiến hoàn thành trong (tháng)', 'Months to complete'), 1, 120),
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Giấy phép đã cấp', 'The permit'), [...fieldsOf('permit', Object.keys(PERMIT)), field('expiresOn')]),
      page(text('Gia hạn', 'The extension'), [
        longText('reason'),
        field('startsOn'),
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
      about: 'conditions',
      why: 'Điều kiện chưa khởi công và còn hạn viết theo Luật Xây dựng; nguồn để trống phần điều kiện, số lần gia hạn chưa được đối chiếu.',
    },
    formDoubt('Mẫu số 02 Phụ lục II Nghị định 175/2024/NĐ-CP'),
  ],
};

export const buildingPermitExtensionExample: Answers = {
  requester: LAN,
  permit: {
    number: '210/GPXD',
    issuedOn: '2025-12-10',
    issuedBy: 'Ủy ban nhân dân phường Tân Ninh',
    project: 'Nhà ở riêng lẻ của bà Nguyễn Thị Lan',
    address: 'khu phố 3, phường Tân Ninh, tỉnh Tây Ninh',
  },
  expiresOn: '2026-12-10',
  reason: 'Chưa thu xếp đủ vốn xây dựng',
  startsOn: '2027-03-01',
  months: 9,
  declaration: true,
};
