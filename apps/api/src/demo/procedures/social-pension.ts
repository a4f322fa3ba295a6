import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { asksMore, isCase, NO, notHere, question, YES } from '../writing/eligibility';
import { choice, day, nationalId, requiredWhen, schema, section, text, words } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import {
  address,
  declaration,
  declarationField,
  fullName,
  LAN,
  requester,
  requesterPage,
  sex,
} from '../writing/people';
import { requestOnPaper } from '../writing/papers';
import { ACCOUNT, SOCIAL_PROTECTION } from '../writing/social-protection';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess } from '../writing/process';

const PERSON = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  sex,
  residence: address(),
};

export const socialPension: ProcedureVersion = {
  code: '1.014027',
  version: 1,
  name: text('Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội', 'Social pension'),
  field: SOCIAL_PROTECTION,
  level: 4,
  lifeEvents: ['elderly', 'benefits'],
  keywords: ['trợ cấp người già', 'người 75 tuổi', 'hưu trí xã hội', 'tiền người cao tuổi', 'trợ cấp hưu trí'],
  summary: text(
    'Trợ cấp hằng tháng cho người từ đủ 75 tuổi (hộ nghèo, cận nghèo từ đủ 70 tuổi) không có lương hưu hoặc lương hưu thấp hơn mức trợ cấp.',
    'A monthly allowance from the age of 75 (from 70 in poor and nearly poor households) for who has no pension or a lower one.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 10 }),
  cases: [
    { code: 'grant', name: text('Đề nghị hưởng trợ cấp', 'To receive it') },
    {
      code: 'move',
      name: text('Nhận trợ cấp tại nơi cư trú mới', 'To receive it at a new place of residence'),
      hint: text('Nơi cũ thôi chi trả, nơi mới chi trả tiếp.', 'The old place ends it and the new one goes on.'),
    },
    { code: 'details', name: text('Thay đổi thông tin người đang hưởng', 'To change particulars') },
  ],
  eligibility: {
    questions: [
      question('what', text('Người cao tuổi đã hưởng trợ cấp này chưa?', 'Is the pension paid already?'), [
        asksMore('no', text('Chưa', 'Not yet'), 'age'),
        isCase('moved', text('Đang hưởng, nay chuyển nơi cư trú', 'Yes, and the person has moved'), 'move'),
        isCase('details', text('Đang hưởng, cần sửa thông tin', 'Yes, and something must be changed'), 'details'),
      ]),
      question('age', text('Người đó bao nhiêu tuổi?', 'How old is the person?'), [
        asksMore('from75', text('Từ đủ 75 tuổi', '75 or more'), 'pension'),
        asksMore('from70', text('Từ đủ 70 đến dưới 75 tuổi', '70 to 74'), 'poor'),
        notHere(
          'younger',
          text('Dưới 70 tuổi', 'Younger'),
          text('Chưa đến tuổi hưởng trợ cấp hưu trí xã hội.', 'That is too young for it.'),
          text(
            'Nếu hoàn cảnh khó khăn, hãy xem trợ cấp xã hội hằng tháng.',
            'In hardship, look at the monthly social allowance.',
          ),
          '1.001776',
        ),
      ]),
      question('poor', text('Có thuộc hộ nghèo, hộ cận nghèo không?', 'Is the household poor or nearly poor?'), [
        asksMore('yes', YES, 'pension'),
        notHere(
          'no',
          NO,
          text(
            'Từ 70 đến dưới 75 tuổi thì phải thuộc hộ nghèo hoặc cận nghèo.',
            'From 70 to 74 only poor and nearly poor households receive it.',
          ),
          text('Hãy nộp khi đủ 75 tuổi.', 'Ask again at the age of 75.'),
        ),
      ]),
      question('pension', text('Có lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng không?', 'Is there a pension?'), [
        isCase('none', text('Không có', 'No'), 'grant'),
        isCase('lower', text('Có, nhưng thấp hơn mức trợ cấp này', 'Yes, but lower than this'), 'grant'),
        notHere(
          'higher',
          text('Có, bằng hoặc cao hơn', 'Yes, as much or more'),
          text(
            'Người có lương hưu bằng hoặc cao hơn mức trợ cấp thì không hưởng thêm.',
            'Who has such a pension receives nothing more.',
          ),
          text('Bạn không phải làm thủ tục này.', 'You need not do this.'),
        ),
      ]),
    ],
  },
  papers: [
    requestOnPaper(
      text('Văn bản đề nghị (Mẫu số 01 Nghị định 176/2025/NĐ-CP)', 'Request (form 01 of Decree 176/2025)'),
    ),
  ],
  fees: [FREE],
  steps: [
    text('Điền văn bản đề nghị và nộp; người thân nộp thay cũng được.', 'Fill in the request; a relative may do it.'),
    text(
      'Ủy ban nhân dân xã đối chiếu với dữ liệu dân cư và quyết định trong 10 ngày làm việc.',
      'The commune compares it with the population database and decides within 10 working days.',
    ),
    text(
      'Nhận quyết định; trợ cấp tính từ tháng ký quyết định.',
      'Receive the decision; the pension runs from its month.',
    ),
  ],
  conditions: [
    text(
      'Công dân Việt Nam từ đủ 75 tuổi; hoặc từ đủ 70 tuổi thuộc hộ nghèo, hộ cận nghèo.',
      'A citizen of 75 or more, or of 70 or more in a poor or nearly poor household.',
    ),
    text(
      'Không hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng; hoặc đang hưởng thấp hơn mức trợ cấp này.',
      'No pension, or a lower one than this.',
    ),
  ],
  legalBases: [
    { number: '41/2024/QH15', name: 'Luật Bảo hiểm xã hội' },
    { number: '176/2025/NĐ-CP', name: 'Nghị định quy định chi tiết Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội' },
    { number: '2180/QĐ-BYT', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực bảo trợ xã hội' },
  ],
  process: officeProcess(4, 56, 16, 4),
  results: [
    {
      document: 'made',
      code: 'social-pension-decision',
      name: text('Quyết định trợ cấp hưu trí xã hội', 'Decision on the social pension'),
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
          ]),
        }),
        person: section(text('Người hưởng trợ cấp', 'Who receives it'), PERSON),
        household: choice(text('Thuộc hộ', 'Household'), [
          ['poor', 'Hộ nghèo', 'Poor'],
          ['nearPoor', 'Hộ cận nghèo', 'Nearly poor'],
          ['other', 'Không thuộc hộ nghèo, cận nghèo', 'Neither'],
        ]),
        pension: choice(text('Lương hưu, trợ cấp hằng tháng đang hưởng', 'Pension or allowance now'), [
          ['none', 'Không có', 'None'],
          ['pension', 'Lương hưu', 'A pension'],
          ['insurance', 'Trợ cấp bảo hiểm xã hội hằng tháng', 'A monthly insurance benefit'],
          ['social', 'Trợ cấp xã hội hằng tháng', 'A monthly social allowance'],
        ]),
        pensionText: words(text('Tên chế độ và mức hưởng', 'Which, and how much'), { maxLength: 500 }),
        formerPlace: address(text('Nơi đang nhận trợ cấp', 'Where it is paid now')),
        changed: words(text('Thông tin cần sửa', 'What must be changed'), {
          maxLength: 1000,
          hint: text('Chỉ điền khi đề nghị thay đổi thông tin.', 'Only where particulars change.'),
        }),
        payment: choice(text('Nhận tiền bằng cách nào?', 'How is it paid?'), [
          ['cash', 'Tiền mặt', 'In cash'],
          ['account', 'Qua tài khoản', 'Into an account'],
        ]),
        account: section(text('Tài khoản nhận tiền', 'Account'), ACCOUNT),
        declaration,
      },
      {
        optional: ['pensionText', 'formerPlace', 'changed', 'account'],
        conditions: [
          requiredWhen('pension', ['pension', 'insurance', 'social'], ['pensionText']),
          requiredWhen('payment', ['account'], ['account']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['relationship']),
      page(text('Người hưởng trợ cấp', 'Who receives it'), [
        ...fieldsOf('person', Object.keys(PERSON)),
        field('household'),
        field('pension'),
        shownWhen('pension', ['pension', 'insurance', 'social'], field('pensionText')),
        group(text('Đang hưởng và có thay đổi', 'Where it is paid already'), [
          field('formerPlace'),
          longText('changed'),
        ]),
      ]),
      page(text('Nhận tiền và cam đoan', 'Payment and declaration'), [
        field('payment'),
        shownWhen(
          'payment',
          ['account'],
          group(text('Tài khoản nhận tiền', 'Account'), fieldsOf('account', Object.keys(ACCOUNT))),
        ),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    { about: 'fees', why: 'Nguồn để trống ô phí, lệ phí; ở đây hiểu là không thu.' },
    {
      about: 'cases',
      why: 'Việc thôi hưởng do Ủy ban nhân dân xã tự quyết định khi người hưởng chết hoặc không còn đủ điều kiện, nên không có trong biểu mẫu này.',
    },
    {
      about: 'channels',
      why: 'Thời hạn 10 ngày làm việc nguồn nêu cho đề nghị hưởng; với chuyển nơi cư trú và thay đổi thông tin nguồn không nêu thời hạn riêng.',
    },
    formDoubt('Mẫu số 01 Nghị định 176/2025/NĐ-CP'),
  ],
};

export const socialPensionExample: Answers = {
  requester: { ...LAN, relationship: 'relative' },
  person: {
    fullName: 'Lê Thị Tư',
    nationalId: '072145000321',
    bornOn: '1945-06-01',
    sex: 'female',
    residence: LAN.residence,
  },
  household: 'other',
  pension: 'none',
  payment: 'account',
  account: { holder: 'Lê Thị Tư', number: '0123456789', bank: 'Agribank chi nhánh Tây Ninh' },
  declaration: true,
};
