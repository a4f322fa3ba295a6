import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { choice, day, requiredWhen, rows, schema, section, text, words } from '../writing/fields';
import { field, fieldsOf, group, page, pages, shownWhen } from '../writing/layout';
import { address, declaration, declarationField, fullName, LAN, requester, requesterPage } from '../writing/people';
import { filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';
import { ACCOUNT } from '../writing/social-protection';

const VETERAN = {
  fullName: fullName(),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  lastResidence: address(text('Nơi cư trú cuối cùng', 'Last residence')),
  diedOn: day(text('Ngày mất', 'Date of death')),
  extract: words(text('Số giấy chứng tử hoặc trích lục khai tử', 'Number of the death extract'), { maxLength: 50 }),
  benefits: words(text('Chế độ đã hưởng khi còn sống', 'Benefits received in life'), { maxLength: 500 }),
};
const RELATIVE = {
  fullName: fullName(),
  relation: words(text('Quan hệ với người đã mất', 'Relation to the deceased')),
  residence: address(),
};
const FROM_FAMILY = ['relative'];

export const veteranFuneralAllowance: ProcedureVersion = {
  code: '2.002307',
  version: 1,
  name: text('Giải quyết chế độ mai táng phí đối với cựu chiến binh', 'Funeral allowance for a veteran'),
  field: { code: 'nguoi-co-cong', name: text('Người có công', 'People with merit') },
  level: 2,
  lifeEvents: ['death', 'benefits'],
  keywords: ['mai táng phí', 'tiền tuất', 'cựu chiến binh mất', 'tiền mai táng', 'CCB'],
  summary: text(
    'Khoản trợ cấp cho người lo mai táng một cựu chiến binh. Nộp tại quầy hoặc qua bưu chính.',
    'An allowance for who buries a veteran. Filed at the counter or by post.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: filedBy(['P', 'D'], { unit: 'calendarDay', amount: 25 }),
  cases: [
    { code: 'family', name: text('Thân nhân đứng ra nhận', 'The family') },
    {
      code: 'organiser',
      name: text('Người, tổ chức lo mai táng', 'Who organised the funeral'),
      hint: text('Khi không còn thân nhân đứng ra.', 'Where no relative does.'),
    },
  ],
  eligibility: {
    questions: [
      question('extract', text('Đã có trích lục khai tử chưa?', 'Is the death registered?'), [
        asksMore('yes', text('Đã có', 'Yes'), 'who'),
        notHere(
          'no',
          text('Chưa', 'Not yet'),
          text('Hồ sơ phải có giấy chứng tử.', 'The death must be registered first.'),
          text('Hãy đăng ký khai tử trước.', 'Register the death.'),
          '1.000656',
        ),
      ]),
      question('who', text('Ai đã lo mai táng?', 'Who organised the funeral?'), [
        isCase('family', text('Gia đình, người thân', 'The family'), 'family'),
        isCase('other', text('Người khác hoặc một tổ chức', 'Somebody else or an institution'), 'organiser'),
      ]),
    ],
  },
  papers: [
    paper('declaration', text('Bản khai (Mẫu TT1 Thông tư 05/2013/TT-BLĐTBXH)', 'Declaration (form TT1)'), {
      hint: text('Có chữ ký của người khai.', 'Signed.'),
    }),
    paper('family-authorisation', text('Biên bản ủy quyền của thân nhân', 'Authority of the relatives'), {
      cases: ['family'],
      kind: 'authorisation',
      hint: text('Các thân nhân cử một người đại diện.', 'They name one person.'),
    }),
    paper('death-extract', text('Giấy chứng tử hoặc trích lục khai tử', 'Death extract'), { kind: 'deathExtract' }),
    paper('merit-file', text('Hồ sơ của người có công với cách mạng', 'File of the person with merit'), {
      hint: text('Giấy tờ chứng minh là cựu chiến binh.', 'Papers that prove they were a veteran.'),
    }),
  ],
  fees: [FREE],
  steps: [
    text('Lập bản khai, kèm giấy tờ rồi nộp ở xã, phường.', 'Write the declaration and hand it in at the commune.'),
    text('Ủy ban nhân dân xã xác nhận bản khai trong 5 ngày.', 'The commune confirms it within 5 days.'),
    text(
      'Cơ quan phụ trách người có công kiểm tra, đối chiếu hồ sơ và ra quyết định trong 20 ngày.',
      'The authority for people with merit compares it with its file and decides within 20 days.',
    ),
    text('Nhận quyết định trợ cấp mai táng phí.', 'Receive the decision.'),
  ],
  conditions: [text('Người mất là cựu chiến binh theo quy định.', 'The deceased was a veteran as the law has it.')],
  legalBases: [
    { number: '05/2013/TT-BLĐTBXH', name: 'Thông tư về thủ tục, hồ sơ, chế độ ưu đãi người có công (Mẫu TT1)' },
    { number: '03/2020/TT-BLĐTBXH', name: 'Thông tư về chế độ, chính sách đối với cựu chiến binh' },
    { number: '157/2016/NĐ-CP', name: 'Nghị định sửa đổi Nghị định 150/2006/NĐ-CP về Pháp lệnh Cựu chiến binh' },
    { number: '547/QĐ-LĐTBXH', name: 'Quyết định công bố thủ tục hành chính' },
  ],
  process: officeProcess(8, 96, 24, 8),
  results: [
    {
      document: 'made',
      code: 'funeral-allowance-decision',
      name: text('Quyết định trợ cấp mai táng phí', 'Decision on the funeral allowance'),
    },
  ],
  returnMethods: ['atCounter', 'post'],
  form: {
    schema: schema(
      {
        requester: requester({
          capacity: choice(text('Bạn khai với tư cách', 'You declare as'), [
            ['relative', 'Đại diện thân nhân', 'The relatives’ representative'],
            ['organiser', 'Người tổ chức mai táng', 'Organiser of the funeral'],
          ]),
        }),
        veteran: section(text('Cựu chiến binh đã mất', 'The veteran'), VETERAN, { optional: ['benefits'] }),
        relatives: rows(text('Thân nhân cùng hàng', 'Relatives'), RELATIVE, { maxItems: 20 }),
        payment: choice(text('Nhận tiền bằng cách nào?', 'How is it paid?'), [
          ['cash', 'Tiền mặt', 'In cash'],
          ['account', 'Qua tài khoản', 'Into an account'],
        ]),
        account: section(text('Tài khoản nhận tiền', 'Account'), ACCOUNT),
        declaration,
      },
      {
        optional: ['relatives', 'account'],
        conditions: [
          requiredWhen('requester.capacity', FROM_FAMILY, ['relatives']),
          requiredWhen('payment', ['account'], ['account']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['capacity']),
      page(text('Cựu chiến binh đã mất', 'The veteran'), [
        ...fieldsOf('veteran', Object.keys(VETERAN)),
        shownWhen('requester.capacity', FROM_FAMILY, field('relatives')),
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
    {
      about: 'process',
      why: 'Nguồn còn ghi ba chặng: xã 5 ngày, Phòng Lao động – Thương binh và Xã hội 10 ngày, Sở Lao động – Thương binh và Xã hội 10 ngày. Hai cơ quan sau không còn; ở đây gộp thành các bước của một cơ quan, cơ quan quyết định hiện nay phải xác minh.',
    },
    {
      about: 'papers',
      why: 'Nguồn gộp bản khai, giấy chứng tử và hồ sơ người có công vào một dòng; ở đây tách thành từng giấy tờ.',
    },
    { about: 'fees', why: 'Nguồn ghi 0 đồng; mức trợ cấp không có trong nguồn nên không nêu.' },
    formDoubt('Mẫu TT1 Thông tư 05/2013/TT-BLĐTBXH'),
  ],
};

export const veteranFuneralAllowanceExample: Answers = {
  requester: { ...LAN, capacity: 'relative' },
  veteran: {
    fullName: 'Nguyễn Văn Hòa',
    bornOn: '1948-01-20',
    lastResidence: 'ấp Thạnh Hiệp, phường Bình Minh, tỉnh Tây Ninh',
    diedOn: '2026-11-18',
    extract: '58/TLKT',
    benefits: 'Thẻ bảo hiểm y tế cựu chiến binh',
  },
  relatives: [{ fullName: 'Nguyễn Văn Phúc', relation: 'Con trai', residence: LAN.residence }],
  payment: 'cash',
  declaration: true,
};
