import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { isCase, notHere, question } from '../writing/eligibility';
import { amount, choice, day, nationalId, rows, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, page, pages } from '../writing/layout';
import { LAND, LAND_LAW, landCertificate, landFees } from '../writing/land';
import { address, declaration, declarationField, fullName, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const PROJECT = {
  name: words(text('Tên dự án', 'Name of the project')),
  investor: words(text('Chủ đầu tư', 'Developer')),
  certificate: words(text('Số Giấy chứng nhận đã cấp cho chủ đầu tư', 'Certificate of the developer'), {
    maxLength: 50,
    hint: text('Người mua không biết thì để trống.', 'A buyer who does not know it leaves it empty.'),
  }),
};
const PROPERTY = {
  kind: choice(text('Loại tài sản', 'What it is'), [
    ['apartment', 'Căn hộ chung cư', 'A flat'],
    ['house', 'Nhà ở riêng lẻ', 'A house'],
    ['work', 'Công trình, hạng mục công trình', 'A building or part of one'],
    ['land', 'Đất đã có hạ tầng, tự xây nhà', 'Serviced land to build on'],
  ]),
  number: words(text('Số căn, số lô', 'Number of the unit or lot'), { maxLength: 50 }),
  address: address(text('Địa chỉ', 'Address')),
  area: amount(text('Diện tích (m²)', 'Area (m²)'), 0.1, 1_000_000),
};
const CONTRACT = {
  number: words(text('Số hợp đồng', 'Number'), { maxLength: 100 }),
  signedOn: day(text('Ngày ký', 'Date')),
};
const BUYER = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  residence: address(),
};

export const projectLandCertificate: ProcedureVersion = {
  code: '1.012787',
  version: 1,
  name: text(
    'Đăng ký, cấp Giấy chứng nhận cho người nhận chuyển nhượng quyền sử dụng đất, nhà ở, công trình trong dự án bất động sản',
    'Land certificate for a buyer in a property project',
  ),
  field: LAND,
  level: 3,
  lifeEvents: ['land', 'home'],
  keywords: ['làm sổ hồng chung cư', 'sổ hồng căn hộ', 'mua nhà dự án', 'mua căn hộ', 'đất nền dự án'],
  summary: text(
    'Làm Giấy chứng nhận (sổ hồng) cho người đã mua căn hộ, nhà hoặc đất nền trong một dự án.',
    'The certificate for somebody who has bought a flat, a house or a lot in a project.',
  ),
  applicants: ['citizen', 'business', 'foreigner'],
  competentAgencyKind: 'department',
  receivedAt: 'province',
  competentAgencyCodes: [agencyCode('Văn phòng đăng ký đất đai')],
  channels: [
    ...filedBy(['O', 'P'], { unit: 'workingDay', amount: 8 }),
    ...filedBy(['D'], { unit: 'workingDay', amount: 18 }),
  ],
  cases: [
    { code: 'buyer', name: text('Người mua tự nộp', 'The buyer files') },
    { code: 'developer', name: text('Chủ đầu tư nộp thay người mua', 'The developer files for the buyer') },
  ],
  eligibility: {
    questions: [
      question('who', text('Ai đứng ra làm thủ tục?', 'Who files?'), [
        isCase('buyer', text('Tôi, người đã mua của chủ đầu tư', 'I, who bought from the developer'), 'buyer'),
        isCase('developer', text('Chủ đầu tư dự án', 'The developer'), 'developer'),
        notHere(
          'resale',
          text('Tôi mua lại của người đã có sổ', 'I bought from somebody who has a certificate'),
          text('Mua lại của người đã có Giấy chứng nhận thì sang tên.', 'Then the certificate is passed on to you.'),
          text('Hãy đăng ký biến động do chuyển nhượng.', 'Register the transfer.'),
          '1.013831',
        ),
      ]),
    ],
  },
  papers: [
    landCertificate({
      cases: ['developer'],
      hint: text('Giấy chứng nhận đã cấp cho chủ đầu tư dự án.', 'The one issued to the developer.'),
    }),
    paper('contract', text('Hợp đồng chuyển nhượng', 'Contract of sale'), { cases: ['developer'], copies: 1 }),
    paper('handover', text('Biên bản bàn giao nhà, đất, công trình', 'Record of the hand-over'), { copies: 1 }),
    paper('acceptance', text('Văn bản nghiệm thu đưa vào khai thác, sử dụng', 'Acceptance of the building for use'), {
      requiredWhen: 'caseCode == "developer" && answers.property.kind != "" && answers.property.kind != "land"',
      copies: 1,
      hint: text(
        'Khi mua nhà ở, công trình; người mua tự nộp thì nộp nếu có.',
        'For buildings; a buyer: if you have it.',
      ),
    }),
    paper(
      'self-building',
      text('Văn bản về việc đủ điều kiện chuyển nhượng để cá nhân tự xây nhà', 'Consent to sell land to build on'),
      {
        requiredWhen: 'caseCode == "developer" && answers.property.kind == "land"',
        copies: 1,
        hint: text('Khi mua đất đã có hạ tầng; người mua tự nộp thì nộp nếu có.', 'For land; a buyer: if you have it.'),
      },
    ),
    paper('dues', text('Chứng từ hoàn thành nghĩa vụ tài chính', 'Proof that what is due was paid'), {
      requiredWhen: 'caseCode == "developer" && answers.replanned == "yes"',
      copies: 1,
      hint: text(
        'Khi dự án được điều chỉnh quy hoạch làm phát sinh nghĩa vụ tài chính.',
        'Where a new plan of the project made something due.',
      ),
    }),
  ],
  fees: [landFees],
  steps: [
    text('Điền đơn, đính kèm giấy tờ rồi nộp.', 'Fill in the request, attach the papers and submit.'),
    text(
      'Người mua tự nộp mà chủ đầu tư chưa nộp giấy tờ thì Văn phòng đăng ký đất đai yêu cầu chủ đầu tư cung cấp trong 3 ngày làm việc.',
      'Where a buyer files, the land office asks the developer for its papers within 3 working days.',
    ),
    text('Nộp thuế, phí theo thông báo của cơ quan thuế.', 'Pay what the tax office asks for.'),
    text('Nhận Giấy chứng nhận.', 'Receive the certificate.'),
  ],
  conditions: [
    text(
      'Nộp bản sao hoặc bản số hóa thì phải nộp bản chính khi nhận kết quả.',
      'Originals are handed in when you collect.',
    ),
  ],
  legalBases: LAND_LAW,
  process: officeProcess(4, 40, 14, 6),
  results: [
    { document: 'made', code: 'land-certificate', name: text('Giấy chứng nhận quyền sử dụng đất', 'Land certificate') },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema({
      requester: requester(),
      project: section(text('Dự án', 'The project'), PROJECT, { optional: ['certificate'] }),
      property: section(text('Nhà, đất đã mua', 'What was bought'), PROPERTY),
      contract: section(text('Hợp đồng chuyển nhượng', 'Contract of sale'), CONTRACT),
      buyers: { ...rows(text('Người nhận chuyển nhượng', 'Buyers'), BUYER, { maxItems: 10 }), minItems: 1 },
      handedOverOn: day(text('Ngày bàn giao', 'Handed over on')),
      replanned: yesOrNo(
        text(
          'Dự án có điều chỉnh quy hoạch làm phát sinh nghĩa vụ tài chính?',
          'Has a new plan of the project made something due?',
        ),
      ),
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Nhà, đất đã mua', 'What was bought'), [
        group(text('Dự án', 'The project'), [...fieldsOf('project', Object.keys(PROJECT)), field('replanned')]),
        ...fieldsOf('property', Object.keys(PROPERTY)),
        field('handedOverOn'),
      ]),
      page(text('Hợp đồng và người mua', 'Contract and buyers'), [
        ...fieldsOf('contract', Object.keys(CONTRACT)),
        field('buyers'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'channels',
      why: 'Nguồn ghi 8 ngày làm việc khi nộp trực tuyến, bưu chính và 18 ngày khi nộp trực tiếp, không nói vì sao; quy trình nội bộ ở đây theo thời hạn ngắn hơn.',
    },
    {
      about: 'papers',
      why: 'Khi người mua tự nộp, nguồn không nêu hợp đồng chuyển nhượng; mọi giấy tờ trừ biên bản bàn giao đều ghi “nếu có”.',
    },
    { about: 'fees', why: 'Ô phí của nguồn ghi 0 đồng nhưng phần mô tả nói theo pháp luật về phí, lệ phí.' },
    formDoubt('Mẫu số 18 Nghị định 151/2025/NĐ-CP'),
  ],
};

export const projectLandCertificateExample: Answers = {
  requester: LAN,
  project: { name: 'Khu nhà ở Hòa Bình', investor: 'Công ty cổ phần Đầu tư Hòa Bình Tây Ninh' },
  property: {
    kind: 'house',
    number: 'Lô B12',
    address: 'khu phố 4, phường Long Hoa, tỉnh Tây Ninh',
    area: 100,
  },
  contract: { number: '56/2025/HĐMB', signedOn: '2025-06-20' },
  buyers: [{ fullName: LAN.fullName, nationalId: LAN.nationalId, residence: LAN.residence }],
  handedOverOn: '2026-10-15',
  replanned: 'no',
  declaration: true,
};
