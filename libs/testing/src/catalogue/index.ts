import type { ProcedureVersion } from '@mot-cua/domain';
import { ACTS, SCOPES, type Act } from './act';
import { NEIGHBOURS } from './neighbours';
import type { Subject } from './subject';
import { FIELDS } from './subjects/index';

export { SEARCHES_BEFORE_TUNING } from './searches/before-tuning';
export { SEARCHES_AFTER_TUNING } from './searches/after-tuning';
export type { Search } from './searches/search';

/** What a procedure of the made-up catalogue is known by. */
interface Outline {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
  readonly everyday: readonly string[];
}

/** Fields that only the neighbours of the demo's procedures belong to. */
const MORE_FIELDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'chung-thuc': ['Chứng thực', 'Certification'],
  'giay-phep-lai-xe': ['Sát hạch, cấp giấy phép lái xe', 'Driving licences'],
  'ly-lich-tu-phap': ['Lý lịch tư pháp', 'Criminal records'],
  'ho-kinh-doanh': ['Thành lập và hoạt động hộ kinh doanh', 'Household businesses'],
  'chat-luong-nong-lam-thuy-san': ['Quản lý chất lượng nông lâm sản và thủy sản', 'Quality of farm and sea produce'],
  'cu-tru': ['Đăng ký, quản lý cư trú', 'Residence'],
};

/** How many acts come before the rarer ones: first each subject's usual acts, then those of a special scope, then the rest. */
const USUAL_ACTS = 6;

/**
 * A catalogue of the size of a province's, made up from the words of the field: the same procedures in the same order each time, many of
 * them near neighbours of the demo's. Their codes begin where no real one is.
 * @throws Error when more are wanted than can be made
 */
export function largeCatalogue(count = 2_000): ProcedureVersion[] {
  const outlines = [...neighbours(), ...made()].slice(0, count);
  if (outlines.length < count) throw new Error(`Only ${outlines.length} procedures can be made, not ${count}`);
  const taken = new Set<string>();
  return outlines.map((outline) => procedure(outline, codeOf(outline.vi, taken)));
}

const neighbours = (): Outline[] => NEIGHBOURS.map(([field, vi, en, ...everyday]) => ({ field, vi, en, everyday }));

function made(): Outline[] {
  const subjects = FIELDS.flatMap(({ code, subjects }) => subjects.map((subject) => ({ field: code, subject })));
  const longest = Math.max(...Object.values(ACTS).map((acts) => acts.length));
  const withAct = (index: number) =>
    subjects.flatMap(({ field, subject }) => {
      const act: Act | undefined = ACTS[subject[0]][index];
      return act ? [outline(field, subject, act)] : [];
    });
  const acts = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => withAct(from + index)).flat();
  const scoped = subjects.flatMap(({ field, subject }, index) => {
    const scope = SCOPES[index % SCOPES.length];
    return scope ? [outline(field, subject, ACTS[subject[0]][0], scope)] : [];
  });
  return [...acts(0, USUAL_ACTS), ...scoped, ...acts(USUAL_ACTS, longest)];
}

function outline(field: string, [, vi, en, ...everyday]: Subject, act: Act, scope?: Act): Outline {
  const tail = (words: string | undefined) => (words ? ` ${words}` : '');
  return { field, vi: `${act.vi} ${vi}${tail(scope?.vi)}`, en: `${act.en} ${en}${tail(scope?.en)}`, everyday };
}

/** A code that depends on the name alone, so that it stays when others come before it; above what real codes reach. */
function codeOf(name: string, taken: Set<string>): string {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  for (; ; hash += 1) {
    const code = `${1 + (hash % 3)}.${100_000 + (hash % 900_000)}`;
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}

function procedure({ field, vi, en, everyday }: Outline, code: string): ProcedureVersion {
  const known = FIELDS.find((entry) => entry.code === field);
  const [fieldVi, fieldEn] = known ? [known.vi, known.en] : (MORE_FIELDS[field] ?? [field, field]);
  return {
    code,
    version: 1,
    name: { vi, en },
    field: { code: field, name: { vi: fieldVi, en: fieldEn } },
    level: 3,
    lifeEvents: [],
    keywords: everyday,
    summary: { vi: `${vi} theo quy định của pháp luật.`, en: `${en} as the law has it.` },
    applicants: ['citizen'],
    competentAgencyKind: 'province',
    channels: [{ channel: 'online', processingTime: { unit: 'workingDay', amount: 5 } }],
    papers: [],
    fees: [],
    steps: [{ vi: 'Nộp hồ sơ.', en: 'File.' }],
    conditions: [],
    legalBases: [],
    process: [],
    results: [{ document: 'made', code: 'QD', name: { vi: 'Quyết định', en: 'Decision' } }],
    returnMethods: ['online'],
    form: {
      schema: { type: 'object', additionalProperties: false, properties: {} },
      uiSchema: { type: 'Categorization', elements: [] },
    },
    doubts: [],
  };
}
