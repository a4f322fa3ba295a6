import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { day, phone, schema, section, taxCode, text, wholeNumber, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages } from '../writing/layout';
import { address, declaration, declarationField, fullName, LAN, requester, requesterPage } from '../writing/people';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const EMPLOYER = {
  name: words(text('Tên người sử dụng lao động', 'Name of the employer')),
  taxCode: taxCode(text('Mã số doanh nghiệp', 'Business code')),
  address: address(text('Trụ sở chính', 'Seat')),
  phone: phone(text('Điện thoại', 'Phone')),
  representative: fullName(text('Người đại diện theo pháp luật', 'Legal representative')),
  employees: wholeNumber(text('Số lao động đang sử dụng', 'Employees'), 1, 1_000_000),
};
const RULES = {
  number: words(text('Số quyết định ban hành', 'Number of the decision'), { maxLength: 100 }),
  issuedOn: day(text('Ngày ban hành', 'Date of issue')),
  inForceFrom: day(text('Dự kiến có hiệu lực từ', 'In force from')),
};

export const labourRules: ProcedureVersion = {
  code: '2.001955',
  version: 1,
  name: text('Đăng ký nội quy lao động của doanh nghiệp', 'Registration of a company’s labour rules'),
  field: { code: 'lao-dong-tien-luong', name: text('Lao động, tiền lương', 'Labour and wages') },
  level: 4,
  lifeEvents: ['business'],
  keywords: ['nội quy lao động', 'nội quy công ty', 'quy định giờ làm việc', 'kỷ luật lao động', 'đăng ký nội quy'],
  summary: text(
    'Doanh nghiệp đăng ký nội quy lao động trong 10 ngày kể từ ngày ban hành. Cơ quan xem có điều nào trái luật không.',
    'A company registers its labour rules within ten days of issuing them. The office sees whether any is against the law.',
  ),
  applicants: ['business'],
  competentAgencyKind: 'department',
  competentAgencyCodes: [agencyCode('Sở Nội vụ')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 7 }),
  papers: [
    paper('request', text('Văn bản đề nghị đăng ký nội quy lao động', 'Letter that asks for the registration'), {
      hint: text('Ký tên, đóng dấu của doanh nghiệp.', 'Signed and stamped by the company.'),
    }),
    paper('rules', text('Nội quy lao động', 'The labour rules'), {
      maxBytes: 20 * 1024 * 1024,
      hint: text('Bản đã ban hành, một tệp PDF.', 'As issued, in one PDF.'),
    }),
    paper(
      'opinion',
      text('Văn bản góp ý của tổ chức đại diện người lao động', 'Opinion of the workers’ organisation'),
      {
        requiredWhen: 'answers.hasUnion == "yes"',
        hint: text('Ở nơi có công đoàn hoặc tổ chức đại diện khác.', 'Where there is a union or another organisation.'),
      },
    ),
    paper('other-rules', text('Văn bản khác về kỷ luật lao động, trách nhiệm vật chất', 'Other rules on discipline'), {
      requiredWhen: 'answers.hasOtherRules == "yes"',
    }),
  ],
  fees: [{ ...FREE, name: text('Lệ phí đăng ký nội quy lao động', 'Charge for the registration') }],
  steps: [
    text('Điền thông tin, đính kèm nội quy và ý kiến góp ý rồi nộp.', 'Fill in, attach the rules and the opinion.'),
    text(
      'Cơ quan chuyên môn về nội vụ xem nội quy trong 7 ngày làm việc.',
      'The office for home affairs examines the rules within 7 working days.',
    ),
    text(
      'Có điều trái luật thì được thông báo, hướng dẫn sửa và đăng ký lại.',
      'Where a rule is against the law you are told how to change it, and register again.',
    ),
  ],
  conditions: [
    text(
      'Nội quy không trái pháp luật và có các nội dung nêu tại khoản 2 Điều 118 Bộ luật Lao động.',
      'The rules are lawful and say what article 118.2 of the Labour Code asks for.',
    ),
    text('Nộp trong 10 ngày kể từ ngày ban hành nội quy.', 'Filed within ten days of issuing them.'),
  ],
  legalBases: [
    { number: '45/2019/QH14', name: 'Bộ luật Lao động' },
    { number: '145/2020/NĐ-CP', name: 'Nghị định về điều kiện lao động và quan hệ lao động (Điều 69)' },
    { number: '129/2025/NĐ-CP', name: 'Nghị định phân định thẩm quyền của chính quyền địa phương hai cấp (Bộ Nội vụ)' },
    { number: '628/QĐ-BNV', name: 'Quyết định công bố thủ tục hành chính về lao động, tiền lương' },
  ],
  process: officeProcess(4, 34, 12, 6),
  results: [
    {
      document: 'made',
      code: 'labour-rules-notice',
      name: text('Thông báo về việc đăng ký nội quy lao động', 'Notice on the labour rules'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema({
      requester: requester(),
      employer: section(text('Doanh nghiệp', 'The company'), EMPLOYER),
      rules: section(text('Nội quy lao động', 'The labour rules'), RULES),
      hasUnion: yesOrNo(
        text('Có tổ chức đại diện người lao động tại cơ sở?', 'Is there a workers’ organisation in the company?'),
      ),
      hasOtherRules: yesOrNo(
        text(
          'Có văn bản khác về kỷ luật lao động, trách nhiệm vật chất?',
          'Are there other rules on discipline and liability?',
        ),
      ),
      contents: words(text('Tóm tắt nội dung chính', 'In short'), {
        maxLength: 2000,
        hint: text(
          'Thời giờ làm việc, trật tự, an toàn, kỷ luật, trách nhiệm vật chất.',
          'Hours, order, safety, discipline, liability.',
        ),
      }),
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Doanh nghiệp', 'The company'), fieldsOf('employer', Object.keys(EMPLOYER))),
      page(text('Nội dung đăng ký', 'What is registered'), [
        group(text('Nội quy lao động', 'The labour rules'), fieldsOf('rules', Object.keys(RULES))),
        field('hasUnion'),
        field('hasOtherRules'),
        longText('contents'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'competentAgencyKind',
      why: 'Nguồn xếp vào cấp xã nhưng phần trình tự nói nộp cho cơ quan nội vụ cấp tỉnh, hoặc cấp xã khi được ủy quyền; ở đây để Sở Nội vụ.',
    },
    {
      about: 'applicants',
      why: 'Nguồn ghi đối tượng là “tổ chức không bao gồm doanh nghiệp”, trái với tên thủ tục; ở đây để doanh nghiệp.',
    },
    {
      about: 'result',
      why: 'Nguồn chỉ nêu thông báo khi nội quy có điều trái luật; khi không có thì kết quả là gì phải xác minh.',
    },
    formDoubt('văn bản đề nghị đăng ký nội quy lao động; nguồn không nêu mẫu'),
  ],
};

export const labourRulesExample: Answers = {
  requester: LAN,
  employer: {
    name: 'Công ty trách nhiệm hữu hạn May Tân Ninh',
    taxCode: '3900123456',
    address: 'Khu công nghiệp Trảng Bàng, phường An Tịnh, tỉnh Tây Ninh',
    phone: '02763888999',
    representative: 'Trần Văn Minh',
    employees: 240,
  },
  rules: { number: '15/QĐ-TN', issuedOn: '2026-11-20', inForceFrom: '2026-12-15' },
  hasUnion: 'yes',
  hasOtherRules: 'no',
  contents:
    'Làm việc 8 giờ một ngày, nghỉ Chủ nhật; an toàn, vệ sinh lao động; hình thức kỷ luật và trách nhiệm vật chất',
  declaration: true,
};
