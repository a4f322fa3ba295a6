import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { HOUSEHOLD_BUSINESS, HOUSEHOLD_BUSINESS_LAW, householdMembers } from '../writing/household-business';
import { isCase, notHere, question } from '../writing/eligibility';
import {
  choice,
  day,
  nationalId,
  requiredWhen,
  rows,
  schema,
  section,
  taxCode,
  text,
  words,
  yesOrNo,
} from '../writing/fields';
import { field, fieldsOf, group, page, pages, shownWhen } from '../writing/layout';
import {
  address,
  addressInUnit,
  declaration,
  declarationField,
  fullName,
  LAN,
  requester,
  requesterPage,
} from '../writing/people';
import { AUTHORISED, authorisationPaper, filedAs, identityPaper } from '../writing/papers';
import {
  EVERY_RETURN_METHOD,
  filedBy,
  formDoubt,
  LEVEL_DOUBT,
  officeProcess,
  paper,
  setByCouncil,
} from '../writing/process';

const BUSINESS = {
  name: words(text('Tên hộ kinh doanh', 'Name of the business')),
  code: taxCode(text('Mã số hộ kinh doanh', 'Business code')),
  address: addressInUnit(text('Trụ sở đang đăng ký', 'Seat as registered')),
};
const CHANGE = {
  what: choice(text('Nội dung', 'Particular'), [
    ['name', 'Tên hộ kinh doanh', 'Name'],
    ['address', 'Địa chỉ trụ sở', 'Seat'],
    ['capital', 'Vốn kinh doanh', 'Capital'],
    ['activity', 'Ngành, nghề kinh doanh', 'Line of business'],
    ['owner', 'Chủ hộ kinh doanh', 'Owner'],
    ['members', 'Thành viên hộ gia đình', 'Members'],
    ['tax', 'Nội dung đăng ký thuế', 'Tax registration'],
  ]),
  from: words(text('Đang đăng ký', 'As registered'), { maxLength: 500 }),
  to: words(text('Thay đổi thành', 'To become'), { maxLength: 500 }),
  changedOn: day(text('Ngày có thay đổi', 'Day of the change')),
};
const OWNER = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  residence: address(),
};

export const householdBusinessChange: ProcedureVersion = {
  code: '2.000720',
  version: 1,
  name: text('Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', 'Change of a household business'),
  field: HOUSEHOLD_BUSINESS,
  level: 4,
  lifeEvents: ['business'],
  keywords: [
    'đổi tên hộ kinh doanh',
    'đổi địa chỉ cửa hàng',
    'thêm ngành nghề',
    'đổi chủ hộ kinh doanh',
    'đổi địa chỉ quán',
    'đổi chủ quán',
  ],
  summary: text(
    'Báo và ghi nhận thay đổi về tên, trụ sở, vốn, ngành nghề, chủ hộ hoặc thành viên, trong 10 ngày kể từ khi thay đổi.',
    'Puts a change of name, seat, capital, trade, owner or members on record, within ten days of it.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  competence: { by: 'answer', from: [{ pointer: '/business/address' }] },
  receivedAt: 'province',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 3 }),
  cases: [
    {
      code: 'content',
      name: text('Đổi tên, trụ sở, vốn, ngành nghề, nội dung thuế', 'Name, seat, capital, trade or tax registration'),
    },
    {
      code: 'ownerAuthorised',
      name: text('Đổi chủ hộ do thành viên ủy quyền', 'Another owner by authority of the members'),
    },
    {
      code: 'ownerGone',
      name: text('Đổi chủ hộ do chủ hộ chết, mất tích hoặc mất năng lực', 'Another owner because the owner cannot be'),
    },
    { code: 'members', name: text('Đổi thành viên hộ gia đình', 'Other members') },
  ],
  eligibility: {
    questions: [
      question('what', text('Hộ kinh doanh thay đổi gì?', 'What has changed?'), [
        isCase('content', text('Tên, địa chỉ, vốn hoặc ngành, nghề', 'Name, address, capital or trade'), 'content'),
        isCase(
          'owner',
          text('Chủ hộ giao cho thành viên khác trong nhà', 'Another member becomes the owner'),
          'ownerAuthorised',
        ),
        isCase('death', text('Chủ hộ đã mất hoặc không còn năng lực', 'The owner has died or cannot act'), 'ownerGone'),
        isCase('members', text('Thêm hoặc bớt thành viên', 'A member has come or gone'), 'members'),
        notHere(
          'taxMethod',
          text('Chỉ đổi phương pháp tính thuế', 'Only the method of taxation'),
          text('Phương pháp tính thuế không thuộc nội dung phải đăng ký thay đổi.', 'That need not be registered.'),
          text('Hãy làm việc với cơ quan thuế quản lý.', 'Speak to your tax office.'),
        ),
        notHere(
          'new',
          text('Tôi chưa có hộ kinh doanh', 'I have no household business yet'),
          text('Chưa đăng ký thì chưa có gì để thay đổi.', 'There is nothing to change yet.'),
          text('Hãy đăng ký thành lập hộ kinh doanh.', 'Register one.'),
          '1.001612',
        ),
      ]),
    ],
  },
  papers: [
    paper('minutes', text('Biên bản họp nhóm cá nhân', 'Minutes of the group'), {
      cases: ['content'],
      requiredWhen: 'answers.foundedByGroup == "yes"',
      hint: text(
        'Với hộ do nhóm cá nhân lập trước ngày Nghị định 168/2025/NĐ-CP có hiệu lực.',
        'For a business that a group founded before Decree 168/2025.',
      ),
    }),
    paper(
      'members-authority',
      text('Văn bản ủy quyền của các thành viên cho chủ hộ mới', 'Authority of the members for the new owner'),
      {
        cases: ['ownerAuthorised'],
        kind: 'authorisation',
        originals: 0,
        copies: 1,
        hint: text('Phải công chứng hoặc chứng thực.', 'Certified.'),
      },
    ),
    paper('death-or-judgment', text('Giấy chứng tử hoặc quyết định của Tòa án', 'Death extract or judgment'), {
      cases: ['ownerGone'],
      kind: 'deathExtract',
      originals: 0,
      copies: 1,
      hint: text(
        'Tuyên bố chết, mất tích, hạn chế hoặc mất năng lực hành vi dân sự.',
        'On death, disappearance or incapacity.',
      ),
    }),
    paper('new-member', text('Văn bản ủy quyền của thành viên mới cho chủ hộ', 'Authority of the new member'), {
      cases: ['members'],
      requiredWhen: 'size(answers.newMembers) > 0',
      kind: 'authorisation',
      originals: 0,
      copies: 1,
      hint: text('Khi nhận thành viên mới; phải công chứng hoặc chứng thực.', 'Where one joins; certified.'),
    }),
    authorisationPaper(AUTHORISED, {
      hint: text(
        'Ủy quyền cho cá nhân làm thủ tục thì không bắt buộc công chứng, chứng thực.',
        'A letter that authorises a person need not be certified.',
      ),
    }),
    identityPaper(text('Bản sao thẻ căn cước của người ủy quyền', 'Copy of the identity card of who authorises'), {
      originals: 0,
      copies: 1,
      hint: text('Khi chưa có tài khoản định danh điện tử.', 'Where there is no electronic identity account.'),
    }),
  ],
  fees: [
    setByCouncil(
      text('Lệ phí đăng ký hộ kinh doanh', 'Registration charge'),
      text(
        'Do Hội đồng nhân dân tỉnh quyết định; không hoàn lại khi không được cấp.',
        'Set by the provincial People’s Council; not returned.',
      ),
    ),
  ],
  steps: [
    text(
      'Chuyển trụ sở mà đổi cơ quan thuế thì làm thủ tục với cơ quan thuế trước.',
      'Where a new seat means another tax office, see the tax office first.',
    ),
    text('Điền giấy đề nghị và nộp.', 'Fill in the request and submit it.'),
    text('Cơ quan đăng ký kinh doanh cấp xã xem xét và cập nhật.', 'The commune’s register examines it.'),
    text('Nhận Giấy chứng nhận đăng ký hộ kinh doanh mới.', 'Receive the new certificate.'),
  ],
  conditions: [text('Đăng ký trong 10 ngày kể từ ngày có thay đổi.', 'Within ten days of the change.')],
  legalBases: HOUSEHOLD_BUSINESS_LAW,
  process: officeProcess(2, 14, 6, 2),
  results: [
    {
      document: 'made',
      code: 'household-business-certificate',
      name: text('Giấy chứng nhận đăng ký hộ kinh doanh', 'Household business certificate'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requester(),
        business: section(text('Hộ kinh doanh', 'The business'), BUSINESS),
        foundedByGroup: yesOrNo(
          text(
            'Do nhóm cá nhân lập trước khi Nghị định 168/2025/NĐ-CP có hiệu lực?',
            'Founded by a group before Decree 168/2025 came into force?',
          ),
        ),
        changes: { ...rows(text('Nội dung thay đổi', 'What has changed'), CHANGE, { maxItems: 10 }), minItems: 1 },
        ownerChanges: yesOrNo(text('Có đổi chủ hộ không?', 'Is there another owner?')),
        newOwner: section(text('Chủ hộ mới', 'New owner'), OWNER),
        newMembers: {
          ...householdMembers,
          title: 'Thành viên mới, nếu có',
          'x-en': 'New members, if any',
        },
        declaration,
      },
      { optional: ['newOwner', 'newMembers'], conditions: [requiredWhen('ownerChanges', ['yes'], ['newOwner'])] },
    ),
    uiSchema: pages(
      requesterPage([], [field('filedAs')]),
      page(text('Hộ kinh doanh', 'The business'), [
        ...fieldsOf('business', Object.keys(BUSINESS)),
        field('foundedByGroup'),
      ]),
      page(text('Thay đổi', 'The change'), [
        field('changes'),
        field('ownerChanges'),
        shownWhen(
          'ownerChanges',
          ['yes'],
          group(text('Chủ hộ mới', 'New owner'), fieldsOf('newOwner', Object.keys(OWNER))),
        ),
        field('newMembers'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'channels',
      why: 'Ô thời hạn của nguồn ghi “1” không có đơn vị; ba ngày làm việc lấy từ phần trình tự của cùng nguồn.',
    },
    {
      about: 'fees',
      why: 'Ô lệ phí của nguồn ghi 0 đồng nhưng phần mô tả nói mức thu do Hội đồng nhân dân tỉnh quyết định.',
    },
    formDoubt('Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh, Thông tư 68/2025/TT-BTC'),
  ],
};

export const householdBusinessChangeExample: Answers = {
  filedAs: 'self',
  requester: LAN,
  business: {
    name: 'Hộ kinh doanh Bánh canh Lan',
    code: '072195000123',
    address: { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: '27 đường Nguyễn Trãi' },
  },
  foundedByGroup: 'no',
  changes: [
    {
      what: 'activity',
      from: 'Bán bánh canh và nước giải khát tại chỗ',
      to: 'Bán bánh canh, nước giải khát tại chỗ và giao tận nơi',
      changedOn: '2026-11-20',
    },
  ],
  ownerChanges: 'no',
  declaration: true,
};
