import type { Answers, ProcedureVersion } from '@mot-cua/domain';
import { CIVIL_STATUS, CIVIL_STATUS_LAW, line, TIME_UNIT_DOUBT } from '../writing/civil-status';
import { ETHNIC_GROUPS, NATIONALITIES } from '../writing/ethnic-groups';
import { choice, day, nationalId, schema, section, text, wholeNumber } from '../writing/fields';
import { civilStatusCopies } from '../writing/fees';
import { field, fieldsOf, page, pages } from '../writing/layout';
import {
  addressInUnit,
  declaration,
  declarationField,
  fullName,
  LAN,
  LAN_AT_HOME,
  requester,
  requesterPage,
} from '../writing/people';
import { identityPaper, residencePaper } from '../writing/papers';
import { filedBy, FREE, LEVEL_DOUBT, officeProcess } from '../writing/process';

const SPOUSE = {
  fullName: fullName(),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
  bornOn: day(text('Ngày sinh', 'Date of birth')),
  ethnicGroup: choice(text('Dân tộc', 'Ethnic group'), ETHNIC_GROUPS),
  nationality: choice(text('Quốc tịch', 'Nationality'), NATIONALITIES),
  residence: addressInUnit(),
  marriageNumber: wholeNumber(text('Kết hôn lần thứ mấy', 'Which marriage this is'), 1, 9),
};
const SPOUSE_FIELDS = Object.keys(SPOUSE);

const ofSpouse = (spouse: 'wife' | 'husband', title: string) => ({
  title,
  lines: [
    line('Họ, chữ đệm, tên', `/${spouse}/fullName`),
    line('Ngày, tháng, năm sinh', `/${spouse}/bornOn`),
    line('Dân tộc', `/${spouse}/ethnicGroup`),
    line('Quốc tịch', `/${spouse}/nationality`),
    line('Nơi cư trú', `/${spouse}/residence`),
    line('Số định danh cá nhân', `/${spouse}/nationalId`),
  ],
});

export const marriageRegistration: ProcedureVersion = {
  code: '1.000894',
  version: 1,
  name: text('Đăng ký kết hôn', 'Marriage registration'),
  field: CIVIL_STATUS,
  level: 3,
  lifeEvents: ['marriage'],
  keywords: ['cưới', 'làm giấy kết hôn', 'lấy vợ', 'lấy chồng', 'đám cưới', 'hôn thú'],
  summary: text(
    'Hai người nộp tờ khai trên mạng, rồi cùng đến Ủy ban nhân dân xã hoặc phường nơi một trong hai người cư trú để ký và nhận Giấy chứng nhận kết hôn.',
    'Two people file one form online, then come together to the commune where one of them lives to sign and receive the marriage certificate.',
  ),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  // Where either of them lives (Law on Civil Status 2014, art. 17).
  competence: { by: 'answer', from: [{ pointer: '/wife/residence' }, { pointer: '/husband/residence' }], choice: true },
  channels: filedBy(['O', 'P', 'D'], { unit: 'workingDay', amount: 1 }),
  papers: [identityPaper(text('Giấy tờ tùy thân của hai bên', 'Identity papers of both')), residencePaper()],
  fees: [{ ...FREE, name: text('Lệ phí đăng ký kết hôn', 'Registration charge') }, civilStatusCopies()],
  steps: [
    text('Điền tờ khai chung của hai người và nộp.', 'Fill in the joint form and submit it.'),
    text('Bộ phận Một cửa tiếp nhận và hẹn ngày.', 'The counter receives it and makes an appointment.'),
    text('Hai người cùng đến ký vào Sổ và nhận giấy.', 'Both come to sign the register and receive the certificate.'),
  ],
  conditions: [
    text('Hai bên cùng có mặt khi ký và nhận Giấy chứng nhận kết hôn.', 'Both must be present to sign and receive it.'),
    text('Hai bên tự nguyện và không đang có vợ hoặc chồng.', 'Both consent and neither is married.'),
  ],
  legalBases: CIVIL_STATUS_LAW,
  process: officeProcess(1, 4, 2, 1),
  results: [
    {
      document: 'made',
      code: 'marriage-certificate',
      name: text('Giấy chứng nhận kết hôn', 'Marriage certificate'),
      sections: [ofSpouse('wife', 'Vợ'), ofSpouse('husband', 'Chồng')],
    },
  ],
  returnMethods: ['atCounter'],
  form: {
    schema: schema({
      requester: requester(),
      wife: section(text('Bên nữ', 'Bride'), SPOUSE),
      husband: section(text('Bên nam', 'Groom'), SPOUSE),
      copies: wholeNumber(text('Số bản sao cần cấp', 'Copies wanted'), 0, 20),
      declaration,
    }),
    uiSchema: pages(
      requesterPage(),
      page(text('Bên nữ', 'Bride'), fieldsOf('wife', SPOUSE_FIELDS)),
      page(text('Bên nam', 'Groom'), fieldsOf('husband', SPOUSE_FIELDS)),
      page(text('Bản sao và cam đoan', 'Copies and declaration'), [field('copies'), declarationField]),
    ),
  },
  doubts: [LEVEL_DOUBT, TIME_UNIT_DOUBT],
};

export const marriageRegistrationExample: Answers = {
  requester: LAN,
  wife: {
    fullName: LAN.fullName,
    nationalId: LAN.nationalId,
    bornOn: '1995-03-14',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    residence: LAN_AT_HOME,
    marriageNumber: 1,
  },
  husband: {
    fullName: 'Trần Văn Minh',
    nationalId: '072088000456',
    bornOn: '1988-11-02',
    ethnicGroup: 'Kinh',
    nationality: 'VN',
    residence: { code: '25630', name: 'Phường Long Hoa, tỉnh Tây Ninh', street: '45 đường Hùng Vương' },
    marriageNumber: 1,
  },
  copies: 1,
  declaration: true,
};
