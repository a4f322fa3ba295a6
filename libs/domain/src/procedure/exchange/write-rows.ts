import { escapePointer, valueAt } from '../../form/json-pointer';
import type { ExchangedProcedure } from './catalogue-document';
import { writeCell } from './cell-kind';
import { inPieces, LONGEST_CELL, type CellValue } from './cell-text';
import { SHEET_KEYS, SHEETS, type Column, type SheetKey, type SheetLayout } from './sheet-layout';

/** Rows of each sheet, below its headings. */
export type RowsBySheet = Readonly<Record<SheetKey, readonly (readonly CellValue[])[]>>;

const STANDING_WORDS = { inForce: 'Đang có hiệu lực', draft: 'Bản soạn thảo', newest: 'Bản mới nhất' } as const;

/** A procedure as rows of the workbook's sheets, from which `readRows` makes the same procedure again. */
export function writeRows({ code, definition, version, standing }: ExchangedProcedure): RowsBySheet {
  const rows = Object.fromEntries(SHEET_KEYS.map((key): [SheetKey, CellValue[][]] => [key, []])) as Record<
    SheetKey,
    CellValue[][]
  >;
  const json = (part: string, value: unknown) =>
    inPieces(JSON.stringify(value)).forEach((piece, index) => rows.json.push([code, part, index + 1, piece]));
  /** One row; `at` is where in the definition the item stands. */
  const row = (
    sheet: Exclude<SheetKey, 'json'>,
    item: unknown,
    at: string,
    keys: Readonly<Record<string, unknown>> = {},
  ) => {
    const { columns }: SheetLayout = SHEETS[sheet];
    rows[sheet].push(
      columns.map((column) => {
        const value = column.isKey ? { code, ...keys }[column.path.join('.')] : valueAt(item, column.path);
        const cell = writeCell(column.kind, value);
        if (typeof cell !== 'string' || cell.length <= LONGEST_CELL || column.isKey) return cell;
        json(pointerTo(at, column), value);
        return null;
      }),
    );
  };
  const empty = (lists: Readonly<Record<string, readonly unknown[] | undefined>>) =>
    Object.keys(lists).filter((name) => lists[name]?.length === 0);

  const { cases, eligibility, results, form, competence, timePolicy } = definition;
  row('procedures', definition, '', {
    exported: [version === undefined ? '' : `v${version}`, standing ? STANDING_WORDS[standing] : ''].join(' ').trim(),
    emptyLists: empty({ cases, eligibility: eligibility?.questions }),
  });
  definition.channels.forEach((channel, index) => row('times', channel, `/channels/${index}`));
  (cases ?? []).forEach((item, index) => {
    const { processingTimes } = item;
    row('cases', item, `/cases/${index}`, {
      emptyLists: empty({ processingTimes: processingTimes && Object.keys(processingTimes) }),
    });
    // A draft may have two cases of one code, and then no row could say whose time it is.
    const isAlone = item.code !== '' && cases?.filter(({ code: other }) => other === item.code).length === 1;
    if (!isAlone && processingTimes) json(`/cases/${index}/processingTimes`, processingTimes);
    for (const [channel, processingTime] of Object.entries((isAlone && processingTimes) || {})) {
      row('times', { channel, processingTime }, '', { case: item.code });
    }
  });
  (eligibility?.questions ?? []).forEach((question, index) => {
    const number = index + 1;
    const { code: questionCode, text, hint, answers } = question;
    const asked = { 'question.vi': text.vi, 'question.en': text.en, 'hint.vi': hint?.vi, 'hint.en': hint?.en };
    const first = { number, questionCode, ...asked };
    if (answers.length === 0) row('questions', {}, '', first);
    answers.forEach((answer, answerIndex) =>
      row(
        'questions',
        answer,
        `/eligibility/questions/${index}/answers/${answerIndex}`,
        answerIndex === 0 ? first : { number },
      ),
    );
  });
  definition.papers.forEach((paper, index) => row('papers', paper, `/papers/${index}`));
  definition.fees.forEach((fee, index) => {
    const { reductions } = fee;
    row('fees', fee, `/fees/${index}`, { number: index + 1, emptyLists: empty({ reductions }) });
    (reductions ?? []).forEach((reduction, place) =>
      row('reductions', reduction, `/fees/${index}/reductions/${place}`, { fee: index + 1 }),
    );
  });
  for (const list of ['steps', 'conditions'] as const) {
    definition[list].forEach((text, index) => row('steps', text, `/${list}/${index}`, { list }));
  }
  definition.process.forEach((step, index) => {
    row('process', step, `/process/${index}`);
    if (step.next) json(`/process/${index}/next`, step.next);
    if (step.agencyFrom) json(`/process/${index}/agencyFrom`, step.agencyFrom);
  });
  for (const list of ['legalBases', 'doubts'] as const) {
    definition[list].forEach((item, index) => row(list, item, `/${list}/${index}`));
  }
  if (competence) json('/competence', competence);
  if (timePolicy) json('/timePolicy', timePolicy);
  json('/form/schema', form.schema);
  json('/form/uiSchema', form.uiSchema);
  results.forEach((result, index) => {
    row('results', result, `/results/${index}`);
    if (result.sections) json(`/results/${index}/sections`, result.sections);
  });
  return rows;
}

function pointerTo(at: string, { path }: Column): string {
  return at + path.map((name) => `/${escapePointer(name)}`).join('');
}
