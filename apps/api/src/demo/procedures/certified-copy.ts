import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CERTIFICATION, CERTIFICATION_LAW } from '../writing/certification';
import { schema, section, text, wholeNumber, words } from '../writing/fields';
import { fieldsOf, page, pages } from '../writing/layout';
import { LAN, requester, requesterPage } from '../writing/people';
import { filedBy, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const DOCUMENT = {
  name: words(text('Tên giấy tờ', 'Name of the paper'), {
    hint: text('Mỗi giấy tờ một phiếu yêu cầu.', 'One request for each paper.'),
  }),
  issuedBy: words(text('Cơ quan cấp bản chính', 'Who issued the original')),
  pages: wholeNumber(text('Số trang của một bản', 'Pages of one copy'), 1, 500),
  copies: wholeNumber(text('Số bản cần chứng thực', 'Copies'), 1, 50),
};

export const certifiedCopy: ProcedureVersion = {
  code: '2.000815',
  version: 1,
  name: text('Chứng thực bản sao từ bản chính', 'Certified copy of an original'),
  field: CERTIFICATION,
  level: 2,
  lifeEvents: ['documents'],
  keywords: ['công chứng', 'sao y bản chính', 'sao y', 'photo công chứng', 'chứng thực giấy tờ'],
  summary: text(
    'Mang bản chính đến bất kỳ xã hoặc phường nào; cán bộ đối chiếu, đóng dấu vào bản sao và trả ngay trong ngày. Việc này chỉ làm tại quầy.',
    'Bring the original to any commune; the officer compares, stamps the copies and returns them the same day. Counter only.',
  ),
  applicants: ['citizen', 'business', 'foreigner'],
  competentAgencyKind: 'commune',
  channels: filedBy(['D'], { unit: 'sameDay' }),
  papers: [
    paper('original', text('Bản chính giấy tờ', 'The original'), {
      hint: text(
        'Không tẩy xóa, không nhòe nát; giấy tờ nước ngoài phải được hợp pháp hóa lãnh sự.',
        'Unaltered and readable; foreign papers legalised.',
      ),
    }),
    paper('copy', text('Bản sao cần chứng thực', 'The copies to certify'), {
      required: false,
      originals: 0,
      copies: 1,
      hint: text('Không có thì cơ quan chụp từ bản chính.', 'Without them the office copies the original.'),
    }),
  ],
  fees: [
    {
      name: text('Phí chứng thực', 'Certification fee'),
      kind: 'fee',
      amount: 2_000,
      unit: text('trang', 'page'),
      quantity: 'answers.document.pages',
      tiers: [{ from: 3, amount: 1_000 }],
      atMost: 200_000,
      times: 'answers.document.copies',
      note: text(
        'Tính cho mỗi bản sao: từ trang thứ ba 1.000 đồng một trang, không quá 200.000 đồng một bản.',
        'For each copy: from the third page 1,000 đồng a page, at most 200,000 đồng a copy.',
      ),
      legalBasis: '226/2016/TT-BTC',
    },
  ],
  steps: [
    text('Mang bản chính đến bộ phận Một cửa.', 'Bring the original to the counter.'),
    text('Cán bộ đối chiếu, ký và đóng dấu.', 'The officer compares, signs and stamps.'),
    text('Nộp phí và nhận bản sao.', 'Pay and receive the copies.'),
  ],
  conditions: [
    text(
      'Không chứng thực bản chính đã tẩy xóa, hư hỏng hoặc đóng dấu mật.',
      'No altered, damaged or secret originals.',
    ),
  ],
  legalBases: CERTIFICATION_LAW,
  process: officeProcess(1, 4, 2, 1),
  results: [{ document: 'made', code: 'certified-copy', name: text('Bản sao được chứng thực', 'Certified copy') }],
  returnMethods: ['atCounter'],
  form: {
    schema: schema({
      requester: requester(),
      document: section(text('Giấy tờ cần chứng thực', 'Paper to certify'), DOCUMENT),
    }),
    uiSchema: pages(requesterPage(), page(text('Giấy tờ', 'The paper'), fieldsOf('document', Object.keys(DOCUMENT)))),
  },
  doubts: [LEVEL_DOUBT],
};

export const certifiedCopyExample: Answers = {
  requester: LAN,
  document: { name: 'Hợp đồng lao động', issuedBy: 'Công ty trách nhiệm hữu hạn Tân Ninh', pages: 6, copies: 3 },
};
