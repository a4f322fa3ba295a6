import { escapePointer, pointerNames } from '../../form/json-pointer';
import { importFault, type ImportFault, type ImportPlace } from './import-fault';
import type { Column, SheetKey } from './sheet-layout';
import type { SheetRow } from './sheet-reader';

type Node = Record<string, unknown>;

/** A part of the definition that a row or a piece of JSON says. */
interface Told {
  /** Names that lead to the part. */
  readonly at: readonly string[];
  readonly row: SheetRow;
  /** Names that the columns of the row put before those within the part. */
  readonly as?: readonly string[];
}

const JSON_PARTS = [['form', 'schema'], ['form', 'uiSchema'], ['competence'], ['timePolicy'], ['result', 'sections']];

/** What of an entry of a list no column holds. */
const JSON_OF_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  cases: ['processingTimes'],
  process: ['next', 'agencyFrom'],
  results: ['sections'],
};

/** Puts a procedure together from its rows of all sheets and remembers which row said what. */
export class ProcedureOfRows {
  readonly value: Node = {};
  readonly faults: ImportFault[] = [];
  private readonly told: Told[] = [];

  constructor(private readonly rows: ReadonlyMap<SheetKey, readonly SheetRow[]>) {
    this.readProcedure();
    this.readCases();
    this.readTimes();
    this.readQuestions();
    for (const list of ['papers', 'process', 'results', 'legalBases', 'doubts'] as const) this.readList(list, [list]);
    this.readFees();
    this.readSteps();
    this.readJson();
    this.readResultBefore();
    for (const list of this.rows.values()) for (const row of list) this.faults.push(...row.faults);
  }

  /** Where a place of the definition stands: its cell, or the row of what it belongs to. */
  locate(names: readonly string[]): ImportPlace {
    const pointer = names.length === 0 ? {} : { pointer: names.map((name) => `/${escapePointer(name)}`).join('') };
    let best: Told | undefined;
    for (const one of this.told) {
      if (startsWith(names, one.at) && (!best || one.at.length >= best.at.length)) best = one;
    }
    if (!best) return pointer;
    const rest = names.slice(best.at.length);
    const called = [...(best.as ?? []), ...rest];
    const { columns } = best.row.sheet;
    const column = columns.find(({ isKey, path }) => !isKey && rest.length > 0 && overlap(path, called));
    return { ...best.row.place(column), ...pointer };
  }

  private readProcedure(): void {
    for (const row of this.of('procedures')) {
      this.tell([], row, this.value);
      for (const list of this.emptyLists(row)) {
        if (list === 'cases') this.value['cases'] = [];
        else if (list === 'eligibility') this.value['eligibility'] = { questions: [] };
        else this.refuse(row, 'emptyLists', list);
      }
    }
    const lists = ['channels', 'papers', 'fees', 'steps', 'conditions', 'legalBases', 'process', 'results', 'doubts'];
    for (const list of lists) this.value[list] = [];
  }

  private readCases(): void {
    for (const row of this.of('cases')) {
      const item = this.append(['cases'], row);
      for (const list of this.emptyLists(row)) {
        if (list === 'processingTimes') item['processingTimes'] = {};
        else this.refuse(row, 'emptyLists', list);
      }
    }
  }

  private readTimes(): void {
    for (const row of this.of('times')) {
      const code = row.key('case');
      if (code === undefined) {
        this.append(['channels'], row);
        continue;
      }
      const cases = listAt(this.value, ['cases']);
      const index = cases.findIndex((one) => one['code'] === code);
      const found = cases[index];
      const { channel, processingTime } = this.itemOf(row);
      if (!found) this.refuse(row, 'case', String(code));
      else if (typeof channel === 'string') {
        const times = nodeAt(found, 'processingTimes');
        times[channel] = processingTime ?? {};
        this.told.push({ at: ['cases', String(index), 'processingTimes', channel], row });
      } else row.faults.push(importFault(row.place(columnOf(row, 'channel')), 'missing'));
    }
  }

  private readQuestions(): void {
    const places = new Map<unknown, number>();
    for (const row of this.of('questions')) {
      const number = row.key('number');
      let place = places.get(number);
      const questions = listAt(nodeAt(this.value, 'eligibility'), ['questions']);
      if (place === undefined) {
        place = questions.length;
        places.set(number, place);
        const words = (name: string) => ({ vi: row.key(`${name}.vi`), en: row.key(`${name}.en`) });
        const hint = words('hint');
        const hasHint = hint.vi !== undefined || hint.en !== undefined;
        questions.push({
          code: row.key('questionCode'),
          text: words('question'),
          ...(hasHint && { hint: { vi: hint.vi ?? '', en: hint.en ?? '' } }),
          answers: [],
        });
        this.told.push({ at: ['eligibility', 'questions', String(place)], row });
      }
      const answer = this.itemOf(row);
      const { code, outcome } = answer;
      if (code === '' && outcome === undefined) continue;
      const answers = listAt(questions[place] ?? {}, ['answers']);
      answers.push(answer);
      const at = ['eligibility', 'questions', String(place), 'answers', String(answers.length - 1)];
      this.told.push({ at, row });
    }
  }

  private readFees(): void {
    const places = new Map<unknown, Node>();
    for (const row of this.of('fees')) {
      const fee = this.append(['fees'], row);
      places.set(row.key('number'), fee);
      for (const list of this.emptyLists(row)) {
        if (list === 'reductions') fee['reductions'] = [];
        else this.refuse(row, 'emptyLists', list);
      }
    }
    const fees = listAt(this.value, ['fees']);
    for (const row of this.of('reductions')) {
      const number = row.key('fee');
      const fee = places.get(number);
      if (!fee || number === undefined) {
        this.refuse(row, 'fee', String(number ?? ''));
        continue;
      }
      const reductions = listAt(fee, ['reductions']);
      const reduction = this.itemOf(row);
      reductions.push(reduction);
      const at = ['fees', String(fees.indexOf(fee)), 'reductions', String(reductions.length - 1)];
      this.told.push({ at, row });
    }
  }

  private readSteps(): void {
    for (const row of this.of('steps')) {
      const list = row.key('list');
      if (typeof list === 'string') this.append([list], row);
      else if (row.faults.length === 0) row.faults.push(importFault(row.place(columnOf(row, 'list')), 'missing'));
    }
  }

  /** Pieces of one part stand one after another; each part is put in at its place. */
  private readJson(): void {
    const parts = new Map<string, { text: string; row: SheetRow }>();
    for (const row of this.of('json')) {
      const part = String(row.key('part') ?? '').trim();
      const before = parts.get(part);
      const piece = String(row.key('json') ?? '');
      if (before) before.text += piece;
      else parts.set(part, { text: piece, row });
    }
    for (const [part, { text, row }] of parts) {
      const names = pointerNames(part);
      const parsed = parse(text);
      if (parsed === undefined) {
        row.faults.push(importFault(row.place(columnOf(row, 'json')), 'cellJson', { name: part }));
      } else if (!this.put(names, parsed)) {
        row.faults.push(importFault(row.place(columnOf(row, 'part')), 'cellPart', { value: part.slice(0, 80) }));
      } else this.told.push({ at: names, row });
    }
  }

  /** A workbook of before has the one result of a procedure in its row of procedures. */
  private readResultBefore(): void {
    const { result } = this.value;
    if (!isNode(result)) return;
    delete this.value['result'];
    const results = listAt(this.value, ['results']);
    results.push({ ...result, document: 'made' });
    const at = ['results', String(results.length - 1)];
    for (const row of this.of('procedures')) this.told.push({ at, row, as: ['result'] });
  }

  /** Puts a value where the names lead; `false` where there is no such place. */
  private put(names: readonly string[], value: unknown): boolean {
    const isKnown = JSON_PARTS.some((part) => part.join('/') === names.join('/'));
    const [first, ...rest] = names;
    const last = rest.at(-1) ?? first;
    if (first === undefined || last === undefined || (!isKnown && !this.isColumn(names))) return false;
    let node: unknown = this.value;
    for (const name of names.slice(0, -1)) {
      if (Array.isArray(node)) node = node[Number(name)] as unknown;
      else if (isNode(node)) node = node[name] ??= {};
    }
    if (!isNode(node)) return false;
    node[last] = value;
    return true;
  }

  /** Whether a value that was too long for its cell may stand here: below an entry that a row has told of. */
  private isColumn(names: readonly string[]): boolean {
    return this.told.some(
      ({ at, row }) =>
        startsWith(names, at) &&
        (row.sheet.layout.columns.some(
          ({ isKey, path }) => !isKey && path.join('/') === names.slice(at.length).join('/'),
        ) ||
          (at.length === 2 && JSON_OF_ENTRIES[at[0] ?? '']?.includes(names.slice(at.length).join('/')))),
    );
  }

  private readList(sheet: SheetKey, at: readonly string[]): void {
    for (const row of this.of(sheet)) this.append(at, row);
  }

  private append(at: readonly string[], row: SheetRow): Node {
    const list = listAt(this.value, at);
    const item: Node = {};
    list.push(item);
    this.tell([...at, String(list.length - 1)], row, item);
    return item;
  }

  private tell(at: readonly string[], row: SheetRow, item: Node): void {
    this.told.push({ at, row });
    Object.assign(item, this.itemOf(row));
  }

  /** What the columns of a row say, without those that only tell where it belongs. */
  private itemOf(row: SheetRow): Node {
    const item: Node = {};
    const { columns } = row.sheet;
    for (const column of columns) {
      const value = column.isKey ? undefined : row.value(column);
      if (value !== undefined) set(item, column.path, value);
    }
    // Of an optional text in two languages one is enough to say that there is one.
    for (const { isKey, path, kind } of columns) {
      if (isKey || kind.is !== 'optionalText' || !['vi', 'en'].includes(path.at(-1) ?? '')) continue;
      const text = path.slice(0, -1).reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), item);
      if (isNode(text)) for (const language of ['vi', 'en']) text[language] ??= '';
    }
    return item;
  }

  private emptyLists(row: SheetRow): string[] {
    const lists = row.key('emptyLists');
    return Array.isArray(lists) ? lists.map(String) : [];
  }

  private refuse(row: SheetRow, key: string, name: string): void {
    row.faults.push(importFault(row.place(columnOf(row, key)), 'rowOfUnknown', { name: name.slice(0, 80) }));
  }

  private of(sheet: SheetKey): readonly SheetRow[] {
    return this.rows.get(sheet) ?? [];
  }
}

function columnOf({ sheet }: SheetRow, name: string): Column | undefined {
  return sheet.layout.columns.find(({ path }) => path.join('.') === name);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function set(node: Node, [name, ...rest]: readonly string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) node[name] = value;
  else set(nodeAt(node, name), rest, value);
}

function nodeAt(node: Node, name: string): Node {
  const inner = node[name];
  if (isNode(inner)) return inner;
  const made: Node = {};
  node[name] = made;
  return made;
}

/** The list of objects where the names lead, made where there is none. */
function listAt(node: Node, [name = '', ...rest]: readonly string[]): Node[] {
  if (rest.length > 0) return listAt(nodeAt(node, name), rest);
  const list = node[name];
  if (Array.isArray(list)) return list as Node[];
  const made: Node[] = [];
  node[name] = made;
  return made;
}

const startsWith = (names: readonly string[], beginning: readonly string[]) =>
  beginning.every((name, index) => names[index] === name);
const overlap = (one: readonly string[], other: readonly string[]) => startsWith(one, other) || startsWith(other, one);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
