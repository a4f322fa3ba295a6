import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line, TIME_UNIT_DOUBT } from '../writing/civil-status';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { ETHNIC_GROUPS } from '../writing/ethnic-groups';
import { COUNCIL_WITH_RELIEF } from '../writing/fees';
import { choice, day, requiredWhen, schema, section, text, wholeNumber, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import { declaration, declarationField, LAN, ownSex, requesterPage, requesterWithBirth } from '../writing/people';
import { AUTHORISED, authorisationPaper, filedAs, identityPaper, residencePaper } from '../writing/papers';
import {
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const ENDED = ['divorced', 'widowed'];
const PROOF = {
  kind: words(text('Tên giấy tờ', 'Name of the paper'), {
    hint: text('Bản án, quyết định ly hôn hoặc trích lục khai tử.', 'Judgment, divorce decision or death extract.'),
  }),
  number: words(text('Số', 'Number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày', 'Date')),
  issuedBy: words(text('Cơ quan cấp', 'Issued by')),
};

export const maritalStatusCertificate: ProcedureVersion = {
  code: '1.004873',
  version: 1,
  name: text('Cấp Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['marriage', 'documents'],
  keywords: ['giấy độc thân', 'xác nhận độc thân', 'chưa kết hôn', 'giấy xác nhận tình trạng hôn nhân'],
  summary: text(
    'Xác nhận bạn chưa kết hôn, đã ly hôn hoặc vợ, chồng đã mất, để kết hôn, mua bán nhà đất hay vay vốn.',
    'Confirms that you are single, divorced or widowed, for a marriage, a sale of property or a loan.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 3 }),
  cases: [
    {
      code: 'marriage',
      name: text('Để đăng ký kết hôn', 'For a marriage'),
      hint: text('Mỗi lần chỉ cấp một bản.', 'One only at a time.'),
    },
    { code: 'otherPurpose', name: text('Dùng vào việc khác', 'For something else') },
  ],
  eligibility: {
    questions: [
      question('purpose', text('Bạn cần giấy để làm gì?', 'What do you need it for?'), [
        asksMore('marriage', text('Để kết hôn', 'To marry'), 'whom'),
        isCase(
          'other',
          text('Việc khác: mua bán nhà đất, vay vốn…', 'Something else: property, a loan…'),
          'otherPurpose',
        ),
      ]),
      question('whom', text('Bạn sẽ đăng ký kết hôn ở đâu?', 'Where will you marry?'), [
        isCase('commune', text('Ở xã, phường tại Việt Nam', 'In a commune in Viet Nam'), 'marriage'),
        isCase(
          'abroad',
          text('Ở cơ quan có thẩm quyền của nước ngoài, tại nước đó', 'With a foreign authority in its country'),
          'marriage',
        ),
        notHere(
          'foreignMission',
          text(
            'Với người nước ngoài, tại cơ quan đại diện của nước họ ở Việt Nam',
            'With a foreigner, at their mission in Viet Nam',
          ),
          text(
            'Giấy này không được cấp để kết hôn tại cơ quan đại diện nước ngoài.',
            'It is not given for a marriage at a foreign mission.',
          ),
          text(
            'Hãy đăng ký kết hôn có yếu tố nước ngoài tại Ủy ban nhân dân.',
            'Register the marriage with the People’s Committee.',
          ),
        ),
      ]),
    ],
  },
  papers: [
    paper('previous-certificate', text('Giấy xác nhận đã được cấp trước đó', 'The certificate given before'), {
      requiredWhen: 'answers.reissued == "yes"',
      kind: 'maritalStatusCertificate',
      hint: text(
        'Nộp lại bản đã cấp; không còn thì nói rõ lý do trong tờ khai.',
        'Hand the old one in; where it is lost, say why in the form.',
      ),
    }),
    identityPaper(),
    residencePaper(),
    authorisationPaper(AUTHORISED),
  ],
  fees: [setByCouncil(text('Lệ phí cấp Giấy xác nhận tình trạng hôn nhân', 'Charge'), COUNCIL_WITH_RELIEF)],
  steps: [
    text('Điền tờ khai, nói rõ dùng vào việc gì.', 'Fill in the form and say what it is for.'),
    text('Công chức tư pháp – hộ tịch tra cứu, xác minh.', 'The civil-status officer looks up and verifies.'),
    text('Nhận Giấy xác nhận.', 'Receive the certificate.'),
  ],
  conditions: [text('Để kết hôn thì mỗi lần chỉ cấp một bản.', 'For a marriage only one is given at a time.')],
  legalBases: CIVIL_STATUS_LAW,
  process: officeProcess(2, 14, 6, 2),
  results: [
    {
      document: 'made',
      code: 'marital-status-certificate',
      name: text('Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
      sections: [
        {
          title: 'Người được xác nhận',
          lines: [
            line('Họ, chữ đệm, tên', '/requester/fullName'),
            line('Ngày, tháng, năm sinh', '/requester/bornOn'),
            line('Giới tính', '/requester/sex'),
            line('Dân tộc', '/requester/ethnicGroup'),
            line('Số định danh cá nhân', '/requester/nationalId'),
            line('Nơi cư trú', '/requester/residence'),
            line('Tình trạng hôn nhân', '/status'),
          ],
        },
        {
          title: 'Giá trị sử dụng',
          lines: [{ label: 'Giấy này được sử dụng để', from: [{ pointer: '/purposeText' }] }],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requesterWithBirth({
          sex: ownSex,
          ethnicGroup: choice(text('Dân tộc', 'Ethnic group'), ETHNIC_GROUPS),
        }),
        status: choice(text('Tình trạng hôn nhân hiện nay', 'Present status'), [
          ['single', 'Chưa kết hôn', 'Never married'],
          ['divorced', 'Đã ly hôn, chưa kết hôn lại', 'Divorced'],
          ['widowed', 'Vợ hoặc chồng đã mất, chưa kết hôn lại', 'Widowed'],
          ['married', 'Đang có vợ hoặc chồng', 'Married'],
        ]),
        proof: section(text('Giấy tờ về việc hôn nhân đã chấm dứt', 'Paper that ended the marriage'), PROOF),
        purposeText: words(text('Mục đích sử dụng', 'Purpose'), {
          maxLength: 500,
          hint: text(
            'Để kết hôn thì ghi rõ: với ai, sinh ngày nào, đăng ký ở đâu.',
            'For a marriage: with whom, their date of birth, and where.',
          ),
        }),
        copies: wholeNumber(text('Số bản cần cấp', 'How many'), 1, 20, {
          hint: text('Để kết hôn thì chỉ cấp một bản.', 'One only for a marriage.'),
        }),
        reissued: yesOrNo(text('Đã từng được cấp giấy này và nay xin cấp lại?', 'Were you given one before?')),
        declaration,
      },
      {
        optional: ['proof'],
        conditions: [requiredWhen('status', ENDED, ['proof'])],
      },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex', 'ethnicGroup'], [field('filedAs')]),
      page(text('Tình trạng hôn nhân', 'Marital status'), [
        field('status'),
        shownWhen('status', ENDED, group(text('Giấy tờ kèm theo', 'Paper'), fieldsOf('proof', Object.keys(PROOF)))),
        longText('purposeText'),
        field('copies'),
        field('reissued'),
        declarationField,
      ]),
    ),
  },
  doubts: [LEVEL_DOUBT, TIME_UNIT_DOUBT, formDoubt('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân')],
};

export const maritalStatusCertificateExample: Answers = {
  filedAs: 'self',
  requester: { ...LAN, bornOn: '1995-03-14', sex: 'female', ethnicGroup: 'Kinh' },
  status: 'divorced',
  proof: {
    kind: 'Quyết định công nhận thuận tình ly hôn',
    number: '112/2024/QĐST-HNGĐ',
    issuedOn: '2024-06-11',
    issuedBy: 'Tòa án nhân dân thành phố Tây Ninh',
  },
  purposeText: 'Chuyển nhượng quyền sử dụng đất',
  copies: 2,
  reissued: 'no',
  declaration: true,
};
