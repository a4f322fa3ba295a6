import type { Language, Text } from '../../text/text';
import type { DefinitionFault } from '../check/definition-fault';
import { describeFault } from '../check/fault-words';

/** Where in a file something is wrong: a cell, a JSON pointer, or a line; nothing of it for the file as a whole. */
export interface ImportPlace {
  readonly sheet?: string;
  /** As Excel counts them, from 1. */
  readonly row?: number;
  /** Letters of the column, `AB`. */
  readonly column?: string;
  /** What the column is headed by. */
  readonly title?: string;
  /** In a JSON file into the file, in a workbook into the definition. */
  readonly pointer?: string;
  readonly line?: number;
  readonly character?: number;
}

type Params = DefinitionFault['params'];

/** A sentence for each thing that can be wrong with a file before there is a definition to judge. */
const WORDS = {
  fileUnknown: () => ({
    vi: 'Tệp không phải JSON hay Excel (.xlsx). Hãy dùng tệp xuất ra từ danh mục; tệp .xls hoặc có mật khẩu thì lưu lại thành .xlsx không mật khẩu.',
    en: 'Neither JSON nor Excel (.xlsx). Use an export of the catalogue; save an .xls or a locked file as .xlsx without a password.',
  }),
  fileTooLarge: ({ limit }: Params) => ({
    vi: `Tệp lớn hơn ${limit} MB. Hãy chia thành nhiều tệp.`,
    en: `The file is larger than ${limit} MB. Split it into several.`,
  }),
  notUtf8: () => ({
    vi: 'Ký tự ở đây không phải UTF-8. Hãy lưu tệp với bảng mã UTF-8.',
    en: 'This is not UTF-8. Save the file in UTF-8.',
  }),
  jsonSyntax: () => ({
    vi: 'JSON viết chưa đúng từ chỗ này. Hãy xem dấu phẩy, ngoặc và dấu nháy.',
    en: 'The JSON is not well written here. Look at commas, brackets and quotation marks.',
  }),
  notCatalogue: () => ({
    vi: 'Không phải danh mục thủ tục: đầu tệp phải có "format": "mot-cua-catalogue" và "procedures".',
    en: 'This is no catalogue: it must begin with "format": "mot-cua-catalogue" and have "procedures".',
  }),
  otherFormatVersion: ({ version }: Params) => ({
    vi: `Tệp theo phiên bản định dạng ${version} mà hệ thống này chưa đọc được.`,
    en: `The file has version ${version} of the format, which this system does not read.`,
  }),
  entryShape: () => ({
    vi: 'Mỗi thủ tục phải có "code" và "definition".',
    en: 'Each procedure needs "code" and "definition".',
  }),
  tooMany: ({ limit }: Params) => ({
    vi: `Có hơn ${limit} thủ tục. Hãy chia thành nhiều tệp.`,
    en: `There are more than ${limit} procedures. Split the file.`,
  }),
  noProcedures: () => ({ vi: 'Không có thủ tục nào trong tệp.', en: 'There are no procedures in the file.' }),
  codeTwice: ({ name }: Params) => ({
    vi: `Thủ tục ${name} có hai lần trong tệp; hãy bỏ một.`,
    en: `Procedure ${name} stands twice in the file; take one out.`,
  }),
  unstorable: () => ({
    vi: 'Có ký tự điều khiển không lưu được. Hãy xóa và gõ lại đoạn này.',
    en: 'There is a control character that cannot be stored. Delete this text and type it again.',
  }),
  inflatesTooMuch: ({ name, limit }: Params) => ({
    vi: `Phần “${name}” của tệp Excel giải nén ra hơn ${limit} MB; đã dừng đọc. Hãy dùng tệp xuất ra từ danh mục.`,
    en: `“${name}” in the Excel file inflates to more than ${limit} MB; reading was stopped. Use an export of the catalogue.`,
  }),
  workbookBroken: ({ detail }: Params) => ({
    vi: `Tệp Excel bị hỏng (${detail}). Hãy mở bằng Excel và lưu lại.`,
    en: `The Excel file is broken (${detail}). Open it in Excel and save it again.`,
  }),
  tooManyCells: ({ limit }: Params) => ({
    vi: `Trang tính vượt quá ${limit}. Hãy xóa các hàng và cột thừa.`,
    en: `The sheet goes beyond ${limit}. Delete the rows and columns that are too many.`,
  }),
  sheetMissing: () => ({
    vi: 'Thiếu trang tính này. Hãy giữ đủ các trang tính của tệp xuất, dù trang để trống.',
    en: 'This sheet is missing. Keep all sheets of an export, empty ones too.',
  }),
  columnMissing: ({ name }: Params) => ({
    vi: `Thiếu cột “${name}”. Hãy giữ đủ các cột của tệp xuất.`,
    en: `The column “${name}” is missing. Keep all columns of an export.`,
  }),
  sheetAbsent: () => ({
    vi: 'Tệp không có trang tính này; coi như trang để trống.',
    en: 'The file is without this sheet, which counts as empty.',
  }),
  columnAbsent: ({ name }: Params) => ({
    vi: `Tệp không có cột “${name}”; coi như cột để trống.`,
    en: `The file is without the column “${name}”, which counts as blank.`,
  }),
  columnUnknown: ({ name }: Params) => ({
    vi: `Không biết cột “${name}”. Hãy xóa cột hoặc sửa lại tên.`,
    en: `There is no column “${name}”. Delete it or mend its name.`,
  }),
  cellError: ({ value }: Params) => ({
    vi: `Công thức trong ô báo lỗi ${value}. Hãy thay bằng giá trị.`,
    en: `A formula in the cell came to ${value}. Put the value in instead.`,
  }),
  cellNumber: ({ value }: Params) => ({ vi: `“${value}” không phải là số.`, en: `“${value}” is not a number.` }),
  cellYesNo: ({ value }: Params) => ({
    vi: `“${value}”: hãy ghi Có hoặc Không.`,
    en: `“${value}”: write Có or Không.`,
  }),
  cellChoice: ({ value, choices }: Params) => ({
    vi: `“${value}” không có trong danh sách. Hãy chọn: ${choices}.`,
    en: `“${value}” is not in the list. Choose of: ${choices}.`,
  }),
  cellList: ({ value }: Params) => ({
    vi: `“${value}”: danh sách viết chưa đúng. Ngăn các mục bằng dấu chấm phẩy, đóng đủ dấu nháy.`,
    en: `“${value}” is not a well written list. Put semicolons between entries and close quotation marks.`,
  }),
  cellJson: ({ name }: Params) => ({
    vi: `JSON của ${name} viết chưa đúng.`,
    en: `The JSON of ${name} is not well written.`,
  }),
  cellPart: ({ value }: Params) => ({
    vi: `Không có phần “${value}”. Hãy ghi lại như trong tệp xuất.`,
    en: `There is no part “${value}”. Write it as an export does.`,
  }),
  rowOfUnknown: ({ name }: Params) => ({
    vi: `Không có “${name}” trong trang tính mà hàng này thuộc về.`,
    en: `There is no “${name}” on the sheet that this row belongs to.`,
  }),
  tookTooLong: () => ({
    vi: 'Tệp mất quá nhiều thời gian hoặc bộ nhớ để đọc; đã dừng. Hãy chia thành nhiều tệp.',
    en: 'Reading took too much time or memory and was stopped. Split the file.',
  }),
} satisfies Readonly<Record<string, (params: Params) => Text>>;

export type ImportFaultCode = keyof typeof WORDS | DefinitionFault['code'];

/** One thing wrong with a file that was to be imported. */
export interface ImportFault {
  readonly place: ImportPlace;
  readonly code: ImportFaultCode;
  readonly params: Params;
}

export function importFault(place: ImportPlace, code: ImportFaultCode, params: Params = {}): ImportFault {
  return { place, code, params };
}

const isOfFile = (code: ImportFaultCode): code is keyof typeof WORDS => Object.hasOwn(WORDS, code);

/** The sentence that says what is wrong and what to do. */
export function describeImportFault({ code, params }: ImportFault, language: Language): string {
  return isOfFile(code) ? WORDS[code](params)[language] : describeFault({ code, params }, language);
}

/** Where it is, as a person looks for it: `Phí, hàng 12, cột F (Số tiền)`. */
export function describePlace(
  { sheet, row, column, title, pointer, line, character }: ImportPlace,
  language: Language,
): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const parts = [
    sheet === undefined ? '' : say(`trang “${sheet}”`, `sheet “${sheet}”`),
    row === undefined ? '' : say(`hàng ${row}`, `row ${row}`),
    column === undefined ? '' : say(`cột ${column}`, `column ${column}`) + (title ? ` (${title})` : ''),
    line === undefined ? '' : say(`dòng ${line}`, `line ${line}`),
    character === undefined ? '' : say(`ký tự ${character}`, `character ${character}`),
    pointer ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ') || say('cả tệp', 'the whole file');
}
