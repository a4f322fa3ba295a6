import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { NATIONALITIES } from '../writing/ethnic-groups';
import {
  choice,
  day,
  nationalId,
  requiredWhen,
  rows,
  schema,
  section,
  text,
  wholeNumber,
  words,
  yesOrNo,
} from '../writing/fields';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import {
  address,
  declaration,
  declarationField,
  fullName,
  LAN,
  requesterPage,
  requesterWithBirth,
  sex,
} from '../writing/people';
import { identityPaper } from '../writing/papers';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const PERSON = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  sex,
  residence: address(),
};
const RELATIVE = {
  fullName: fullName(),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
};
const OTHERS = ['child', 'relative', 'authorised'];

export const criminalRecord: ProcedureVersion = {
  code: '3.000333',
  version: 1,
  name: text('Cấp Phiếu lý lịch tư pháp', 'Criminal record certificate'),
  field: { code: 'ly-lich-tu-phap', name: text('Lý lịch tư pháp', 'Criminal records') },
  level: 4,
  lifeEvents: ['documents', 'business'],
  keywords: ['lý lịch tư pháp', 'giấy không tiền án', 'tiền án tiền sự', 'hạnh kiểm', 'xin việc', 'đi nước ngoài'],
  summary: text(
    'Giấy xác nhận có hay không có án tích, để xin việc, đi học, đi làm ở nước ngoài hoặc xin giấy phép.',
    'Confirms whether there are convictions, for a job, studies or work abroad, or a licence.',
  ),
  applicants: ['citizen', 'foreigner'],
  competentAgencyKind: 'department',
  competentAgencyCodes: [agencyCode('Công an tỉnh')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'calendarDay', amount: 10 }),
  cases: [
    {
      code: 'form1',
      name: text('Phiếu lý lịch tư pháp số 1', 'Form 1'),
      hint: text('Để xin việc, đi học, xin giấy phép. Án đã xóa không ghi.', 'For a job, studies, a licence.'),
    },
    {
      code: 'form2',
      name: text('Phiếu lý lịch tư pháp số 2', 'Form 2'),
      hint: text('Ghi đầy đủ mọi án tích, kể cả đã xóa.', 'The full record, spent convictions too.'),
    },
  ],
  eligibility: {
    questions: [
      question('purpose', text('Bạn cần phiếu để làm gì?', 'What do you need it for?'), [
        isCase(
          'application',
          text('Xin việc, đi học, đi làm ở nước ngoài, xin giấy phép', 'A job, studies, work abroad, a licence'),
          'form1',
        ),
        asksMore(
          'own',
          text(
            'Để biết lý lịch tư pháp của mình, hoặc nơi nhận yêu cầu phiếu số 2',
            'To know my own record, or form 2 is asked for',
          ),
          'whom',
        ),
      ]),
      question('whom', text('Phiếu số 2 cấp cho ai?', 'For whom is form 2?'), [
        isCase('self', text('Cho chính tôi', 'For myself'), 'form2'),
        isCase('child', text('Cho con chưa thành niên của tôi', 'For my child under 18'), 'form2'),
        notHere(
          'other',
          text('Cho người khác', 'For somebody else'),
          text('Phiếu số 2 không được ủy quyền cho người khác xin.', 'Form 2 cannot be asked for on another’s behalf.'),
          text(
            'Người đó phải tự nộp; hoặc xin phiếu số 1 theo ủy quyền.',
            'They must file themselves, or you ask for form 1 on their authority.',
          ),
        ),
      ]),
    ],
  },
  papers: [
    identityPaper(text('Bản sao giấy tờ tùy thân', 'Copy of the identity paper'), {
      required: true,
      originals: 0,
      copies: 1,
      hint: text(
        'Hai mặt thẻ căn cước hoặc trang ảnh của hộ chiếu.',
        'Both sides of the card or the photo page of the passport.',
      ),
    }),
    paper('authorisation', text('Văn bản ủy quyền', 'Letter of authority'), {
      cases: ['form1'],
      kind: 'authorisation',
      requiredWhen: 'answers.filedFor == "authorised"',
      hint: text(
        'Phải công chứng hoặc chứng thực; cha, mẹ, vợ, chồng, con của người ủy quyền thì không cần.',
        'Certified; parents, spouses and children need none.',
      ),
    }),
    paper('fee-relief', text('Giấy tờ chứng minh được miễn, giảm phí', 'Proof of fee relief'), {
      kind: 'feeReliefProof',
      requiredWhen: 'answers.feeGroup != "" && answers.feeGroup != "none"',
    }),
  ],
  fees: [
    {
      name: text('Phí cung cấp thông tin lý lịch tư pháp', 'Fee'),
      kind: 'fee',
      amount: 200_000,
      legalBasis: '244/2016/TT-BTC',
      note: text('Cho mỗi lần yêu cầu, mỗi người.', 'For each request and person.'),
      reductions: [
        {
          name: text(
            'Miễn phí: trẻ em, người cao tuổi, người khuyết tật, hộ nghèo, xã đặc biệt khó khăn',
            'Exempt: children, the elderly, people with disabilities, poor households and communes',
          ),
          percent: 100,
          when: 'answers.feeGroup == "exempt"',
          proof: 'fee-relief',
          legalBasis: '244/2016/TT-BTC',
        },
        {
          name: text(
            'Giảm một nửa: sinh viên, người có công, thân nhân liệt sĩ',
            'Half: students, people with merit, families of martyrs',
          ),
          percent: 50,
          when: 'answers.feeGroup == "half"',
          proof: 'fee-relief',
          legalBasis: '244/2016/TT-BTC',
        },
      ],
    },
  ],
  steps: [
    text('Chọn loại phiếu, điền tờ khai và nộp.', 'Choose the form, fill it in and submit.'),
    text('Công an tỉnh tra cứu, xác minh.', 'The provincial police look up and verify.'),
    text('Nhận Phiếu lý lịch tư pháp.', 'Receive the certificate.'),
  ],
  conditions: [text('Phiếu số 2 chỉ cấp cho chính người đó.', 'Form 2 goes to the person alone.')],
  legalBases: [
    { number: '28/2009/QH12', name: 'Luật Lý lịch tư pháp' },
    { number: '16/2025/TT-BTC', name: 'Thông tư quy định phí cung cấp thông tin lý lịch tư pháp' },
    { number: '244/2016/TT-BTC', name: 'Thông tư quy định phí cung cấp thông tin lý lịch tư pháp' },
    { number: '1025/QĐ-BCA', name: 'Quyết định công bố thủ tục hành chính của Bộ Công an' },
  ],
  process: officeProcess(4, 28, 12, 4),
  results: [
    { document: 'made', code: 'criminal-record', name: text('Phiếu lý lịch tư pháp', 'Criminal record certificate') },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedFor: choice(text('Bạn xin phiếu cho ai?', 'For whom do you ask?'), [
          ['self', 'Cho chính mình', 'Myself'],
          ['child', 'Cho con chưa thành niên', 'My child under 18'],
          ['relative', 'Cho cha, mẹ, vợ, chồng, con (phiếu số 1)', 'A parent, spouse or child (form 1)'],
          ['authorised', 'Cho người ủy quyền cho mình (phiếu số 1)', 'Somebody who authorised me (form 1)'],
        ]),
        requester: requesterWithBirth({
          sex,
          birthPlace: address(text('Nơi sinh', 'Place of birth')),
          nationality: choice(text('Quốc tịch', 'Nationality'), NATIONALITIES),
        }),
        person: section(text('Người được cấp phiếu', 'Person on record'), PERSON),
        father: section(text('Cha', 'Father'), RELATIVE, { optional: ['nationalId'] }),
        mother: section(text('Mẹ', 'Mother'), RELATIVE, { optional: ['nationalId'] }),
        spouse: section(text('Vợ hoặc chồng', 'Spouse'), RELATIVE, { optional: ['nationalId'] }),
        showBans: yesOrNo(
          text('Xác nhận việc cấm thành lập, quản lý doanh nghiệp, hợp tác xã?', 'State bans on managing companies?'),
          { hint: text('Chỉ với phiếu số 1.', 'Form 1 only.') },
        ),
        convictions: words(text('Án tích, nếu có', 'Convictions, if any'), { maxLength: 2000 }),
        purpose: words(text('Mục đích sử dụng', 'Purpose'), { maxLength: 500 }),
        residences: rows(
          text('Quá trình cư trú từ khi đủ 14 tuổi', 'Where you have lived since the age of 14'),
          {
            from: day(text('Từ ngày', 'From')),
            until: day(text('Đến ngày', 'Until')),
            place: address(),
            work: words(text('Nghề nghiệp, nơi làm việc', 'Work')),
          },
          { maxItems: 20, optional: ['until', 'work'] },
        ),
        copies: wholeNumber(text('Số phiếu', 'Copies'), 1, 10),
        feeGroup: choice(text('Đối tượng nộp phí', 'What you pay'), [
          ['none', 'Nộp đủ 200.000 đồng', 'The full fee'],
          ['half', 'Sinh viên, người có công, thân nhân liệt sĩ', 'Student, person with merit, family of a martyr'],
          [
            'exempt',
            'Trẻ em, người cao tuổi, khuyết tật, hộ nghèo, xã đặc biệt khó khăn',
            'Child, elderly, disabled, poor',
          ],
        ]),
        declaration,
      },
      {
        optional: ['person', 'spouse', 'showBans', 'convictions'],
        conditions: [requiredWhen('filedFor', OTHERS, ['person'])],
      },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex', 'birthPlace', 'nationality']),
      page(text('Phiếu cần cấp', 'The certificate'), [
        field('filedFor'),
        shownWhen(
          'filedFor',
          OTHERS,
          group(text('Người được cấp phiếu', 'Person on record'), fieldsOf('person', Object.keys(PERSON))),
        ),
        field('purpose'),
        field('showBans'),
        field('copies'),
        field('feeGroup'),
      ]),
      page(text('Gia đình', 'Family'), [
        group(text('Cha', 'Father'), fieldsOf('father', Object.keys(RELATIVE))),
        group(text('Mẹ', 'Mother'), fieldsOf('mother', Object.keys(RELATIVE))),
        group(text('Vợ hoặc chồng, nếu có', 'Spouse, if any'), fieldsOf('spouse', Object.keys(RELATIVE))),
      ]),
      page(text('Quá trình cư trú và án tích', 'Residences and convictions'), [
        field('residences'),
        longText('convictions'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Mức 200.000 và 100.000 đồng và diện miễn lấy từ bài giới thiệu Thông tư 244/2016/TT-BTC; Thông tư 16/2025/TT-BTC về cùng khoản phí đã ban hành nhưng chưa đọc được mức thu. Khoản thu thêm khi xin nhiều phiếu trong một lần chưa được đối chiếu nên không tính.',
    },
    formDoubt('Mẫu số 04/2025/LLTP và 05/2025/LLTP'),
  ],
};

export const criminalRecordExample: Answers = {
  requester: {
    ...LAN,
    bornOn: '1995-03-14',
    sex: 'female',
    birthPlace: 'phường Tân Ninh, tỉnh Tây Ninh',
    nationality: 'VN',
  },
  filedFor: 'self',
  father: { fullName: 'Nguyễn Văn Hòa', bornOn: '1948-01-20', nationalId: '072048000789' },
  mother: { fullName: 'Lê Thị Sáu', bornOn: '1956-06-01' },
  spouse: { fullName: 'Trần Văn Minh', bornOn: '1988-11-02', nationalId: '072088000456' },
  showBans: 'no',
  purpose: 'Bổ sung hồ sơ xin việc',
  residences: [
    { from: '2009-03-14', until: '2018-08-31', place: 'Phường 2, thành phố Tây Ninh', work: 'Học sinh, sinh viên' },
    { from: '2018-09-01', place: LAN.residence, work: 'Kế toán' },
  ],
  copies: 2,
  feeGroup: 'none',
  declaration: true,
};
