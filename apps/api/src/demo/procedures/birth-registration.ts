import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { demoId } from '../demo-id';
import { ethnicGroup, nationality, PARENT } from '../writing/birth';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line } from '../writing/civil-status';
import {
  administrativeUnit,
  choice,
  clockTime,
  day,
  filledFrom,
  requiredWhen,
  schema,
  section,
  text,
  wholeNumber,
  words,
  yesOrNo,
} from '../writing/fields';
import { civilStatusCopies } from '../writing/fees';
import { field, fieldsOf, group, hiddenWhen, page, pages, shownWhen } from '../writing/layout';
import {
  declaration,
  declarationField,
  fullName,
  LAN,
  LAN_AT_HOME,
  ownAddressInUnit,
  requesterWithBirth,
  requesterPage,
  sex,
} from '../writing/people';
import { authorisationPaper, identityPaper, residencePaper } from '../writing/papers';
import { EVERY_RETURN_METHOD, filedBy, FREE, LEVEL_DOUBT, officeProcess, paper } from '../writing/process';

const RELATIONSHIP = 'requester.relationship';
const RELATIONSHIP_POINTER = '/requester/relationship';

/** Who files is known already and is not asked for name and number again. */
const KNOWN_OF_REQUESTER = ['fullName', 'nationalId', 'bornOn', 'residence'];
/** Of what is known of the requester, what a parent who is somebody else must be asked for; the number may not exist. */
const ASKED_OF_OTHERS = ['fullName', 'bornOn', 'residence'];

const parentGroup = (section: 'mother' | 'father', title: { vi: string; en: string }) =>
  group(title, [
    ...fieldsOf(section, KNOWN_OF_REQUESTER).map((control) => hiddenWhen(RELATIONSHIP, [section], control)),
    ...fieldsOf(section, ['ethnicGroup', 'nationality']),
  ]);

/** What the register needs of a parent; of one who files, the population registry knows it. */
const parent = (who: 'mother' | 'father') => {
  const files = { pointer: RELATIONSHIP_POINTER, is: who };
  return {
    ...PARENT,
    ethnicGroup: filledFrom('registry.population.ethnicity', PARENT.ethnicGroup, files),
    nationality: filledFrom('registry.population.nationality', PARENT.nationality, files),
  };
};

/** A parent who files is not asked twice: the certificate takes it from what the requester says of themselves. */
const ofParent = (parent: 'mother' | 'father') => {
  const files = { pointer: RELATIONSHIP_POINTER, is: parent };
  const known = (label: string, name: string) => ({
    label,
    from: [{ pointer: `/${parent}/${name}` }, { pointer: `/requester/${name}`, when: files }],
  });
  return [
    known('Họ, chữ đệm, tên', 'fullName'),
    known('Số định danh cá nhân', 'nationalId'),
    known('Ngày, tháng, năm sinh', 'bornOn'),
    line('Dân tộc', `/${parent}/ethnicGroup`),
    line('Quốc tịch', `/${parent}/nationality`),
    known('Nơi cư trú', 'residence'),
  ];
};

const OTHERS = ['grandparent', 'relative', 'guardian', 'authorised'];

export const birthRegistration: ProcedureVersion = {
  code: '1.001193',
  version: 3,
  name: text('Đăng ký khai sinh', 'Birth registration'),
  field: CIVIL_STATUS,
  level: 4,
  lifeEvents: ['birth', 'documents'],
  keywords: ['làm giấy khai sinh', 'khai sinh cho con', 'em bé mới sinh', 'sinh con', 'đẻ con', 'con mới đẻ'],
  summary: text(
    'Ghi nhận một em bé đã ra đời và cấp Giấy khai sinh. Làm trong 60 ngày sau khi sinh, ở xã hoặc phường nơi cha hoặc mẹ cư trú, không mất tiền.',
    'Puts a new child on record and gives the birth certificate. Do it within 60 days of the birth, in the commune where a parent lives. It is free.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  // Where the mother or the father lives, as the applicant likes (Law on Civil Status 2014, art. 13); their own comes first.
  competence: {
    by: 'answer',
    from: [
      { pointer: '/requester/residence', when: { pointer: RELATIONSHIP_POINTER, is: 'mother' } },
      { pointer: '/requester/residence', when: { pointer: RELATIONSHIP_POINTER, is: 'father' } },
      { pointer: '/mother/residence' },
      { pointer: '/father/residence' },
    ],
    choice: true,
  },
  channels: filedBy(['O', 'P', 'D'], { unit: 'sameDay' }),
  papers: [
    paper('birth-notification', text('Giấy chứng sinh', 'Birth notification of the hospital'), {
      kind: 'birthNotification',
      hint: text(
        'Chụp cả tờ, thấy rõ dấu của cơ sở y tế. Không có thì nộp văn bản của người làm chứng, hoặc giấy cam đoan về việc sinh.',
        'Photograph the whole sheet with the stamp. Without one: a witness’s statement, or your own declaration of the birth.',
      ),
    }),
    paper(
      'surrogacy',
      text('Văn bản xác nhận của cơ sở y tế về việc mang thai hộ', 'Clinic’s statement of surrogacy'),
      {
        required: false,
        hint: text(
          'Chỉ với trẻ sinh ra do mang thai hộ; do cơ sở y tế đã thực hiện kỹ thuật cấp.',
          'Only for a child born through surrogacy; from the clinic that assisted.',
        ),
      },
    ),
    identityPaper(),
    residencePaper(),
    authorisationPaper('answers.requester.relationship == "authorised"'),
    paper('declaration', text('Tờ khai đăng ký khai sinh', 'Declaration of birth'), {
      required: false,
      hint: text(
        'Nộp trực tuyến thì không cần: phần bạn điền ở đây thay cho tờ khai. Nộp tại quầy hoặc qua bưu chính thì tải mẫu, điền và ký.',
        'Not needed online: what you fill in here stands for it. At the counter or by post, download it, fill it in and sign.',
      ),
      template: { fileId: demoId('procedureFile', 1), fileName: 'Tờ khai đăng ký khai sinh.pdf' },
    }),
  ],
  fees: [{ ...FREE, name: text('Lệ phí đăng ký khai sinh', 'Registration charge') }, civilStatusCopies()],
  steps: [
    text(
      'Điền tờ khai, đính kèm ảnh Giấy chứng sinh rồi nộp.',
      'Fill in the form, attach the birth notification and submit.',
    ),
    text(
      'Bộ phận Một cửa kiểm tra và tiếp nhận; thiếu gì sẽ báo một lần.',
      'The counter checks and receives it; what is missing is asked for once.',
    ),
    text(
      'Công chức tư pháp – hộ tịch thẩm tra và ghi vào Sổ đăng ký khai sinh.',
      'The civil-status officer examines it and makes the entry.',
    ),
    text('Lãnh đạo Ủy ban ký; bạn nhận Giấy khai sinh.', 'The chair signs; you receive the certificate.'),
  ],
  conditions: [
    text(
      'Cha hoặc mẹ đăng ký trong 60 ngày kể từ ngày sinh; nếu không thể thì ông, bà hoặc người thân thích khác.',
      'A parent registers within 60 days; if they cannot, a relative does.',
    ),
    text(
      'Chưa xác định được cha thì để trống phần về cha.',
      'Where the father is not established, his part stays empty.',
    ),
  ],
  legalBases: CIVIL_STATUS_LAW,
  process: officeProcess(1, 4, 2, 1),
  results: [
    {
      document: 'made',
      code: 'birth-certificate',
      name: text('Giấy khai sinh', 'Birth certificate'),
      sections: [
        {
          title: 'Người được khai sinh',
          lines: [
            line('Họ, chữ đệm, tên', '/child/fullName'),
            line('Giới tính', '/child/sex'),
            line('Ngày, tháng, năm sinh', '/child/bornOn'),
            line('Giờ sinh', '/child/bornAt'),
            line('Cơ sở y tế', '/child/birthFacility'),
            line('Nơi sinh', '/child/birthPlace'),
            line('Dân tộc', '/child/ethnicGroup'),
            line('Quốc tịch', '/child/nationality'),
            line('Quê quán', '/child/homeTown'),
          ],
        },
        { title: 'Mẹ', lines: ofParent('mother') },
        { title: 'Cha', lines: ofParent('father') },
        {
          title: 'Người đi khai sinh',
          lines: [
            line('Họ, chữ đệm, tên', '/requester/fullName'),
            line('Số định danh cá nhân', '/requester/nationalId'),
            line('Quan hệ với người được khai sinh', '/requester/relationship'),
          ],
        },
      ],
    },
  ],
  returnMethods: EVERY_RETURN_METHOD,
  form: {
    schema: schema(
      {
        requester: requesterWithBirth({
          residence: ownAddressInUnit,
          relationship: choice(text('Bạn là gì của em bé?', 'Who are you to the child?'), [
            ['mother', 'Mẹ', 'Mother'],
            ['father', 'Cha', 'Father'],
            ['grandparent', 'Ông hoặc bà', 'Grandparent'],
            ['relative', 'Người thân thích khác', 'Another relative'],
            ['guardian', 'Người đang nuôi dưỡng', 'Carer'],
            ['authorised', 'Người được cha, mẹ ủy quyền', 'Authorised by a parent'],
          ]),
        }),
        child: section(
          text('Em bé', 'The child'),
          {
            fullName: fullName(text('Họ, chữ đệm, tên của bé', 'The child’s full name')),
            sex,
            bornOn: day(text('Ngày sinh', 'Date of birth')),
            bornAt: clockTime(text('Giờ sinh', 'Time of birth'), {
              hint: text('Theo Giấy chứng sinh, nếu có ghi.', 'As the birth notification says, if it does.'),
            }),
            birthPlaceKind: choice(text('Sinh ở đâu?', 'Where was the birth?'), [
              ['facility', 'Tại cơ sở y tế', 'In a hospital or clinic'],
              ['elsewhere', 'Nơi khác', 'Elsewhere'],
            ]),
            birthFacility: words(text('Tên cơ sở y tế', 'Name of the facility')),
            birthPlace: administrativeUnit(text('Nơi sinh thuộc xã, phường nào?', 'In which commune was the birth?'), {
              hint: text(
                'Gõ tên xã hoặc phường rồi chọn trong danh sách.',
                'Type its name and choose it from the list.',
              ),
            }),
            ethnicGroup,
            nationality,
            homeTown: words(text('Quê quán', 'Home town'), {
              hint: text(
                'Theo quê của cha hoặc mẹ, như hai người thỏa thuận.',
                'The father’s or the mother’s, as they agree.',
              ),
            }),
          },
          { optional: ['bornAt', 'birthFacility'] },
        ),
        mother: section(text('Mẹ', 'Mother'), parent('mother'), { optional: KNOWN_OF_REQUESTER }),
        fatherDeclared: yesOrNo(text('Có khai về cha không?', 'Is the father declared?'), {
          hint: text('Chọn “Không” khi chưa xác định được cha.', 'Choose “No” when he is not established.'),
        }),
        father: section(text('Cha', 'Father'), parent('father'), { optional: KNOWN_OF_REQUESTER }),
        parentsMarried: yesOrNo(text('Cha mẹ đã đăng ký kết hôn?', 'Are the parents married?')),
        marriage: section(text('Giấy chứng nhận kết hôn', 'Marriage certificate'), {
          number: words(text('Số', 'Number'), { maxLength: 50 }),
          issuedOn: day(text('Ngày cấp', 'Date')),
          issuedBy: words(text('Nơi cấp', 'Issued by')),
        }),
        copies: wholeNumber(text('Số bản sao Giấy khai sinh cần cấp', 'Copies of the certificate wanted'), 0, 20),
        declaration,
      },
      {
        optional: ['father', 'parentsMarried', 'marriage'],
        conditions: [
          requiredWhen('child.birthPlaceKind', ['facility'], ['child.birthFacility']),
          requiredWhen(
            RELATIONSHIP,
            ['father', ...OTHERS],
            ASKED_OF_OTHERS.map((name) => `mother.${name}`),
          ),
          requiredWhen('fatherDeclared', ['yes'], ['father', 'parentsMarried']),
          {
            if: {
              required: ['fatherDeclared', 'requester'],
              properties: {
                fatherDeclared: { enum: ['yes'] },
                requester: {
                  required: ['relationship'],
                  properties: { relationship: { enum: ['mother', ...OTHERS] } },
                },
              },
            },
            then: { properties: { father: { required: ASKED_OF_OTHERS } } },
          },
          requiredWhen('parentsMarried', ['yes'], ['marriage']),
        ],
      },
    ),
    uiSchema: pages(
      requesterPage(['bornOn', 'relationship']),
      page(text('Em bé', 'The child'), [
        ...fieldsOf('child', ['fullName', 'sex', 'bornOn', 'bornAt']),
        group(text('Nơi sinh', 'Place of birth'), [
          field('child.birthPlaceKind'),
          shownWhen('child.birthPlaceKind', ['facility'], field('child.birthFacility')),
          field('child.birthPlace'),
        ]),
        group(
          text('Dân tộc, quốc tịch, quê quán', 'Ethnic group, nationality, home town'),
          fieldsOf('child', ['ethnicGroup', 'nationality', 'homeTown']),
        ),
      ]),
      page(text('Cha mẹ', 'Parents'), [
        parentGroup('mother', text('Mẹ', 'Mother')),
        field('fatherDeclared'),
        shownWhen('fatherDeclared', ['yes'], parentGroup('father', text('Cha', 'Father'))),
        shownWhen(
          'fatherDeclared',
          ['yes'],
          group(text('Hôn nhân của cha mẹ', 'The parents’ marriage'), [
            field('parentsMarried'),
            ...fieldsOf('marriage', ['number', 'issuedOn', 'issuedBy']).map((control) =>
              shownWhen('parentsMarried', ['yes'], control),
            ),
          ]),
        ),
      ]),
      page(text('Bản sao và cam đoan', 'Copies and declaration'), [field('copies'), declarationField]),
    ),
  },
  doubts: [
    LEVEL_DOUBT,
    {
      about: 'fees',
      why: 'Ô lệ phí của nguồn ghi 0 đồng; phần trình tự nói thu phí bản sao khi có yêu cầu, mức 8.000 đồng lấy theo thủ tục 2.000635.',
    },
    {
      about: 'cases',
      why: 'Trẻ bị bỏ rơi, trẻ có yếu tố nước ngoài và việc nhận cha, mẹ, con kết hợp khai sinh có trình tự riêng, chưa có trong danh mục này.',
    },
    {
      about: 'channels',
      why: 'Nguồn ghi “1” không có đơn vị; ở đây hiểu là giải quyết trong ngày, nhận sau 15 giờ thì sang ngày làm việc tiếp theo.',
    },
  ],
};

export const birthRegistrationExample: Answers = {
  requester: { ...LAN, residence: LAN_AT_HOME, bornOn: '1995-03-14', relationship: 'mother' },
  child: {
    fullName: 'Trần Nguyễn Minh Anh',
    sex: 'female',
    bornOn: '2026-11-10',
    bornAt: '07:35',
    birthPlaceKind: 'facility',
    birthFacility: 'Bệnh viện Đa khoa Tây Ninh',
    birthPlace: { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh' },
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    homeTown: 'phường Tân Ninh, tỉnh Tây Ninh',
  },
  mother: { ethnicGroup: 'Kinh', nationality: 'VN' },
  fatherDeclared: 'yes',
  father: {
    fullName: 'Trần Văn Minh',
    nationalId: '072088000456',
    bornOn: '1988-11-02',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    residence: LAN_AT_HOME,
  },
  parentsMarried: 'yes',
  marriage: { number: '45/2022', issuedOn: '2022-05-20', issuedBy: 'Ủy ban nhân dân Phường 3, thành phố Tây Ninh' },
  copies: 2,
  declaration: true,
};
