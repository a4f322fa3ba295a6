import type { Language, Text } from '../../text/text';
import type { DefinitionFault, DefinitionFaultCode } from './definition-fault';
import { PREFILL_REASONS } from './prefill-reasons';

type Params = DefinitionFault['params'];

/** A sentence for each thing that can be wrong with a definition: what it is and what to do. */
const WORDS: Readonly<Record<DefinitionFaultCode, (params: Params) => Text>> = {
  shape: ({ detail }) => ({
    vi: `Không đúng cấu trúc (${detail}). Hãy sửa theo mẫu xuất ra từ danh mục.`,
    en: `Not of the right shape (${detail}). Compare it with an export of the catalogue.`,
  }),
  tooLarge: ({ limit }) => ({
    vi: `Nội dung quá lớn hoặc lồng quá sâu; tối đa ${limit} ký tự.`,
    en: `Too large or too deep; at most ${limit} characters.`,
  }),
  missing: () => ({ vi: 'Còn trống, hãy điền.', en: 'This is missing. Please fill it in.' }),
  missingEnglish: () => ({ vi: 'Thiếu bản tiếng Anh.', en: 'The English words are missing.' }),
  twice: ({ name }) => ({ vi: `“${name}” có hai lần; hãy đổi một.`, en: `“${name}” stands twice; change one.` }),
  unknownReference: ({ name }) => ({
    vi: `Không có “${name}”. Hãy chọn lại trong danh sách.`,
    en: `There is no “${name}”. Choose again from the list.`,
  }),
  codeFormat: () => ({
    vi: 'Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193.',
    en: 'A procedure’s code is a digit, a point and six digits, such as 1.001193.',
  }),
  levelAndChannels: ({ level }) => ({
    vi: `Mức ${level} và kênh nộp trực tuyến không khớp: mức 3, 4 có kênh trực tuyến, mức 1, 2 thì không.`,
    en: `Level ${level} and filing online do not fit: levels 3 and 4 have it, 1 and 2 do not.`,
  }),
  noAgency: () => ({ vi: 'Không có cơ quan nào thuộc loại này.', en: 'There is no agency of this kind.' }),
  notAUnit: ({ name }) => ({
    vi: `“${name}” không phải là trường chọn xã, phường, tỉnh; thẩm quyền chỉ xác định được theo trường như vậy.`,
    en: `“${name}” is not a field for an administrative unit, and competence follows from such a field only.`,
  }),
  caseUnreachable: ({ name }) => ({
    vi: `Không câu trả lời nào dẫn tới trường hợp “${name}”.`,
    en: `No answer leads to the case “${name}”.`,
  }),
  caseWithoutResult: ({ name }) => ({
    vi: name ? `Trường hợp “${name}” không kết thúc bằng kết quả nào.` : 'Hồ sơ không kết thúc bằng kết quả nào.',
    en: name ? `The case “${name}” ends with no result.` : 'A dossier would end with no result.',
  }),
  questionsRunInCircle: () => ({
    vi: 'Các câu hỏi dẫn vòng lại nhau; hãy bỏ đường quay lại.',
    en: 'The questions run in a circle; take the way back out.',
  }),
  questionUnreachable: () => ({
    vi: 'Không câu trả lời nào dẫn tới câu hỏi này.',
    en: 'No answer leads to this question.',
  }),
  formDoesNotCompile: ({ detail }) => ({
    vi: `Tờ khai không đọc được: ${detail}`,
    en: `The form cannot be read: ${detail}`,
  }),
  formKeyword: ({ keyword }) => ({
    vi: `Tờ khai không dùng “${keyword}”.`,
    en: `Forms do not use “${keyword}”.`,
  }),
  formReference: ({ detail }) => ({
    vi: `Tờ khai không được tham chiếu ra ngoài (${detail}); hãy chép nội dung vào.`,
    en: `A form must not refer elsewhere (${detail}); write it out.`,
  }),
  formFieldName: ({ name }) => ({
    vi: `Tên trường “${name}” phải bắt đầu bằng chữ thường, chỉ gồm chữ không dấu và số.`,
    en: `The field name “${name}” must begin with a small letter and have letters and digits only.`,
  }),
  formOpen: () => ({
    vi: 'Phần này phải từ chối trường lạ (additionalProperties: false).',
    en: 'This part must refuse unknown fields (additionalProperties: false).',
  }),
  formFormat: ({ format }) => ({ vi: `Không có định dạng “${format}”.`, en: `There is no format “${format}”.` }),
  formPatternUnsafe: ({ pattern }) => ({
    vi: `Biểu thức “${pattern}” có thể làm treo máy với một số nội dung; hãy viết đơn giản hơn.`,
    en: `The pattern “${pattern}” may take for ever on some texts; write a simpler one.`,
  }),
  formLimit: ({ limit }) => ({ vi: `Vượt giới hạn ${limit}.`, en: `Beyond the limit of ${limit}.` }),
  formFieldNotShown: ({ scope }) => ({
    vi: `Trường ${fieldIn(scope)} không có trên trang nào.`,
    en: `The field ${fieldIn(scope)} is on no page.`,
  }),
  formFieldShownTwice: ({ scope }) => ({
    vi: `Trường ${fieldIn(scope)} hiện hai lần.`,
    en: `The field ${fieldIn(scope)} is shown twice.`,
  }),
  formShowsUnknownField: ({ scope }) => ({
    vi: `Trang hiện trường ${fieldIn(scope)} không có trong tờ khai.`,
    en: `A page shows ${fieldIn(scope)}, which the form does not have.`,
  }),
  formPaperMissing: () => ({
    vi: 'Chưa chọn giấy tờ nào đính kèm ở đây.',
    en: 'No paper is chosen to be attached here.',
  }),
  formPaperUnknown: ({ name }) => ({
    vi: `Tờ khai có chỗ đính kèm giấy tờ “${name}” mà thủ tục không có. Hãy chọn giấy tờ khác hoặc xóa chỗ này.`,
    en: `The form has a place for the paper “${name}”, which the procedure does not have. Choose another or remove the place.`,
  }),
  formPaperTwice: ({ name }) => ({
    vi: `Giấy tờ “${name}” có hai chỗ trong tờ khai; hãy bỏ một.`,
    en: `The paper “${name}” has two places in the form; take one out.`,
  }),
  formRule: () => ({
    vi: 'Điều kiện hiện dựa vào một lựa chọn hoặc giá trị không có.',
    en: 'What it is shown by is a choice or a value that does not exist.',
  }),
  formPrefill: ({ path, reason }) => ({
    vi: `Không điền sẵn được từ “${path}”: ${PREFILL_REASONS[String(reason)]?.vi ?? 'hãy chọn nguồn khác'}.`,
    en: `Nothing can be filled in from “${path}”: ${PREFILL_REASONS[String(reason)]?.en ?? 'choose another source'}.`,
  }),
  expression: ({ reason, detail }) => ({
    vi: `${REASONS[String(reason)]?.vi ?? 'Biểu thức không dùng được'}: ${detail}`,
    en: `${REASONS[String(reason)]?.en ?? 'The expression cannot be used'}: ${detail}`,
  }),
  amountMayBeNegative: ({ least }) => ({
    vi: `Kết quả có thể âm (tới ${least}). Hãy dùng max(0, …) hoặc đặt giới hạn cho trường.`,
    en: `This may become negative (down to ${least}). Use max(0, …) or limit the field.`,
  }),
  amountUnknown: ({ reason, detail }) => ({
    vi: `${REASONS[String(reason)]?.vi ?? 'Không biết kết quả nằm trong khoảng nào'}: ${detail}`,
    en: `${REASONS[String(reason)]?.en ?? 'The range of the result cannot be told'}: ${detail}`,
  }),
  amountTooLarge: ({ most }) => ({
    vi: `Kết quả có thể tới ${most} đồng; hãy đặt giới hạn cho trường hoặc mức tối đa.`,
    en: `This may become ${most} đồng; limit the field or set a maximum.`,
  }),
  noCopies: () => ({
    vi: 'Giấy tờ này không có bản nào: hãy ghi số bản chính, bản chứng thực hoặc bản sao.',
    en: 'No original, certified copy or copy of this paper is asked for.',
  }),
  noPapers: () => ({ vi: 'Chưa có giấy tờ nào.', en: 'There are no papers.' }),
  fileMissing: ({ name }) => ({
    vi: `Hệ thống chưa có tệp “${name}”. Hãy tải tệp này lên ở giấy tờ này, trong phần Giấy tờ của bản soạn.`,
    en: `The file “${name}” is not here yet. Upload it for this paper, in the papers of the draft.`,
  }),
  fileOfOtherKind: ({ name }) => ({
    vi: `Tệp “${name}” không dùng được ở đây: mẫu là Word, Excel hoặc PDF, ảnh mẫu là JPG hoặc PNG. Hãy tải tệp khác lên.`,
    en: `“${name}” cannot be used here: a template is Word, Excel or PDF, an example a JPG or PNG. Upload another file.`,
  }),
  noFee: ({ channel }) => ({
    vi: `Kênh ${channel} chưa có phí, lệ phí; nếu miễn phí hãy ghi 0 đồng.`,
    en: `The channel ${channel} has no fee; if it is free, say 0 đồng.`,
  }),
  feeUnexplained: () => ({
    vi: 'Chưa có mức thu: hãy ghi số tiền, công thức, hoặc ghi chú cơ quan nào quy định.',
    en: 'No amount: give one, a formula, or a note on who sets it.',
  }),
  feeContradictory: () => ({
    vi: 'Có cả số tiền và công thức; hãy bỏ một.',
    en: 'There is both an amount and a formula; take one out.',
  }),
  tiersNotAscending: () => ({ vi: 'Các bậc phải tăng dần.', en: 'The tiers must ascend.' }),
  noTime: () => ({ vi: 'Thời hạn phải lớn hơn 0.', en: 'The time must be more than 0.' }),
  warningsOutOfOrder: () => ({
    vi: 'Lần báo đầu phải sớm hơn lần báo cuối; hãy đặt số lớn hơn.',
    en: 'The first warning has to come before the last one; make this number larger.',
  }),
  stepsExceedTime: ({ hours, limit }) => ({
    vi: `Các bước cộng lại ${hours} giờ làm việc, luật chỉ cho ${limit}.`,
    en: `The steps take ${hours} working hours, the law gives ${limit}.`,
  }),
  stepsFallShort: ({ hours, limit }) => ({
    vi: `Các bước cộng lại ${hours} giờ làm việc, chưa đủ ${limit} giờ của thời hạn.`,
    en: `The steps take ${hours} working hours of the ${limit} that the law gives.`,
  }),
  noSteps: () => ({ vi: 'Quy trình chưa có bước nào.', en: 'The process has no steps.' }),
  stepUnreachable: () => ({
    vi: 'Không bước nào dẫn tới bước này. Hãy nối một bước tới đây, hoặc xóa bước này.',
    en: 'No step leads here. Lead one here, or remove this one.',
  }),
  stepsRunInCircle: ({ names }) => ({
    vi: `Các bước dẫn vòng lại nhau, không bao giờ xong: ${names}. Hãy bỏ đường quay lại; cán bộ trả lại bước trước được mà không cần vẽ.`,
    en: `These steps lead round and never end: ${names}. Take the way back out; officers can go back without it.`,
  }),
  taskOutOfPlace: () => ({
    vi: 'Bước sai chỗ: tiếp nhận đứng đầu, rồi tới các bước xử lý, quyết định, và trả kết quả đứng cuối.',
    en: 'This step is out of place: receiving comes first, then the work, the decision, and returning the result last.',
  }),
  noDecision: () => ({
    vi: 'Chưa có bước lãnh đạo quyết định kết quả.',
    en: 'There is no step in which a leader decides.',
  }),
  decidedTwice: () => ({
    vi: 'Hồ sơ chỉ được quyết định một lần; hãy đổi bước này thành bước xử lý.',
    en: 'A dossier is decided once; make this a step of the work.',
  }),
  proposedElsewhere: () => ({
    vi: 'Bước ngay trước khi quyết định phải do chuyên viên của cơ quan có thẩm quyền làm, vì người đó trình kết quả.',
    en: 'The step before the decision must be done by a case officer of the competent agency, who proposes the result.',
  }),
  tooFewWays: () => ({ vi: 'Cần ít nhất hai nhánh.', en: 'There must be two ways at the least.' }),
  noOtherwise: () => ({
    vi: 'Nhánh cuối cùng phải không có điều kiện, để luôn có đường đi tiếp.',
    en: 'The last way must have no condition, so that there always is one.',
  }),
  wayWithoutCondition: () => ({
    vi: 'Nhánh này cần điều kiện; chỉ nhánh cuối cùng được bỏ trống.',
    en: 'This way needs a condition; only the last one has none.',
  }),
  nobodyChooses: () => ({
    vi: 'Sau bước này không có ai chọn hướng: tiếp nhận, quyết định và trả kết quả xong là hồ sơ đi tiếp ngay. Hãy để tờ khai chọn hướng, hoặc rẽ hướng sau một bước xử lý.',
    en: 'Nobody chooses a way after this step: once received, decided or returned, a dossier goes on by itself. Let the answers of the form choose, or part the ways after a step of the work.',
  }),
  tooMuchAfterDecision: () => ({
    vi: 'Sau quyết định chỉ có hai bước nối nhau: ban hành (vào sổ, đóng dấu), rồi trả kết quả. Hãy gộp các bước sau quyết định lại.',
    en: 'After the decision two steps follow one another at the most: issuing the result (numbering, sealing), then returning it. Put those after the decision together.',
  }),
  leavesParallel: ({ name }) => ({
    vi: `Các bước làm song song phải gặp nhau ở “${name}”, không dẫn đi nơi khác.`,
    en: `Steps side by side must come together at “${name}” and lead nowhere else.`,
  }),
  entersParallel: ({ name }) => ({
    vi: `Bước “${name}” chạy song song nên chỉ vào được từ chỗ tách nhánh.`,
    en: `“${name}” runs side by side with others and can only be entered where they part.`,
  }),
  notABranch: ({ name }) => ({
    vi: `“${name}” không phải bước đầu của một nhánh; hãy chọn cơ quan chủ trì trong các nhánh.`,
    en: `“${name}” begins no branch; choose the leading one among the branches.`,
  }),
  twoAgencies: () => ({
    vi: 'Bước này có cả cơ quan cố định và cơ quan theo địa chỉ; hãy bỏ một.',
    en: 'This step has both a fixed agency and one by address; take one out.',
  }),
};

const REASONS: Readonly<Record<string, Text>> = {
  syntax: { vi: 'Biểu thức viết chưa đúng', en: 'The expression is not well written' },
  unknownField: { vi: 'Tờ khai không có trường', en: 'The form has no field' },
  unknownName: { vi: 'Không có tên', en: 'There is no' },
  wrongType: { vi: 'Kiểu giá trị không khớp', en: 'The kinds of values do not fit' },
  tooLong: { vi: 'Biểu thức quá dài, tối đa', en: 'The expression is too long, at most' },
  tooComplex: { vi: 'Biểu thức không được dùng', en: 'An expression must not use' },
  divisionByZero: { vi: 'Có thể chia cho 0', en: 'This may divide by 0' },
  unsupported: { vi: 'Mức thu không được dùng', en: 'An amount must not use' },
  tooLarge: { vi: 'Số có thể quá lớn', en: 'The number may become too large' },
};

function fieldIn(scope: string | number | undefined): string {
  return String(scope).replace('#/properties/', '').replaceAll('/properties/', '.');
}

/** The sentence that tells an administrator what is wrong and what to do. */
export function describeFault({ code, params }: Pick<DefinitionFault, 'code' | 'params'>, language: Language): string {
  return WORDS[code](params)[language];
}
