import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CERTIFICATION, CERTIFICATION_LAW } from '../writing/certification';
import { schema, text, wholeNumber, words } from '../writing/fields';
import { field, page, pages } from '../writing/layout';
import { LAN, requester, requesterPage } from '../writing/people';
import { identityPaper } from '../writing/papers';
import { filedBy, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

export const signatureCertification: ProcedureVersion = {
  code: '2.000884',
  version: 1,
  name: text('Chứng thực chữ ký', 'Certification of a signature'),
  field: CERTIFICATION,
  level: 1,
  lifeEvents: ['documents'],
  keywords: ['công chứng chữ ký', 'xác nhận chữ ký', 'chứng thực giấy ủy quyền', 'sơ yếu lý lịch'],
  summary: text(
    'Ký trước mặt cán bộ để được xác nhận đúng là chữ ký của bạn, ví dụ trên sơ yếu lý lịch hay giấy ủy quyền. Chỉ làm tại quầy.',
    'Sign before an officer, who confirms that the signature is yours, on a curriculum vitae or a letter of authority. Counter only.',
  ),
  applicants: ['citizen', 'foreigner'],
  competentAgencyKind: 'commune',
  channels: filedBy(['D'], { unit: 'sameDay' }),
  papers: [
    identityPaper(text('Giấy tờ tùy thân', 'Identity paper'), {
      required: true,
      hint: text('Còn giá trị sử dụng; mang theo khi đến ký.', 'Valid; bring it when you come to sign.'),
    }),
    paper('document', text('Giấy tờ sẽ ký', 'The paper to sign'), {
      hint: text('Đừng ký trước khi đến.', 'Do not sign it beforehand.'),
    }),
  ],
  fees: [
    {
      name: text('Phí chứng thực', 'Certification fee'),
      kind: 'fee',
      amount: 10_000,
      unit: text('giấy tờ, văn bản', 'paper'),
      quantity: 'answers.copies',
      note: text(
        'Một trường hợp là một hoặc nhiều chữ ký trong một giấy tờ, văn bản.',
        'One case is one or more signatures in one paper.',
      ),
      legalBasis: '226/2016/TT-BTC',
    },
  ],
  steps: [
    text(
      'Mang giấy tờ tùy thân và giấy cần ký đến bộ phận Một cửa.',
      'Bring your identity paper and the paper to sign.',
    ),
    text('Ký trước mặt cán bộ.', 'Sign before the officer.'),
    text('Nộp phí và nhận lại giấy đã chứng thực.', 'Pay and receive the certified paper.'),
  ],
  conditions: [
    text('Người ký phải có mặt và minh mẫn.', 'The signer is present and of sound mind.'),
    text(
      'Giấy tờ có nội dung giao dịch thì không chứng thực chữ ký, trừ một số giấy ủy quyền.',
      'Papers that are contracts are not certified this way, but for some letters of authority.',
    ),
  ],
  legalBases: CERTIFICATION_LAW,
  process: officeProcess(1, 4, 2, 1),
  results: [
    {
      document: 'made',
      code: 'certified-signature',
      name: text('Giấy tờ đã chứng thực chữ ký', 'Paper with certified signature'),
    },
  ],
  returnMethods: ['atCounter'],
  form: {
    schema: schema({
      requester: requester(),
      document: words(text('Tên giấy tờ', 'Name of the paper')),
      copies: wholeNumber(text('Số giấy tờ, văn bản cần chứng thực chữ ký', 'How many papers'), 1, 20),
    }),
    uiSchema: pages(requesterPage(), page(text('Giấy tờ', 'The paper'), [field('document'), field('copies')])),
  },
  doubts: [LEVEL_DOUBT],
};

export const signatureCertificationExample: Answers = { requester: LAN, document: 'Sơ yếu lý lịch', copies: 2 };
