import { renderLegalDocument } from '@mot-cua/adapters/documents';
import {
  BLANK,
  dayInWords,
  documentNumber,
  fillTemplate,
  FORM_REGULATIONS,
  LEGAL_DOCUMENT_KINDS,
  REGULATION_NAMES,
  specimenValues,
  templateFaults,
  type FormRegulation,
  type LegalDocumentKind,
} from '@mot-cua/domain/legal-document';
import { DocumentTemplateStore, type DocumentTemplateRow } from '@mot-cua/persistence';
import { inOneLine, readPdf, type ReadPdf } from '@mot-cua/testing/pdf';
import { SmallProvince } from '../testing/small-province';

const AT = new Date('2026-11-23T02:15:00Z');
const CODE = 'H00.00-261123-0001';
const LOOK_UP = `https://dichvucong.example.vn/tra-cuu?ma=${CODE}`;

let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let forms: DocumentTemplateRow[];

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase();
  forms = await new DocumentTemplateStore(province.dataSource).all();
});

afterAll(() => province.close());

/** The form label, what stands in it beside every value of its specimen, and the millimetres of its paper. */
const EXPECTED: readonly [LegalDocumentKind, FormRegulation, string, readonly string[], readonly [number, number]][] = [
  [
    'receipt',
    'circular01of2018',
    'Mẫu số 01',
    ['01/TNHS', 'Người được ủy quyền nộp', 'Giấy ủy quyền: số 12/2026'],
    [148, 210],
  ],
  ['receipt', 'circular03of2025', 'Mẫu số 01', ['01/TNHS', 'Người được ủy quyền nộp', 'son@example.vn'], [148, 210]],
  [
    'supplementRequest',
    'circular01of2018',
    'Mẫu số 02',
    ['01/PBS', 'Trần Văn Bình, số điện thoại 0276 3822 001'],
    [148, 210],
  ],
  [
    'supplementRequest',
    'circular03of2025',
    'Mẫu số 02',
    ['01/PBS', 'Trần Văn Bình, số điện thoại 0276 3822 001'],
    [148, 210],
  ],
  ['refusal', 'circular01of2018', 'Mẫu số 03', ['01/PTC', 'Luật Hộ tịch, Điều 13'], [148, 210]],
  ['refusal', 'circular03of2025', 'Mẫu số 03', ['01/PTC', 'Luật Hộ tịch, Điều 13'], [148, 210]],
  ['extension', 'circular01of2018', 'Mẫu số 04', ['01/PXL', '16 giờ 00 phút, ngày 30 tháng 11 năm 2026'], [148, 210]],
  ['extension', 'circular03of2025', 'Mẫu số 04', ['01/PXL', '16 giờ 00 phút, ngày 30 tháng 11 năm 2026'], [148, 210]],
  ['stopNotice', 'circular03of2025', 'Mẫu số 05', ['01/TBD', 'Lý do dừng giải quyết'], [148, 210]],
  [
    'controlSheet',
    'circular01of2018',
    'Mẫu số 05',
    ['01/PKS', 'Cơ quan phối hợp giải quyết', 'Ký giao', 'Trước hạn'],
    [210, 297],
  ],
  [
    'controlSheet',
    'circular03of2025',
    'Mẫu số 06',
    ['01/PKS', 'Cơ quan phối hợp giải quyết', 'Ký nhận', 'Trước hạn'],
    [210, 297],
  ],
  ['register', 'circular01of2018', 'Mẫu số 06', ['01/STD', 'Quyển số: 2026', 'Hộ tịch'], [297, 210]],
  ['register', 'circular03of2025', 'Mẫu số 07', ['01/STD', 'Quyển số: 2026', 'Hộ tịch'], [297, 210]],
];

const formOf = (kind: LegalDocumentKind, regulation: FormRegulation): DocumentTemplateRow => {
  const form = forms.find((one) => one.kind === kind && one.regulation === regulation);
  if (!form) throw new Error(`No form of ${kind} in ${regulation}`);
  return form;
};

async function written(kind: LegalDocumentKind, regulation: FormRegulation): Promise<ReadPdf> {
  const { content } = formOf(kind, regulation);
  const file = await renderLegalDocument({
    ...{
      kind,
      filled: fillTemplate(content, specimenValues(kind)),
      superiorAgency: 'UBND tỉnh',
      agency: 'UBND phường',
    },
    ...{ place: 'Tân Ninh', day: dayInWords(AT), regulation: REGULATION_NAMES[regulation], at: AT },
    number: documentNumber(content.numberPattern, { number: 1, year: 2026, agencyCode: 'H00' }),
    ...(kind !== 'register' && { dossierCode: CODE, lookUpUrl: LOOK_UP }),
  });
  return readPdf(file, process.env['PICTURES'] && `${process.env['PICTURES']}/${kind}-${regulation}`);
}

it('there is a standard form for every kind and regulation, but the notice of stopping of 2018, which no law knew', () => {
  const all = LEGAL_DOCUMENT_KINDS.flatMap((kind) => FORM_REGULATIONS.map((regulation) => `${kind} ${regulation}`));
  expect(EXPECTED.map(([kind, regulation]) => `${kind} ${regulation}`)).toEqual(
    all.filter((one) => one !== 'stopNotice circular01of2018'),
  );
  expect(forms).toHaveLength(EXPECTED.length);
});

describe.each(EXPECTED)('the standard form of a %s by %s', (kind, regulation, label, words, [width, height]) => {
  it('may be put in force, and is printed with all that it names, on its paper, with a code that leads to the look-up', async () => {
    const form = formOf(kind, regulation);
    expect(templateFaults(kind, form.content)).toEqual([]);
    const { pages, title } = await written(kind, regulation);
    const text = inOneLine(pages.map((page) => page.text).join(' '));
    expect(title).toContain(form.content.title);
    for (const word of [`${label} – ${REGULATION_NAMES[regulation]}`, ...words]) expect(text).toContain(word);
    // A field that the form misspells would be left for a pen.
    expect(text).not.toContain(BLANK);
    expect(text).not.toContain('{{');
    const inMillimetres = (points: number) => Math.round((points / 72) * 25.4);
    for (const page of pages) expect([inMillimetres(page.width), inMillimetres(page.height)]).toEqual([width, height]);
    expect(pages[0]?.code).toBe(kind === 'register' ? null : LOOK_UP);
  });
});
