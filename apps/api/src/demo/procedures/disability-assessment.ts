import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { isCase, notHere, question } from '../writing/eligibility';
import { choice, day, nationalId, phone, requiredWhen, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import { requestOnPaper } from '../writing/papers';
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
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';
import { SOCIAL_PROTECTION } from '../writing/social-protection';

const PERSON = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  sex,
  residence: address(),
};
/** Who looks after a child or somebody who cannot act. */
const GUARDIAN = {
  fullName: fullName(),
  phone: phone(text('Số điện thoại', 'Phone')),
  relation: words(text('Quan hệ với người khuyết tật', 'Relation to the person')),
};
const SCHOOL = {
  name: words(text('Tên trường', 'Name of the school')),
  class: words(text('Lớp', 'Class'), { maxLength: 50 }),
};
/** The kinds of article 3 of the Law on Persons with Disabilities. */
const KINDS = {
  movement: yesOrNo(text('Vận động', 'Movement')),
  hearing: yesOrNo(text('Nghe, nói', 'Hearing, speech')),
  sight: yesOrNo(text('Nhìn', 'Sight')),
  mental: yesOrNo(text('Thần kinh, tâm thần', 'Mental')),
  intellectual: yesOrNo(text('Trí tuệ', 'Intellectual')),
  other: yesOrNo(text('Khác', 'Another')),
};

export const disabilityAssessment: ProcedureVersion = {
  code: '1.001699',
  version: 1,
  name: text(
    'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    'Assessment of a disability and its certificate',
  ),
  field: SOCIAL_PROTECTION,
  level: 3,
  lifeEvents: ['benefits'],
  keywords: ['giấy khuyết tật', 'giấy xác nhận khuyết tật', 'người khuyết tật', 'mức độ khuyết tật', 'tàn tật'],
  summary: text(
    'Hội đồng ở xã, phường xem xét dạng và mức độ khuyết tật rồi cấp Giấy xác nhận, cần cho các chế độ trợ giúp. Không mất tiền.',
    'A board of the commune settles kind and degree of a disability and gives the certificate that benefits ask for. Free.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 25 }),
  cases: [
    { code: 'first', name: text('Xác định lần đầu', 'First assessment') },
    {
      code: 'again',
      name: text('Xác định lại', 'Another assessment'),
      hint: text('Khi tình trạng khuyết tật đã thay đổi.', 'Where the disability has changed.'),
    },
  ],
  eligibility: {
    questions: [
      question('certificate', text('Đã có Giấy xác nhận khuyết tật chưa?', 'Is there a certificate already?'), [
        isCase('no', text('Chưa có', 'No'), 'first'),
        isCase('changed', text('Có, nhưng tình trạng đã thay đổi', 'Yes, but the disability has changed'), 'again'),
        notHere(
          'lost',
          text('Có, nhưng bị mất, hỏng hoặc sai thông tin', 'Yes, but it is lost, damaged or wrong'),
          text(
            'Cấp đổi, cấp lại Giấy xác nhận không phải xác định lại mức độ khuyết tật.',
            'A new copy of the certificate needs no assessment.',
          ),
          text(
            'Hãy đề nghị cấp đổi, cấp lại Giấy xác nhận khuyết tật; thủ tục đó chưa có trong danh mục này.',
            'Ask for the exchange of the certificate, which is not in this catalogue yet.',
          ),
        ),
      ]),
    ],
  },
  papers: [
    requestOnPaper(
      text('Đơn đề nghị (Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH)', 'Request (form 01 of Circular 01/2019)'),
    ),
    paper('medical-records', text('Giấy tờ liên quan đến khuyết tật', 'Papers on the disability'), {
      required: false,
      kind: 'medicalRecord',
      originals: 0,
      copies: 1,
      hint: text('Bệnh án, giấy khám, điều trị, phẫu thuật, nếu có.', 'Medical records, if there are any.'),
    }),
    paper('old-certificate', text('Giấy xác nhận khuyết tật cũ', 'The old certificate'), {
      cases: ['again'],
      required: false,
      kind: 'disabilityCertificate',
      originals: 0,
      copies: 1,
    }),
    paper('medical-board', text('Kết luận của Hội đồng Giám định y khoa', 'Finding of the medical board'), {
      cases: ['first'],
      requiredWhen: 'answers.boardBefore2012 == "yes"',
      originals: 0,
      copies: 1,
      hint: text('Kết luận có trước ngày 01/6/2012.', 'Of before 1 June 2012.'),
    }),
  ],
  fees: [{ ...FREE, name: text('Lệ phí cấp Giấy xác nhận khuyết tật', 'Charge for the certificate') }],
  steps: [
    text('Điền đơn và nộp; người đại diện nộp thay cũng được.', 'Fill in the request; a representative may do it.'),
    text(
      'Ủy ban nhân dân xã mời bạn đến Hội đồng xác định mức độ khuyết tật trong 20 ngày làm việc; không đi được thì Hội đồng đến nhà.',
      'The commune calls you before its board within 20 working days; the board comes to who cannot go.',
    ),
    text(
      'Kết luận được niêm yết công khai và Giấy xác nhận được cấp trong 5 ngày làm việc sau đó.',
      'The finding is posted and the certificate follows within 5 working days.',
    ),
  ],
  conditions: [
    text(
      'Hội đồng không kết luận được, hoặc bạn không đồng ý, thì chuyển Hội đồng giám định y khoa.',
      'Where the board cannot tell, or you disagree, a medical board decides.',
    ),
  ],
  legalBases: [
    { number: '51/2010/QH12', name: 'Luật Người khuyết tật' },
    { number: '28/2012/NĐ-CP', name: 'Nghị định quy định chi tiết Luật Người khuyết tật' },
    { number: '01/2019/TT-BLĐTBXH', name: 'Thông tư về việc xác định mức độ khuyết tật (Mẫu số 01)' },
    { number: '08/2023/TT-BLĐTBXH', name: 'Thông tư sửa đổi các mẫu liên quan đến sổ hộ khẩu, sổ tạm trú' },
    { number: '970/QĐ-BYT', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực bảo trợ xã hội' },
  ],
  process: officeProcess(8, 152, 24, 16),
  results: [
    {
      document: 'made',
      code: 'disability-certificate',
      name: text('Giấy xác nhận khuyết tật', 'Disability certificate'),
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester({
          relationship: choice(text('Bạn nộp cho ai?', 'For whom do you file?'), [
            ['self', 'Cho chính mình', 'Myself'],
            ['represented', 'Cho người tôi đại diện', 'Somebody I represent'],
          ]),
        }),
        person: section(text('Người được xác định', 'The person'), PERSON, { optional: ['nationalId'] }),
        guardian: section(text('Người đại diện hợp pháp', 'Legal representative'), GUARDIAN),
        kinds: section(text('Dạng khuyết tật', 'Kind of disability'), KINDS),
        description: words(text('Mô tả tình trạng', 'Describe it'), {
          maxLength: 2000,
          hint: text(
            'Khó khăn gì khi đi lại, ăn uống, vệ sinh, học tập, giao tiếp.',
            'What is hard in walking, eating, washing, learning, speaking.',
          ),
        }),
        boardBefore2012: yesOrNo(
          text(
            'Đã có kết luận của Hội đồng Giám định y khoa trước 01/6/2012?',
            'Is there a finding of a medical board of before 1 June 2012?',
          ),
        ),
        atSchool: yesOrNo(text('Đang đi học?', 'At school?')),
        school: section(text('Trường đang học', 'School'), SCHOOL),
        canCome: yesOrNo(text('Có thể đến trụ sở Ủy ban hoặc trạm y tế?', 'Can the person come to the office?')),
        since: day(text('Ngày cấp Giấy xác nhận cũ, nếu có', 'Date of the old certificate, if any')),
        declaration,
      },
      {
        optional: ['guardian', 'school', 'since'],
        conditions: [
          requiredWhen('requester.relationship', ['represented'], ['guardian']),
          requiredWhen('atSchool', ['yes'], ['school']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['relationship']),
      page(text('Người được xác định', 'The person'), [
        ...fieldsOf('person', Object.keys(PERSON)),
        shownWhen(
          'requester.relationship',
          ['represented'],
          group(text('Người đại diện hợp pháp', 'Legal representative'), fieldsOf('guardian', Object.keys(GUARDIAN))),
        ),
      ]),
      page(text('Tình trạng khuyết tật', 'The disability'), [
        group(text('Dạng khuyết tật', 'Kind of disability'), fieldsOf('kinds', Object.keys(KINDS))),
        longText('description'),
        field('boardBefore2012'),
        field('since'),
        field('atSchool'),
        shownWhen(
          'atSchool',
          ['yes'],
          group(text('Trường đang học', 'School'), fieldsOf('school', Object.keys(SCHOOL))),
        ),
        field('canCome'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'steps',
      why: 'Bước chuyển Hội đồng giám định y khoa “qua Phòng Y tế” là theo mô hình cấp huyện cũ; nguồn chưa cập nhật.',
    },
    formDoubt('Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH'),
  ],
};

export const disabilityAssessmentExample: Answers = {
  requester: { ...LAN, relationship: 'represented' },
  person: {
    fullName: 'Trần Văn Bảo',
    nationalId: '072214000555',
    bornOn: '2014-09-02',
    sex: 'male',
    residence: LAN.residence,
  },
  guardian: { fullName: LAN.fullName, phone: '0900000001', relation: 'Cô ruột, người giám hộ' },
  kinds: { movement: 'yes', hearing: 'no', sight: 'no', mental: 'no', intellectual: 'no', other: 'no' },
  description: 'Yếu hai chân sau tai nạn, phải dùng xe lăn; tự ăn được, cần người giúp khi tắm và đi vệ sinh',
  boardBefore2012: 'no',
  atSchool: 'yes',
  school: { name: 'Trường Trung học cơ sở Nguyễn Tri Phương', class: '7A2' },
  canCome: 'yes',
  declaration: true,
};
