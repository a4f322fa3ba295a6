import {
  administrativeUnit,
  choice,
  day,
  email,
  filledFrom,
  nationalId,
  phone,
  promise,
  section,
  text,
  words,
  type JsonSchema,
} from './fields';
import { field, fieldsOf, page } from './layout';

export const sex = choice(text('Giới tính', 'Sex'), [
  ['female', 'Nữ', 'Female'],
  ['male', 'Nam', 'Male'],
]);

/** The sex of the one who asks. */
export const ownSex = filledFrom('registry.population.gender', sex);

export const fullName = (title = text('Họ, chữ đệm, tên', 'Full name')): JsonSchema =>
  words(title, { hint: text('Viết đúng như trên giấy tờ.', 'As it stands in the papers.') });

export const address = (title = text('Nơi cư trú', 'Place of residence')): JsonSchema =>
  words(title, {
    hint: text('Số nhà, đường, ấp hoặc khu phố, xã hoặc phường, tỉnh.', 'House, street, ward, province.'),
  });

/** The same with the commune chosen from the list, by which the competent agency can be told. */
export const addressInUnit = (title = text('Nơi cư trú', 'Place of residence')): JsonSchema =>
  administrativeUnit(title, {
    street: text('Số nhà, đường, ấp hoặc khu phố', 'House, street, hamlet or quarter'),
    hint: text(
      'Gõ tên xã hoặc phường rồi chọn trong danh sách. Tên cũ, trước tháng 7/2025, cũng tìm được.',
      'Type the name of the commune and choose it from the list. Names of before July 2025 are found too.',
    ),
  });

/** Where the one who asks lives, by its commune. */
export const ownAddressInUnit = filledFrom('registry.population.residence', addressInUnit());

const REQUESTER: Readonly<Record<string, JsonSchema>> = {
  fullName: words(text('Họ, chữ đệm, tên', 'Full name'), { prefill: 'account.fullName' }),
  nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number'), {
    prefill: 'account.nationalId',
  }),
  phone: phone(text('Số điện thoại', 'Phone'), { prefill: 'account.phone' }),
  email: email(text('Email', 'E-mail'), {
    prefill: 'account.email',
    hint: text(
      'Không bắt buộc; để cán bộ liên hệ khi cần. Tin về hồ sơ xem tại trang hồ sơ của bạn.',
      'Optional; for officers to reach you. News of the dossier is on its page.',
    ),
  }),
  residence: filledFrom('registry.population.residence', address()),
};

const REQUESTER_TITLE = text('Người nộp', 'Applicant');

/** Who files, filled in from the account and the population registry; a procedure may add fields of its own. */
export const requester = (more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  section(REQUESTER_TITLE, { ...REQUESTER, ...more }, { optional: ['email'] });

/** The same with the date of birth, where the law identifies people by it. */
export const requesterWithBirth = (more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  requester({ bornOn: day(text('Ngày sinh', 'Date of birth'), { prefill: 'account.dateOfBirth' }), ...more });

export const requesterPage = (more: readonly string[] = [], elements: readonly JsonSchema[] = []): JsonSchema =>
  page(REQUESTER_TITLE, [
    ...fieldsOf('requester', ['fullName', ...more, 'nationalId', 'phone', 'email', 'residence']),
    ...elements,
  ]);

export const declaration = promise(
  text('Tôi cam đoan nội dung trên là đúng sự thật.', 'I declare that all of the above is true.'),
);

export const declarationField = field('declaration');

/** The requester of every example: the first demo citizen. */
export const LAN = {
  fullName: 'Nguyễn Thị Lan',
  nationalId: '072195000123',
  phone: '0900000001',
  email: 'lan.nguyen@example.vn',
  residence: '12 đường Cách Mạng Tháng Tám, phường Tân Ninh, tỉnh Tây Ninh',
} as const;

/** Where the first demo citizen lives, for forms that ask for the commune. */
export const LAN_AT_HOME = {
  code: '25459',
  name: 'Phường Tân Ninh, tỉnh Tây Ninh',
  street: '12 đường Cách Mạng Tháng Tám',
} as const;
