import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { isCase, notHere, question } from '../writing/eligibility';
import { nationalId, phone, requiredWhen, rows, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import {
  address,
  declaration,
  declarationField,
  fullName,
  LAN,
  ownSex,
  requesterPage,
  requesterWithBirth,
} from '../writing/people';
import { filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';
import { feeExempt, feeExemption, feeExemptionPaper, RESIDENCE, RESIDENCE_LAW } from '../writing/residence';

const HEAD = {
  fullName: fullName(text('Họ tên chủ hộ', 'Name of the head')),
  nationalId: nationalId(text('Số định danh của chủ hộ', 'Head’s identification number')),
  relationship: words(text('Quan hệ với chủ hộ', 'Relation to the head')),
};
const MEMBER = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  relationship: words(text('Quan hệ với người nộp', 'Relation to the applicant')),
};
const OWNER = {
  fullName: fullName(text('Họ tên chủ sở hữu', 'Owner’s name')),
  nationalId: nationalId(text('Số định danh của chủ sở hữu', 'Owner’s identification number')),
  phone: phone(text('Điện thoại của chủ sở hữu', 'Owner’s phone')),
};

export const permanentResidence: ProcedureVersion = {
  code: '1.004222',
  version: 1,
  name: text('Đăng ký thường trú', 'Registration of permanent residence'),
  field: RESIDENCE,
  level: 4,
  lifeEvents: ['residence', 'birth', 'home'],
  keywords: ['nhập hộ khẩu', 'hộ khẩu', 'chuyển hộ khẩu', 'thường trú', 'nhập khẩu cho con'],
  summary: text(
    'Đăng ký nơi ở ổn định, lâu dài của bạn và gia đình (trước đây gọi là nhập hộ khẩu).',
    'Registers where you and your family live for good (once called the household book).',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'D'], { unit: 'workingDay', amount: 7 }),
  cases: [
    { code: 'own', name: text('Vào nhà của mình', 'Into a home of one’s own') },
    {
      code: 'family',
      name: text('Về ở với người thân', 'To relatives'),
      hint: text(
        'Vợ, chồng, cha, mẹ, con, anh chị em… được chủ hộ đồng ý.',
        'Spouse, parents, children…, as the head agrees.',
      ),
    },
    { code: 'rented', name: text('Vào nhà thuê, mượn, ở nhờ', 'Into a rented or lent home') },
  ],
  eligibility: {
    questions: [
      question('dwelling', text('Bạn chuyển đến ở đâu?', 'Where do you move to?'), [
        isCase('own', text('Nhà của tôi', 'A home of my own'), 'own'),
        isCase('family', text('Nhà người thân, về ở cùng', 'A relative’s home'), 'family'),
        isCase('rented', text('Nhà thuê, mượn, ở nhờ, định ở lâu dài', 'A rented or lent home, for good'), 'rented'),
        notHere(
          'forNow',
          text('Ở trọ một thời gian để đi học, đi làm', 'A room for a time, to study or to work'),
          text('Ở tạm thì không đăng ký thường trú.', 'A stay for a time is no permanent residence.'),
          text('Hãy đăng ký tạm trú.', 'Register a temporary residence.'),
          '1.004194',
        ),
        notHere(
          'special',
          text(
            'Cơ sở tôn giáo, trợ giúp xã hội, đơn vị đóng quân, tàu thuyền',
            'A religious or welfare institution, barracks, a vessel',
          ),
          text('Những nơi này có hồ sơ riêng.', 'These have papers of their own.'),
          text('Hãy đến Công an xã, phường để được hướng dẫn.', 'Please ask the commune police.'),
        ),
      ]),
    ],
  },
  papers: [
    paper('lawful-dwelling', text('Giấy tờ chứng minh chỗ ở hợp pháp', 'Proof of the dwelling'), {
      required: false,
      cases: ['own'],
      kind: 'landCertificate',
      hint: text('Chỉ cần khi không khai thác được trong cơ sở dữ liệu.', 'Only when the database does not answer.'),
    }),
    paper('lease', text('Hợp đồng cho thuê, cho mượn, cho ở nhờ', 'Contract of lease or loan'), {
      cases: ['rented'],
      hint: text('Đã công chứng hoặc chứng thực.', 'Certified.'),
    }),
    paper('floor-area', text('Giấy tờ chứng minh đủ diện tích nhà ở', 'Proof of enough floor area'), {
      required: false,
      cases: ['rented'],
      hint: text(
        'Chỉ cần khi không tra cứu được; hoặc xác nhận của Ủy ban nhân dân xã.',
        'Only when it cannot be looked up; or the commune’s confirmation.',
      ),
    }),
    paper('family-relation', text('Giấy tờ chứng minh quan hệ', 'Proof of the relation'), {
      required: false,
      cases: ['family'],
      kind: 'kinshipProof',
      hint: text(
        'Khi về ở với người thân và không tra cứu được.',
        'When you join relatives and it cannot be looked up.',
      ),
    }),
    feeExemptionPaper,
  ],
  fees: [
    {
      name: text('Lệ phí đăng ký thường trú', 'Charge'),
      kind: 'charge',
      amount: 10_000,
      channels: ['online', 'nationalPortal'],
      reductions: [feeExemption],
      legalBasis: '75/2022/TT-BTC',
    },
    {
      name: text('Lệ phí đăng ký thường trú', 'Charge'),
      kind: 'charge',
      amount: 20_000,
      channels: ['counter'],
      reductions: [feeExemption],
      legalBasis: '75/2022/TT-BTC',
    },
  ],
  steps: [
    text('Điền tờ khai CT01 và nộp.', 'Fill in form CT01 and submit.'),
    text('Công an xã kiểm tra, đối chiếu cơ sở dữ liệu.', 'The commune police check the databases.'),
    text('Nhận thông báo; nơi thường trú được cập nhật.', 'Receive the notice; the register is updated.'),
  ],
  conditions: [
    text('Có chỗ ở hợp pháp theo Điều 20 Luật Cư trú.', 'A lawful dwelling under article 20 of the Residence Law.'),
  ],
  legalBases: [
    ...RESIDENCE_LAW,
    { number: '1523/QĐ-BCA-C06', name: 'Quyết định công bố thủ tục hành chính về cư trú' },
  ],
  process: officeProcess(4, 36, 12, 4),
  results: [
    {
      document: 'made',
      code: 'residence-notice',
      name: text('Thông báo kết quả đăng ký cư trú', 'Notice of registration'),
    },
  ],
  returnMethods: ['online', 'atCounter'],
  form: {
    schema: schema(
      {
        requester: requesterWithBirth({ sex: ownSex }),
        newAddress: address(text('Nơi đăng ký thường trú', 'The new permanent residence')),
        joinsHousehold: yesOrNo(text('Về ở cùng một hộ đã có?', 'Do you join a household that is there?')),
        head: section(text('Chủ hộ', 'Head of the household'), HEAD),
        owner: section(text('Chủ sở hữu chỗ ở', 'Owner of the dwelling'), OWNER, { optional: ['phone'] }),
        members: rows(text('Người cùng chuyển đến', 'Who moves with you'), MEMBER, { maxItems: 20 }),
        request: words(text('Nội dung đề nghị', 'What you ask for'), { maxLength: 1000 }),
        feeExempt,
        declaration,
      },
      {
        optional: ['head', 'owner', 'members', 'request'],
        conditions: [requiredWhen('joinsHousehold', ['yes'], ['head'])],
      },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'sex']),
      page(text('Nơi ở mới', 'New residence'), [
        field('newAddress'),
        field('joinsHousehold'),
        shownWhen(
          'joinsHousehold',
          ['yes'],
          group(text('Chủ hộ', 'Head of the household'), fieldsOf('head', Object.keys(HEAD))),
        ),
        group(
          text('Chủ sở hữu, nếu không phải nhà của mình', 'Owner, where it is not you'),
          fieldsOf('owner', Object.keys(OWNER)),
        ),
      ]),
      page(text('Người cùng chuyển và nội dung đề nghị', 'Who moves with you, and what you ask for'), [
        field('members'),
        longText('request'),
        field('feeExempt'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'cases',
      why: 'Nguồn còn các trường hợp cơ sở tôn giáo, trợ giúp xã hội, đơn vị đóng quân, phương tiện lưu động; danh mục này chỉ giữ ba trường hợp thường gặp.',
    },
    formDoubt('Tờ khai CT01 ban hành theo Thông tư 53/2025/TT-BCA'),
  ],
};

export const permanentResidenceExample: Answers = {
  requester: { ...LAN, bornOn: '1995-03-14', sex: 'female' },
  newAddress: '45 đường Hùng Vương, phường Long Hoa, tỉnh Tây Ninh',
  joinsHousehold: 'yes',
  head: { fullName: 'Trần Văn Tư', nationalId: '072060000654', relationship: 'Con dâu' },
  members: [{ fullName: 'Trần Nguyễn Minh Anh', nationalId: '072326000111', relationship: 'Con' }],
  owner: { fullName: 'Trần Văn Tư', nationalId: '072060000654' },
  request: 'Đăng ký thường trú về ở cùng gia đình chồng',
  feeExempt: 'no',
  declaration: true,
};
