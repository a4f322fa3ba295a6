import type { Text } from '../text/text';
import type { UnitKind } from './administrative-unit';

/** A unit as a data set tells it: in force on the day of the data set, nothing about before or after. */
export interface DataSetUnit {
  readonly code: string;
  readonly name: Text;
  readonly kind: UnitKind;
  /** Code of its province; `null` for a province. */
  readonly provinceCode: string | null;
}

export type DataSetFaultCode =
  | 'notAList'
  | 'notARecord'
  | 'missing'
  | 'tooLong'
  | 'codeFormat'
  | 'codeTwice'
  | 'kindUnknown'
  | 'otherProvince'
  | 'noWards'
  | 'outdated';

/** Something that keeps a data set from being loaded. */
export interface DataSetFault {
  /** Where in the file, `[3].Wards[12].Code`; empty for the file as a whole. */
  readonly place: string;
  readonly code: DataSetFaultCode;
  readonly params: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

/** What the data set calls each kind (AdministrativeUnitShortName). */
const PROVINCE_KINDS: Readonly<Record<string, UnitKind>> = { Tỉnh: 'province', 'Thành phố': 'city' };
const COMMUNE_KINDS: Readonly<Record<string, UnitKind>> = { Phường: 'ward', Xã: 'commune', 'Đặc khu': 'specialZone' };

const LONGEST_NAME = 200;

/**
 * Reads the open data set of Vietnam's units (github.com/thanglequoc/vietnamese-provinces-database, version 3 and later: provinces with
 * their `Wards`; keys with a capital first letter or a small one). Either units or faults: all faults of the file at once.
 */
export function readDataSet(file: unknown): { readonly units: DataSetUnit[]; readonly faults: DataSetFault[] } {
  const reading = new Reading();
  if (!Array.isArray(file) || file.length === 0) reading.fault('', 'notAList');
  else file.forEach((province: unknown, index) => reading.province(province, `[${index}]`));
  return { units: reading.faults.length > 0 ? [] : reading.units, faults: reading.faults };
}

class Reading {
  readonly units: DataSetUnit[] = [];
  readonly faults: DataSetFault[] = [];
  private readonly placeOfCode = new Map<string, string>();

  fault(place: string, code: DataSetFaultCode, params: DataSetFault['params'] = {}): void {
    this.faults.push({ place, code, params });
  }

  province(value: unknown, place: string): void {
    if (!isRecord(value)) return this.fault(place, 'notARecord');
    const code = this.unit(value, place, PROVINCE_KINDS, /^\d{2}$/, null);
    const wards = field(value, 'Wards');
    if (!Array.isArray(wards) || wards.length === 0) return this.fault(`${place}.Wards`, 'noWards');
    wards.forEach((ward: unknown, index) => {
      const wardPlace = `${place}.Wards[${index}]`;
      if (!isRecord(ward)) return this.fault(wardPlace, 'notARecord');
      const provinceCode = this.text(ward, wardPlace, 'ProvinceCode');
      if (provinceCode && code && provinceCode !== code) {
        this.fault(`${wardPlace}.ProvinceCode`, 'otherProvince', { found: provinceCode, expected: code });
      }
      this.unit(ward, wardPlace, COMMUNE_KINDS, /^\d{5}$/, code ?? '');
    });
  }

  private unit(
    value: Json,
    place: string,
    kinds: Readonly<Record<string, UnitKind>>,
    pattern: RegExp,
    provinceCode: string | null,
  ): string | undefined {
    const code = this.text(value, place, 'Code');
    const vi = this.text(value, place, 'FullName');
    const en = this.text(value, place, 'FullNameEn');
    const kindName = this.text(value, place, 'AdministrativeUnitShortName');
    const kind = kindName === undefined ? undefined : kinds[kindName];
    if (kindName !== undefined && !kind) {
      this.fault(`${place}.AdministrativeUnitShortName`, 'kindUnknown', {
        found: kindName,
        expected: Object.keys(kinds).join(', '),
      });
    }
    if (code !== undefined) this.checkCode(code, `${place}.Code`, pattern);
    if (code !== undefined && vi !== undefined && en !== undefined && kind)
      this.units.push({ code, name: { vi, en }, kind, provinceCode });
    return code;
  }

  private checkCode(code: string, place: string, pattern: RegExp): void {
    if (!pattern.test(code)) return this.fault(place, 'codeFormat', { found: code });
    const first = this.placeOfCode.get(code);
    if (first === undefined) this.placeOfCode.set(code, place);
    else this.fault(place, 'codeTwice', { found: code, first });
  }

  private text(value: Json, place: string, name: string): string | undefined {
    const found = field(value, name);
    const text =
      typeof found === 'string'
        ? found
            .normalize('NFC')
            .replaceAll(/\p{Cc}/gu, '')
            .trim()
        : '';
    if (text === '') this.fault(`${place}.${name}`, 'missing');
    else if (text.length > LONGEST_NAME) this.fault(`${place}.${name}`, 'tooLong', { limit: String(LONGEST_NAME) });
    else return text;
    return undefined;
  }
}

function field(value: Json, name: string): unknown {
  return value[name] ?? value[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const WORDS: Readonly<Record<DataSetFaultCode, (params: DataSetFault['params']) => Text>> = {
  notAList: () => ({
    vi: 'Tệp phải là danh sách các tỉnh ở dạng JSON. Hãy lấy tệp full_json_generated_data_vn_units.json của bộ dữ liệu.',
    en: 'The file must be a JSON list of provinces. Take full_json_generated_data_vn_units.json of the data set.',
  }),
  notARecord: () => ({ vi: 'Ở đây phải là một đơn vị hành chính.', en: 'There must be an administrative unit here.' }),
  missing: () => ({ vi: 'Thiếu nội dung này.', en: 'This is missing.' }),
  tooLong: ({ limit }) => ({ vi: `Dài quá ${limit} ký tự.`, en: `Longer than ${limit} characters.` }),
  codeFormat: ({ found }) => ({
    vi: `Mã “${found}” sai dạng: tỉnh có 2 chữ số, xã và phường có 5.`,
    en: `The code “${found}” is not right: a province has 2 digits, a commune 5.`,
  }),
  codeTwice: ({ found, first }) => ({
    vi: `Mã ${found} đã có ở ${first}.`,
    en: `The code ${found} is at ${first} already.`,
  }),
  kindUnknown: ({ found, expected }) => ({
    vi: `Không có loại “${found}” ở cấp này. Các loại: ${expected}.`,
    en: `There is no kind “${found}” on this tier. Kinds: ${expected}.`,
  }),
  otherProvince: ({ found, expected }) => ({
    vi: `Ghi thuộc tỉnh ${found} nhưng nằm trong tỉnh ${expected}.`,
    en: `Says province ${found} but stands in province ${expected}.`,
  }),
  noWards: () => ({
    vi: 'Tỉnh này không có xã, phường (Wards). Bộ dữ liệu trước tháng 7/2025, còn cấp huyện, không dùng được.',
    en: 'This province has no Wards. Data sets of before July 2025, with districts, cannot be used.',
  }),
  outdated: ({ found, since }) => ({
    vi: `Đơn vị mang mã ${found} đã có thay đổi từ ${since}, sau ngày của bộ dữ liệu. Hãy dùng bộ mới hơn.`,
    en: `The unit of code ${found} changed on ${since}, after the day of the data set. Use a newer one.`,
  }),
};

/** What is wrong at a place of a data set, and what to do. */
export function describeDataSetFault({ code, params }: Pick<DataSetFault, 'code' | 'params'>): Text {
  return WORDS[code](params);
}
