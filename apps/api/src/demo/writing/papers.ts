import type { Paper, Text } from '@mot-cua/domain';
import type { Expression } from '@mot-cua/domain/expression';
import { choice, text } from './fields';
import { paper, type PaperOptions } from './process';

/** Kinds of documents that papers here are of, so that one filed before, or a result, can stand for the next. */
export const PAPER_KINDS = [
  'identityCard',
  'passport',
  'birthCertificate',
  'birthNotification',
  'marriageCertificate',
  'maritalStatusCertificate',
  'deathExtract',
  'deathNotice',
  'residenceProof',
  'authorisation',
  'kinshipProof',
  'landCertificate',
  'buildingPermit',
  'drivingLicence',
  'healthCertificate',
  'householdBusinessCertificate',
  'disabilityCertificate',
  'medicalRecord',
  'diploma',
  'portrait',
  'vehicleRegistration',
  'securityCertificate',
  'feeReliefProof',
] as const;

/** Shown at the counter, sent online only where the databases do not answer. */
export const identityPaper = (
  name: Text = text('Giấy tờ tùy thân của người nộp', 'Applicant’s identity paper'),
  options: PaperOptions = {},
): Paper =>
  paper('identity', name, {
    required: false,
    kind: 'identityCard',
    hint: text(
      'Thẻ căn cước, hộ chiếu hoặc căn cước điện tử; chỉ cần khi không tra cứu được trong cơ sở dữ liệu.',
      'Identity card or passport; only when the database does not answer.',
    ),
    ...options,
  });

export const residencePaper = (
  name: Text = text('Giấy tờ chứng minh nơi cư trú', 'Proof of residence'),
  options: PaperOptions = {},
): Paper =>
  paper('residence', name, {
    required: false,
    kind: 'residenceProof',
    hint: text('Chỉ cần khi không khai thác được thông tin cư trú.', 'Only when the residence cannot be looked up.'),
    ...options,
  });

/** Needed where an answer says that somebody else files; certified unless a near relative does (Decree 123/2015). */
export const authorisationPaper = (requiredWhen: Expression, options: PaperOptions = {}): Paper =>
  paper('authorisation', text('Văn bản ủy quyền', 'Letter of authority'), {
    requiredWhen,
    kind: 'authorisation',
    hint: text(
      'Phải chứng thực, trừ khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
      'Certified, unless the one who files is a grandparent, parent, child, spouse or sibling.',
    ),
    ...options,
  });

/** Who files; `AUTHORISED` holds when it is somebody else than the person concerned. */
export const filedAs = choice(text('Bạn nộp hồ sơ', 'You file'), [
  ['self', 'Cho chính mình', 'For myself'],
  ['authorised', 'Theo ủy quyền của người khác', 'On somebody’s authority'],
]);
export const AUTHORISED: Expression = 'answers.filedAs == "authorised"';

/** The form itself, where the law names no other paper: what is filled in here stands for it. */
export const requestOnPaper = (name: Text): Paper =>
  paper('request', name, {
    required: false,
    hint: text(
      'Biểu mẫu điền ở đây thay cho văn bản này; chỉ đính kèm khi đã có bản ký tay.',
      'What you fill in here stands for it; attach it only if you have signed one on paper.',
    ),
  });
