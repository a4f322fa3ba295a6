import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CERTIFICATION } from '../writing/certification';
import { choice, day, requiredWhen, schema, section, text, wholeNumber, words } from '../writing/fields';
import { field, fieldsOf, page, pages, shownWhen } from '../writing/layout';
import { fullName, LAN, requester, requesterPage } from '../writing/people';
import { identityPaper } from '../writing/papers';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const RELATIONSHIP = 'requester.relationship';
const OTHERS = ['representative', 'authorised', 'family', 'heir'];

const DOCUMENT = {
  name: words(text('Tên giấy tờ cần bản sao', 'The paper to copy'), {
    hint: text('Ví dụ: bằng tốt nghiệp, quyết định, giấy chứng nhận.', 'A diploma, a decision, a certificate.'),
  }),
  holder: fullName(text('Cấp cho ai', 'Whom it was issued to')),
  number: words(text('Số, ký hiệu', 'Number'), { maxLength: 100 }),
  issuedOn: day(text('Ngày cấp bản chính', 'Date of issue')),
  issuedBy: words(text('Cơ quan cấp bản chính', 'Issued by'), {
    hint: text('Tên cơ quan khi ấy; cơ quan cũ cũng được.', 'As it was called then.'),
  }),
};

export const registerCopy: ProcedureVersion = {
  code: '2.000908',
  version: 1,
  name: text('Cấp bản sao từ sổ gốc', 'Copy from an office’s register'),
  field: CERTIFICATION,
  level: 3,
  lifeEvents: ['documents'],
  keywords: ['bản sao từ sổ gốc', 'mất bằng tốt nghiệp', 'trích sao', 'sao lục', 'xin lại bản sao'],
  summary: text(
    'Xin bản sao một giấy tờ mà cơ quan này đã cấp và còn giữ sổ gốc. Không mất tiền, một ngày làm việc.',
    'A copy of a paper that this office issued and still has on its register. Free, in one working day.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'commune',
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 1 }),
  papers: [
    identityPaper(text('Giấy tờ tùy thân của người nộp', 'Applicant’s identity paper')),
    paper('relation', text('Giấy tờ chứng minh quan hệ với người được cấp bản chính', 'Proof of the relation'), {
      requiredWhen: 'answers.requester.relationship != "" && answers.requester.relationship != "self"',
      kind: 'kinshipProof',
      hint: text(
        'Giấy ủy quyền, Giấy khai sinh, Giấy chứng nhận kết hôn…; không cần khi tra cứu được trong dữ liệu hộ tịch.',
        'A letter of authority, a birth or marriage certificate…; not where the register can be looked up.',
      ),
    }),
  ],
  fees: [{ ...FREE, name: text('Phí cấp bản sao từ sổ gốc', 'Fee for the copy'), kind: 'fee' }],
  steps: [
    text('Cho biết cần bản sao của giấy nào, cấp khi nào.', 'Say which paper, and when it was issued.'),
    text('Cán bộ đối chiếu sổ gốc và lập bản sao.', 'The officer looks it up and writes the copy.'),
    text(
      'Nhận bản sao; sổ gốc không còn thì được trả lời bằng văn bản.',
      'Receive the copy, or a written answer where the register is lost.',
    ),
  ],
  conditions: [
    text(
      'Người được cấp bản chính, người đại diện, cha, mẹ, con, vợ, chồng, anh, chị, em ruột; hoặc người thừa kế khi người đó đã mất.',
      'The holder, a representative, near family, or an heir of a holder who has died.',
    ),
    text('Bản sao ghi đúng theo sổ gốc.', 'The copy says what the register says.'),
  ],
  legalBases: [
    {
      number: '23/2015/NĐ-CP',
      name: 'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao, chữ ký và hợp đồng, giao dịch',
    },
    { number: '280/2025/NĐ-CP', name: 'Nghị định sửa đổi, bổ sung Nghị định 23/2015/NĐ-CP' },
    { number: '01/2020/TT-BTP', name: 'Thông tư quy định chi tiết Nghị định 23/2015/NĐ-CP' },
    { number: '858/QĐ-BTP', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực chứng thực' },
  ],
  process: officeProcess(1, 4, 2, 1),
  results: [
    { document: 'made', code: 'register-copy', name: text('Bản sao được cấp từ sổ gốc', 'Copy from the register') },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requester({
          relationship: choice(text('Bạn là gì của người được cấp bản chính?', 'Who are you to the holder?'), [
            ['self', 'Chính người đó', 'The holder'],
            ['representative', 'Người đại diện theo pháp luật', 'A legal representative'],
            ['authorised', 'Người được ủy quyền', 'Authorised by the holder'],
            ['family', 'Cha, mẹ, con, vợ, chồng, anh, chị, em ruột', 'A parent, child, spouse or sibling'],
            ['heir', 'Người thừa kế, người đó đã mất', 'An heir; the holder has died'],
          ]),
        }),
        relationText: words(text('Nói rõ quan hệ', 'Which relation'), { maxLength: 500 }),
        document: section(text('Giấy tờ', 'The paper'), DOCUMENT, { optional: ['number', 'issuedOn'] }),
        copies: wholeNumber(text('Số bản sao', 'Number of copies'), 1, 20),
      },
      { optional: ['relationText'], conditions: [requiredWhen(RELATIONSHIP, OTHERS, ['relationText'])] },
    ),
    uiSchema: pages(
      requesterPage(['relationship'], [shownWhen(RELATIONSHIP, OTHERS, field('relationText'))]),
      page(text('Giấy tờ', 'The paper'), [...fieldsOf('document', Object.keys(DOCUMENT)), field('copies')]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'competentAgencyKind',
      why: 'Nguồn ghi cơ quan thực hiện là nơi đang quản lý sổ gốc, cấp nào cũng có; danh mục mẫu chỉ làm ở cấp xã.',
    },
    formDoubt('yêu cầu cấp bản sao từ sổ gốc; nguồn không nêu mẫu đơn'),
  ],
};

export const registerCopyExample: Answers = {
  requester: { ...LAN, relationship: 'family' },
  relationText: 'Con ruột',
  document: {
    name: 'Quyết định công nhận gia đình văn hóa',
    holder: 'Nguyễn Văn Hòa',
    number: '112/QĐ-UBND',
    issuedOn: '2009-12-20',
    issuedBy: 'Ủy ban nhân dân Phường 2, thị xã Tây Ninh',
  },
  copies: 2,
};
