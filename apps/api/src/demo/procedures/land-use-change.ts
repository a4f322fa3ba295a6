import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { amount, requiredWhen, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, longText, page, pages, shownWhen } from '../writing/layout';
import { LAND, LAND_LAW, landCertificate, landFees, landRepresentation, PARCEL } from '../writing/land';
import { filedAs } from '../writing/papers';
import { declaration, declarationField, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const CHANGE = {
  from: words(text('Mục đích đang sử dụng', 'Present use'), {
    hint: text('Như ghi trên Giấy chứng nhận, ví dụ đất trồng cây hằng năm.', 'As the certificate has it.'),
  }),
  to: words(text('Mục đích xin chuyển sang', 'New use')),
};

export const landUseChange: ProcedureVersion = {
  code: '1.013992',
  version: 1,
  name: text(
    'Đăng ký biến động chuyển mục đích sử dụng đất không phải xin phép cơ quan nhà nước có thẩm quyền',
    'Registration of a change of land use that needs no permission',
  ),
  field: LAND,
  level: 3,
  lifeEvents: ['land'],
  keywords: ['chuyển mục đích sử dụng đất', 'đổi loại đất', 'đất trồng cây', 'chuyển đất', 'mục đích sử dụng đất'],
  summary: text(
    'Ghi nhận việc đổi mục đích sử dụng đất khi pháp luật không bắt phải xin phép trước.',
    'Puts a change of the use of land on record where the law asks for no permission.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'department',
  receivedAt: 'province',
  competentAgencyCodes: [agencyCode('Văn phòng đăng ký đất đai')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 7 }),
  papers: [
    landCertificate({
      originals: 0,
      hint: text(
        'Chụp đủ các trang; nộp bản gốc khi muốn xác nhận thay đổi trên Giấy chứng nhận đã cấp.',
        'All pages; the original where the change is to be noted on it.',
      ),
    }),
    paper('survey', text('Mảnh trích đo bản đồ địa chính thửa đất', 'Survey of the parcel'), {
      requiredWhen: 'answers.remeasured == "yes"',
      originals: 0,
      copies: 1,
      hint: text('Khi muốn xác định lại kích thước, diện tích thửa đất.', 'Where the parcel is to be measured again.'),
    }),
    landRepresentation({ originals: 0 }),
  ],
  fees: [landFees],
  steps: [
    text('Điền đơn, đính kèm Giấy chứng nhận rồi nộp.', 'Fill in the request, attach the certificate and submit.'),
    text(
      'Văn phòng đăng ký đất đai kiểm tra; phải nộp tiền thì gửi thông tin sang cơ quan thuế.',
      'The land office examines it and informs the tax office where something is due.',
    ),
    text('Nộp khoản tiền theo thông báo, nếu có.', 'Pay what the notice asks for, if anything.'),
    text('Nhận Giấy chứng nhận mới hoặc đã xác nhận thay đổi.', 'Receive the new or amended certificate.'),
  ],
  conditions: [
    text(
      'Việc đổi mục đích không thuộc trường hợp phải xin phép theo Luật Đất đai.',
      'The change is not one for which the Land Law asks for permission.',
    ),
    text('Nộp bản sao thì phải nộp bản chính khi nhận kết quả.', 'Originals are handed in when you collect.'),
  ],
  legalBases: LAND_LAW,
  process: officeProcess(4, 34, 12, 6),
  results: [
    { document: 'made', code: 'land-certificate', name: text('Giấy chứng nhận quyền sử dụng đất', 'Land certificate') },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requester(),
        parcel: section(text('Thửa đất', 'The parcel'), PARCEL),
        change: section(text('Chuyển mục đích', 'The change'), CHANGE),
        wholeParcel: yesOrNo(text('Chuyển toàn bộ thửa đất?', 'The whole parcel?')),
        changedArea: amount(text('Diện tích chuyển mục đích (m²)', 'Area that changes (m²)'), 0.1, 10_000_000),
        remeasured: yesOrNo(text('Có đo lại kích thước, diện tích thửa đất?', 'Is the parcel measured again?')),
        newCertificate: yesOrNo(text('Có nhu cầu cấp mới Giấy chứng nhận?', 'A new certificate wanted?')),
        reason: words(text('Lý do', 'Reason'), { maxLength: 1000 }),
        declaration,
      },
      { optional: ['changedArea'], conditions: [requiredWhen('wholeParcel', ['no'], ['changedArea'])] },
    ),
    uiSchema: pages(
      requesterPage([], [field('filedAs')]),
      page(text('Thửa đất', 'The parcel'), [...fieldsOf('parcel', Object.keys(PARCEL)), field('remeasured')]),
      page(text('Chuyển mục đích', 'The change'), [
        ...fieldsOf('change', Object.keys(CHANGE)),
        field('wholeParcel'),
        shownWhen('wholeParcel', ['no'], field('changedArea')),
        field('newCertificate'),
        longText('reason'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'conditions',
      why: 'Nguồn không kể ra những trường hợp không phải xin phép; phải đối chiếu với Luật Đất đai trước khi hướng dẫn.',
    },
    { about: 'fees', why: 'Ô phí của nguồn ghi 0 đồng nhưng phần mô tả nói theo pháp luật về phí, lệ phí.' },
    formDoubt('Mẫu số 18 Nghị định 151/2025/NĐ-CP'),
  ],
};

export const landUseChangeExample: Answers = {
  filedAs: 'self',
  requester: LAN,
  parcel: {
    certificate: 'CS 05678',
    parcel: '88',
    sheet: '24',
    area: 1250,
    address: 'ấp Long Chí, phường Hòa Thành, tỉnh Tây Ninh',
  },
  change: { from: 'Đất trồng cây hằng năm khác', to: 'Đất trồng cây lâu năm' },
  wholeParcel: 'no',
  changedArea: 800,
  remeasured: 'no',
  newCertificate: 'no',
  reason: 'Trồng cây ăn trái thay cho rau màu',
  declaration: true,
};
