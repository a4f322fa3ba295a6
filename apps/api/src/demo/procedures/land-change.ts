import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { agencyCode } from '../agencies';
import { amount, day, nationalId, requiredWhen, rows, schema, section, text, words, yesOrNo } from '../writing/fields';
import { field, fieldsOf, group, longText, page, pages, shownWhen } from '../writing/layout';
import { address, declaration, declarationField, fullName, LAN, requester, requesterPage } from '../writing/people';
import { asksMore, isCase, notHere, question } from '../writing/eligibility';
import { LAND, LAND_LAW, landCertificate, landFees, landRepresentation, PARCEL } from '../writing/land';
import { filedAs } from '../writing/papers';
import { EVERY_RETURN_METHOD, filedBy, formDoubt, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const RECEIVER = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  residence: address(),
};
/** All cases but the gift to the State or the community, which has papers of its own. */
const PRIVATE = ['transfer', 'gift', 'inheritance', 'contribution'];
const CONTRACT = {
  number: words(text('Số hợp đồng hoặc văn bản', 'Number'), { maxLength: 100 }),
  signedOn: day(text('Ngày công chứng, chứng thực', 'Date of certification')),
  certifiedBy: words(text('Nơi công chứng, chứng thực', 'Certified by')),
};

export const landChange: ProcedureVersion = {
  code: '1.013831',
  version: 1,
  name: text(
    'Đăng ký biến động quyền sử dụng đất (chuyển nhượng, thừa kế, tặng cho, góp vốn)',
    'Registration of a transfer of land',
  ),
  field: LAND,
  level: 3,
  lifeEvents: ['land', 'home'],
  keywords: [
    'sang tên sổ đỏ',
    'sổ hồng',
    'mua bán đất',
    'chuyển nhượng đất',
    'thừa kế đất',
    'cho đất con',
    'tách thửa',
  ],
  summary: text(
    'Sang tên trên Giấy chứng nhận (sổ đỏ, sổ hồng) sau khi mua bán, tặng cho, thừa kế hoặc góp vốn bằng đất.',
    'Puts the new owner into the land certificate after a sale, a gift, an inheritance or a contribution.',
  ),
  applicants: ['citizen', 'business'],
  competentAgencyKind: 'department',
  receivedAt: 'province',
  competentAgencyCodes: [agencyCode('Văn phòng đăng ký đất đai')],
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 18 }),
  cases: [
    { code: 'transfer', name: text('Chuyển nhượng (mua bán)', 'Sale') },
    { code: 'gift', name: text('Tặng cho', 'Gift') },
    { code: 'inheritance', name: text('Thừa kế', 'Inheritance') },
    { code: 'contribution', name: text('Góp vốn', 'Contribution to a company') },
    {
      code: 'publicGift',
      name: text('Tặng cho Nhà nước, cộng đồng dân cư', 'Gift to the State or the community'),
      hint: text('Ví dụ hiến đất mở rộng đường.', 'Land given to widen a road, for example.'),
    },
  ],
  eligibility: {
    questions: [
      question(
        'certificate',
        text('Thửa đất đã có Giấy chứng nhận (sổ đỏ, sổ hồng) chưa?', 'Is there a land certificate?'),
        [
          asksMore('yes', text('Đã có', 'Yes'), 'how'),
          notHere(
            'project',
            text('Chưa, tôi mua của chủ đầu tư dự án', 'No, I bought from a developer'),
            text(
              'Người mua trong dự án được cấp Giấy chứng nhận lần đầu.',
              'Who buys in a project is given a certificate for the first time.',
            ),
            text(
              'Làm thủ tục cấp Giấy chứng nhận cho người nhận chuyển nhượng trong dự án bất động sản.',
              'Ask for the certificate as a buyer in a project.',
            ),
            '1.012787',
          ),
          notHere(
            'no',
            text('Chưa có', 'No'),
            text(
              'Chưa có Giấy chứng nhận thì chưa sang tên được.',
              'Without a certificate no new owner can be entered.',
            ),
            text(
              'Hãy đăng ký đất đai, cấp Giấy chứng nhận lần đầu trước.',
              'First register the land and obtain its certificate.',
            ),
          ),
        ],
      ),
      question('how', text('Đất chuyển cho người khác bằng cách nào?', 'How does the land pass on?'), [
        isCase('sale', text('Mua bán', 'It is sold'), 'transfer'),
        isCase('gift', text('Cho, tặng người khác', 'It is given to somebody'), 'gift'),
        isCase('inheritance', text('Thừa kế', 'It is inherited'), 'inheritance'),
        isCase('contribution', text('Góp vốn vào công ty', 'It is put into a company'), 'contribution'),
        isCase(
          'public',
          text(
            'Hiến đất làm đường, tặng cho Nhà nước, cộng đồng',
            'It is given for a road, to the State or the community',
          ),
          'publicGift',
        ),
        notHere(
          'use',
          text('Không chuyển cho ai, chỉ đổi mục đích sử dụng', 'It does not; only its use changes'),
          text('Đổi mục đích sử dụng là thủ tục khác.', 'A change of use goes another way.'),
          text(
            'Nếu không phải xin phép thì đăng ký biến động chuyển mục đích.',
            'Where no permission is needed, register the change of use.',
          ),
          '1.013992',
        ),
      ]),
    ],
  },
  papers: [
    landCertificate(),
    paper('contract', text('Hợp đồng hoặc văn bản về việc chuyển quyền', 'Contract or deed of transfer'), {
      cases: ['transfer', 'gift', 'contribution'],
      copies: 1,
      hint: text('Đã công chứng hoặc chứng thực.', 'Certified.'),
    }),
    paper('inheritance', text('Văn bản về việc thừa kế', 'Deed of inheritance'), {
      cases: ['inheritance'],
      copies: 1,
      hint: text(
        'Di chúc, văn bản phân chia di sản, hoặc bản án của Tòa án.',
        'A will, an agreement on the estate, or a judgment.',
      ),
    }),
    paper(
      'deed-of-gift',
      text('Văn bản tặng cho hoặc biên bản họp về việc tặng cho', 'Deed of gift or minutes of the meeting'),
      {
        cases: ['publicGift'],
        copies: 1,
        hint: text(
          'Biên bản họp với Ủy ban nhân dân xã thì chỉ cần Giấy chứng nhận.',
          'After a meeting with the commune the certificate is enough.',
        ),
      },
    ),
    paper('joint-certificate', text('Thỏa thuận cấp chung một Giấy chứng nhận', 'Agreement on one certificate'), {
      requiredWhen: 'size(answers.receivers) > 1 && answers.oneCertificate == "yes"',
      cases: PRIVATE,
      copies: 1,
      hint: text('Khi có nhiều người nhận và muốn cấp chung.', 'Where several receive it and want one together.'),
    }),
    paper('mortgagee-consent', text('Văn bản đồng ý của bên nhận thế chấp', 'Consent of the mortgagee'), {
      requiredWhen: 'answers.mortgaged == "yes"',
      cases: ['transfer', 'gift'],
      copies: 1,
    }),
    paper('division', text('Bản vẽ tách thửa đất, hợp thửa đất', 'Drawing of the division or merger'), {
      requiredWhen: 'answers.wholeParcel == "no"',
      cases: PRIVATE,
      copies: 1,
      hint: text('Theo Mẫu số 22 Nghị định 151/2025/NĐ-CP.', 'On form 22 of Decree 151/2025.'),
    }),
    paper('survey', text('Mảnh trích đo bản đồ địa chính', 'Survey of the parcel'), {
      requiredWhen: 'answers.remeasured == "yes"',
      cases: PRIVATE,
      copies: 1,
    }),
    landRepresentation({ cases: PRIVATE }),
  ],
  fees: [landFees],
  steps: [
    text(
      'Điền đơn, đính kèm Giấy chứng nhận và hợp đồng rồi nộp.',
      'Fill in the request, attach certificate and contract and submit.',
    ),
    text(
      'Văn phòng đăng ký đất đai kiểm tra và gửi thông tin sang cơ quan thuế.',
      'The land office examines it and informs the tax office.',
    ),
    text('Nộp thuế, phí theo thông báo.', 'Pay what the notice asks for.'),
    text('Nhận Giấy chứng nhận mới hoặc đã xác nhận thay đổi.', 'Receive the new or amended certificate.'),
  ],
  conditions: [
    text(
      'Đất không có tranh chấp, không bị kê biên; đang thế chấp thì bên nhận thế chấp đồng ý.',
      'No dispute or seizure; a mortgagee consents.',
    ),
  ],
  legalBases: LAND_LAW,
  process: officeProcess(8, 100, 24, 12),
  results: [
    { document: 'made', code: 'land-certificate', name: text('Giấy chứng nhận quyền sử dụng đất', 'Land certificate') },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        filedAs,
        requester: requester(),
        parcel: section(text('Thửa đất', 'The parcel'), PARCEL),
        receivers: {
          ...rows(text('Người nhận quyền', 'Receivers'), RECEIVER, { maxItems: 10 }),
          minItems: 1,
        },
        oneCertificate: yesOrNo(
          text('Nhiều người nhận: cấp chung một Giấy chứng nhận?', 'Several receivers: one certificate for all?'),
        ),
        contract: section(text('Hợp đồng, văn bản chuyển quyền', 'Contract or deed'), CONTRACT),
        wholeParcel: yesOrNo(text('Chuyển toàn bộ thửa đất?', 'The whole parcel?')),
        dividedArea: amount(text('Diện tích tách ra (m²)', 'Area divided off (m²)'), 0.1, 10_000_000),
        remeasured: yesOrNo(text('Có đo lại kích thước, diện tích thửa đất?', 'Is the parcel measured again?')),
        mortgaged: yesOrNo(text('Đất đang thế chấp?', 'Is it mortgaged?')),
        newCertificate: yesOrNo(text('Có nhu cầu cấp mới Giấy chứng nhận?', 'A new certificate wanted?')),
        note: words(text('Nội dung khác', 'Anything else'), { maxLength: 1000 }),
        declaration,
      },
      {
        optional: ['oneCertificate', 'dividedArea', 'note'],
        conditions: [requiredWhen('wholeParcel', ['no'], ['dividedArea'])],
      },
    ),
    uiSchema: pages(
      requesterPage([], [field('filedAs')]),
      page(text('Thửa đất', 'The parcel'), [
        ...fieldsOf('parcel', Object.keys(PARCEL)),
        field('wholeParcel'),
        shownWhen('wholeParcel', ['no'], field('dividedArea')),
        field('remeasured'),
        field('mortgaged'),
      ]),
      page(text('Chuyển quyền', 'The transfer'), [
        field('receivers'),
        field('oneCertificate'),
        group(text('Hợp đồng, văn bản', 'Contract or deed'), fieldsOf('contract', Object.keys(CONTRACT))),
        field('newCertificate'),
        longText('note'),
        declarationField,
      ]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'channels',
      why: 'Nguồn mâu thuẫn: 18 ngày làm việc khi nộp trực tuyến và trực tiếp, 4 ngày qua bưu chính; ở đây lấy 18 ngày cho mọi kênh.',
    },
    {
      about: 'cases',
      why: 'Nguồn còn chuyển đổi đất nông nghiệp, cho thuê lại trong khu công nghiệp và tài sản trên đất thuê; chưa đưa vào danh mục này.',
    },
    formDoubt('Mẫu số 18 Nghị định 151/2025/NĐ-CP'),
  ],
};

export const landChangeExample: Answers = {
  filedAs: 'self',
  requester: LAN,
  parcel: {
    certificate: 'CS 05678',
    parcel: '88',
    sheet: '24',
    area: 1250,
    address: 'ấp Long Chí, phường Hòa Thành, tỉnh Tây Ninh',
  },
  receivers: [{ fullName: 'Trần Văn Minh', nationalId: '072088000456', residence: LAN.residence }],
  contract: { number: '1024/2026', signedOn: '2026-11-05', certifiedBy: 'Văn phòng công chứng Tây Ninh' },
  wholeParcel: 'no',
  dividedArea: 300,
  remeasured: 'no',
  mortgaged: 'no',
  newCertificate: 'yes',
  declaration: true,
};
