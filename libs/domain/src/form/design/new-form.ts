import type { Text } from '../../text/text';
import { holdsFields, KIND_WORDS, YES_NO, type FieldKind } from './field-kinds';
import type { DesignField, FormDesign } from './form-design';
import { NEW_UNIT } from './unit-field';
import { NEW_OBJECT } from './written-field';

const NO_TEXT: Text = { vi: '', en: '' };
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Longer than any name or address, shorter than a letter. */
const USUAL_LENGTHS: Readonly<Partial<Record<FieldKind, number>>> = { shortText: 200, longText: 2000 };
const USUAL_ROWS = 20;

/** What a kind is called until somebody names the field. */
export const NEW_TITLES: Readonly<Record<FieldKind, Text>> = {
  shortText: { vi: 'Văn bản ngắn', en: 'Short text' },
  longText: { vi: 'Văn bản dài', en: 'Long text' },
  wholeNumber: { vi: 'Số nguyên', en: 'Whole number' },
  number: { vi: 'Số', en: 'Number' },
  money: { vi: 'Số tiền', en: 'Amount of money' },
  date: { vi: 'Ngày', en: 'Date' },
  clockTime: { vi: 'Giờ', en: 'Time of day' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  yesNo: { vi: 'Có hay không?', en: 'Yes or no?' },
  tick: { vi: 'Ô đánh dấu', en: 'Tick box' },
  consent: {
    vi: 'Tôi cam đoan nội dung trên là đúng sự thật.',
    en: 'I declare that all of the above is true.',
  },
  nationalId: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
  phone: { vi: 'Số điện thoại', en: 'Phone' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  email: { vi: 'Email', en: 'E-mail' },
  administrativeUnit: { vi: 'Đơn vị hành chính', en: 'Administrative unit' },
  rows: { vi: 'Danh sách', en: 'List' },
  section: { vi: 'Phần', en: 'Section' },
  asWritten: { vi: 'Mục viết tay', en: 'Written field' },
};

/** A form with one empty page. */
export function emptyDesign(): FormDesign {
  return {
    pages: [{ type: 'page', id: 'e1', title: { vi: 'Trang 1', en: 'Page 1' }, elements: [], more: {} }],
    unshown: [],
    sections: [
      {
        path: '',
        title: NO_TEXT,
        hint: NO_TEXT,
        more: { $schema: DIALECT, ...NEW_OBJECT },
        others: {},
        asWhole: false,
        mayBeLeftOut: false,
      },
    ],
    order: [],
    conditions: [],
    requiredByHand: [],
    more: {},
    nextId: 2,
  };
}

/** What a new field of a kind holds beside its place and name. */
export function fieldOfKind(kind: FieldKind): Pick<DesignField, 'limits' | 'choices' | 'unit' | 'fields' | 'inner'> {
  const length = USUAL_LENGTHS[kind];
  return {
    limits: {
      ...(length && { maxLength: length }),
      ...(kind === 'rows' && { maxItems: USUAL_ROWS }),
      ...(KIND_WORDS[kind].limits.includes('minimum') && { minimum: 0 }),
    },
    choices: choicesOfKind(kind),
    ...(kind === 'administrativeUnit' && { unit: NEW_UNIT }),
    fields: [],
    inner: { more: holdsFields(kind) ? NEW_OBJECT : {}, required: [] },
  };
}

function choicesOfKind(kind: FieldKind): DesignField['choices'] {
  if (kind === 'yesNo') return YES_NO.map((choice) => ({ ...choice, more: {} }));
  if (kind !== 'choice') return [];
  return [1, 2].map((number) => ({
    value: `luaChon${number}`,
    title: { vi: `Lựa chọn ${number}`, en: `Choice ${number}` },
    more: {},
  }));
}

/** A new field that stands nowhere yet. */
export function newField(id: string, kind: FieldKind, path: string): DesignField {
  const field: DesignField = {
    type: 'field',
    id,
    kind,
    path,
    title: NEW_TITLES[kind],
    hint: NO_TEXT,
    required: kind === 'consent',
    ...fieldOfKind(kind),
    more: {},
    control: {},
  };
  return holdsFields(kind) ? { ...field, fields: [newField(`${id}-1`, 'shortText', 'vanBanNgan')] } : field;
}
