import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { choice, day, nationalId, requiredWhen, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import {
  addressInUnit,
  declaration,
  declarationField,
  fullName,
  LAN,
  LAN_AT_HOME,
  requester,
  requesterPage,
  sex,
} from '../writing/people';
import { isCase, notHere, question } from '../writing/eligibility';
import { residencePaper } from '../writing/papers';
import { ACCOUNT, SOCIAL_PROTECTION } from '../writing/social-protection';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const BENEFICIARY = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  sex,
  residence: addressInUnit(),
};

const CERTIFICATE = {
  number: words(text('Số giấy', 'Number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày cấp', 'Date')),
  kind: words(text('Dạng khuyết tật', 'Kind of disability')),
};
const DISABLED = ['mild', 'severe', 'verySevere'];

export const socialAllowance: ProcedureVersion = {
  code: '1.001776',
  version: 1,
  name: text('Trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng', 'Monthly social allowance'),
  field: SOCIAL_PROTECTION,
  level: 3,
  lifeEvents: ['benefits', 'elderly'],
  keywords: [
    'tiền trợ cấp',
    'người già',
    'người cao tuổi',
    'khuyết tật',
    'trẻ mồ côi',
    'đơn thân',
    'tiền hỗ trợ hàng tháng',
  ],
  summary: text(
    'Trợ cấp hằng tháng cho trẻ mồ côi, người cao tuổi, người khuyết tật, người nhiễm HIV hoặc người đơn thân nghèo nuôi con.',
    'A monthly allowance for orphans, the elderly, people with disabilities or HIV, and poor single parents.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/beneficiary/residence' }] },
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 10 }),
  cases: [
    { code: 'child', name: text('Trẻ em không có nguồn nuôi dưỡng (Mẫu 1a)', 'Child without support') },
    { code: 'hiv', name: text('Người nhiễm HIV thuộc hộ nghèo (Mẫu 1b)', 'Poor person with HIV') },
    { code: 'singleParent', name: text('Người đơn thân nghèo đang nuôi con (Mẫu 1c)', 'Poor single parent') },
    { code: 'elderly', name: text('Người cao tuổi (Mẫu 1d)', 'Elderly person') },
    { code: 'disabled', name: text('Người khuyết tật (Mẫu 1đ)', 'Person with a disability') },
    {
      code: 'care',
      name: text('Hỗ trợ kinh phí chăm sóc, nuôi dưỡng (Mẫu 2a, 2b)', 'Support for who cares'),
      hint: text('Cho người, hộ gia đình nhận chăm sóc.', 'For the person or family that cares.'),
    },
  ],
  eligibility: {
    questions: [
      question('who', text('Xin trợ cấp cho ai?', 'Who is the allowance for?'), [
        isCase('child', text('Trẻ mồ côi, bị bỏ rơi, không có người nuôi', 'An orphan or abandoned child'), 'child'),
        isCase(
          'disabled',
          text('Người khuyết tật nặng hoặc đặc biệt nặng', 'A person with a severe disability'),
          'disabled',
        ),
        isCase(
          'elderly',
          text('Người cao tuổi nghèo, không có người phụng dưỡng', 'A poor elderly person without family'),
          'elderly',
        ),
        isCase('singleParent', text('Người đơn thân nghèo đang nuôi con', 'A poor single parent'), 'singleParent'),
        isCase('hiv', text('Người nhiễm HIV thuộc hộ nghèo', 'A poor person with HIV'), 'hiv'),
        isCase('care', text('Tôi nhận chăm sóc, nuôi dưỡng người khác', 'I care for somebody'), 'care'),
        notHere(
          'pension',
          text('Người từ đủ 75 tuổi không có lương hưu', 'Somebody of 75 or more without a pension'),
          text(
            'Từ 01/7/2025 người đủ 75 tuổi không có lương hưu hưởng trợ cấp hưu trí xã hội.',
            'Since 1 July 2025 they receive the social pension.',
          ),
          text('Làm thủ tục trợ cấp hưu trí xã hội.', 'Ask for the social pension.'),
          '1.014027',
        ),
        notHere(
          'noCertificate',
          text('Người khuyết tật chưa có Giấy xác nhận', 'A person with a disability but no certificate'),
          text('Phải có Giấy xác nhận khuyết tật trước.', 'The certificate comes first.'),
          text('Làm thủ tục xác định mức độ khuyết tật.', 'Ask for the assessment of the disability.'),
          '1.001699',
        ),
      ]),
    ],
  },
  papers: [
    paper('disability-certificate', text('Giấy xác nhận khuyết tật', 'Disability certificate'), {
      cases: ['disabled'],
      kind: 'disabilityCertificate',
    }),
    paper('birth-certificate', text('Giấy khai sinh của trẻ em', 'Child’s birth certificate'), {
      cases: ['child', 'singleParent'],
      kind: 'birthCertificate',
    }),
    paper('childs-birth-certificate', text('Giấy khai sinh của con', 'Birth certificate of the child'), {
      cases: ['disabled'],
      kind: 'birthCertificate',
      requiredWhen: 'answers.raisesChild == "yes"',
      hint: text('Khi người khuyết tật đang nuôi con.', 'Where the person with a disability raises a child.'),
    }),
    paper('hiv-confirmation', text('Giấy xác nhận nhiễm HIV của cơ quan y tế', 'Medical confirmation of HIV'), {
      cases: ['hiv'],
      kind: 'medicalRecord',
    }),
    paper(
      'pregnancy-confirmation',
      text('Giấy xác nhận đang mang thai của cơ quan y tế', 'Medical confirmation of pregnancy'),
      {
        cases: ['disabled'],
        kind: 'medicalRecord',
        requiredWhen: 'answers.pregnant == "yes"',
      },
    ),
    paper(
      'carer-declaration',
      text('Tờ khai nhận chăm sóc, nuôi dưỡng (Mẫu 2a hoặc 2b)', 'Carer’s declaration (form 2a or 2b)'),
      {
        cases: ['care'],
      },
    ),
    paper(
      'cared-declaration',
      text('Tờ khai của người được chăm sóc (Mẫu 03)', 'Declaration of who is cared for (form 03)'),
      {
        cases: ['care'],
        requiredWhen: 'answers.otherAllowance == "no"',
        hint: text('Khi người đó không hưởng trợ cấp xã hội hằng tháng.', 'Where they receive no monthly allowance.'),
      },
    ),
    residencePaper(),
  ],
  fees: [FREE],
  steps: [
    text('Điền tờ khai và nộp; có thể nhờ người thân nộp thay.', 'Fill in the form and submit; a relative may do it.'),
    text(
      'Ủy ban nhân dân xã xác thực thông tin và xét trong 10 ngày làm việc.',
      'The commune verifies and decides within 10 working days.',
    ),
    text(
      'Nhận quyết định; trợ cấp tính từ tháng ký quyết định.',
      'Receive the decision; the allowance runs from its month.',
    ),
  ],
  conditions: [
    text(
      'Thuộc đối tượng tại Điều 5 Nghị định 20/2021/NĐ-CP.',
      'Belongs to the groups of article 5 of Decree 20/2021.',
    ),
  ],
  legalBases: [
    {
      number: '20/2021/NĐ-CP',
      name: 'Nghị định về chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội (Mẫu 1a đến 1đ)',
    },
    { number: '147/2025/NĐ-CP', name: 'Nghị định phân định thẩm quyền của chính quyền địa phương hai cấp (Bộ Y tế)' },
    { number: '2072/QĐ-BYT', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực bảo trợ xã hội' },
  ],
  process: officeProcess(4, 56, 16, 4),
  results: [
    {
      document: 'made',
      code: 'allowance-decision',
      name: text('Quyết định trợ cấp xã hội', 'Decision on the allowance'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester({
          relationship: choice(text('Bạn nộp cho ai?', 'For whom do you file?'), [
            ['self', 'Cho chính mình', 'Myself'],
            ['relative', 'Cho người thân', 'A relative'],
            ['ward', 'Cho người mình giám hộ', 'A person in my care'],
          ]),
        }),
        beneficiary: section(text('Người hưởng', 'Beneficiary'), BENEFICIARY),
        schooling: choice(text('Tình trạng đi học', 'Schooling'), [
          ['never', 'Chưa đi học', 'Never at school'],
          ['attending', 'Đang học', 'At school'],
          ['left', 'Đã nghỉ học', 'Has left school'],
        ]),
        insured: yesOrNo(text('Có thẻ bảo hiểm y tế?', 'Health insurance?')),
        poverty: choice(text('Thuộc hộ', 'Household'), [
          ['poor', 'Hộ nghèo', 'Poor'],
          ['nearPoor', 'Hộ cận nghèo', 'Nearly poor'],
          ['other', 'Không thuộc hộ nghèo, cận nghèo', 'Neither'],
        ]),
        disability: choice(text('Có khuyết tật không?', 'Is there a disability?'), [
          ['none', 'Không', 'No'],
          ['mild', 'Nhẹ', 'Mild'],
          ['severe', 'Nặng', 'Severe'],
          ['verySevere', 'Đặc biệt nặng', 'Very severe'],
        ]),
        disabilityCertificate: section(text('Giấy xác nhận khuyết tật', 'Disability certificate'), CERTIFICATE),
        pregnant: yesOrNo(text('Đang mang thai?', 'Pregnant?')),
        raisesChild: yesOrNo(text('Đang nuôi con dưới 36 tháng tuổi?', 'Raising a child under three?')),
        otherAllowance: yesOrNo(text('Đang hưởng trợ cấp, lương hưu khác?', 'Another allowance or pension?')),
        otherAllowanceText: words(text('Đang hưởng gì, bao nhiêu', 'Which and how much'), { maxLength: 500 }),
        circumstances: words(text('Hoàn cảnh', 'Circumstances'), { maxLength: 2000 }),
        payment: section(text('Nhận tiền qua tài khoản', 'Bank account'), ACCOUNT),
        declaration,
      },
      {
        optional: [
          'beneficiary',
          'disabilityCertificate',
          'pregnant',
          'raisesChild',
          'payment',
          'otherAllowanceText',
          'circumstances',
        ],
        conditions: [
          requiredWhen('requester.relationship', ['relative', 'ward'], ['beneficiary']),
          requiredWhen('disability', DISABLED, ['disabilityCertificate', 'pregnant', 'raisesChild']),
          requiredWhen('otherAllowance', ['yes'], ['otherAllowanceText']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['relationship']),
      page(text('Người hưởng và hoàn cảnh', 'Beneficiary and circumstances'), [
        shownWhen(
          'requester.relationship',
          ['relative', 'ward'],
          group(text('Người hưởng', 'Beneficiary'), fieldsOf('beneficiary', Object.keys(BENEFICIARY))),
        ),
        field('schooling'),
        field('insured'),
        field('poverty'),
        field('disability'),
        shownWhen(
          'disability',
          DISABLED,
          group(text('Về người khuyết tật', 'On the disability'), [
            ...fieldsOf('disabilityCertificate', Object.keys(CERTIFICATE)),
            field('pregnant'),
            field('raisesChild'),
          ]),
        ),
        field('otherAllowance'),
        shownWhen('otherAllowance', ['yes'], longText('otherAllowanceText')),
        longText('circumstances'),
      ]),
      page(text('Nhận tiền và cam đoan', 'Payment and declaration'), [
        group(
          text('Tài khoản, nếu nhận qua ngân hàng', 'Account, if paid through a bank'),
          fieldsOf('payment', Object.keys(ACCOUNT)),
        ),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    { about: 'fees', why: 'Nguồn để trống ô phí, lệ phí; bảng tham chiếu ghi 0 đồng.' },
    formDoubt('Mẫu 1a đến 1đ Nghị định 20/2021/NĐ-CP, gộp thành một biểu mẫu'),
  ],
};

export const socialAllowanceExample: Answers = {
  requester: { ...LAN, relationship: 'relative' },
  beneficiary: {
    fullName: 'Lê Thị Tư',
    nationalId: '072145000321',
    bornOn: '1945-06-01',
    sex: 'female',
    residence: LAN_AT_HOME,
  },
  schooling: 'left',
  insured: 'yes',
  poverty: 'poor',
  disability: 'severe',
  disabilityCertificate: { number: '1208', issuedOn: '2024-05-16', kind: 'Vận động' },
  pregnant: 'no',
  raisesChild: 'no',
  otherAllowance: 'no',
  circumstances: 'Sống cùng con gái, không có nguồn thu nhập',
  payment: { holder: 'Lê Thị Tư', number: '0123456789', bank: 'Agribank chi nhánh Tây Ninh' },
  declaration: true,
};
