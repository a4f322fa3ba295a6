import {
  graphOf,
  isUnitField,
  LIFE_EVENTS,
  pointerNames,
  schemaOfField,
  type Answers,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import { legalHours, longestHours } from '@mot-cua/domain/procedure/check';
import { DEMO_AGENCIES } from '../agencies';
import type { JsonSchema } from '../writing/fields';
import { ETHNIC_GROUPS } from '../writing/ethnic-groups';
import { DEMO_PROCEDURES, EXAMPLE_ANSWERS } from '.';

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
const childrenOf = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);

/** Every object within a value, itself included. */
function* objectsIn(value: unknown): Generator<JsonSchema> {
  if (isObject(value) && !Array.isArray(value)) yield value;
  for (const child of childrenOf(value)) yield* objectsIn(child);
}

/** What a JSON pointer names; `undefined` where there is nothing. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

/** Pointers of all required fields that the answers hold. */
function requiredPointers(schema: unknown, answers: unknown, base = ''): string[] {
  if (!isObject(schema) || !isObject(answers) || isUnitField(schema)) return [];
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return [
    ...required.map((name) => `${base}/${name}`),
    ...Object.entries(properties).flatMap(([name, child]) => requiredPointers(child, answers[name], `${base}/${name}`)),
  ];
}

function without(answers: Answers, pointer: string): Answers {
  const copy = structuredClone(answers);
  const names = pointer.split('/').slice(1);
  const parent = at(copy, `/${names.slice(0, -1).join('/')}`.replace(/\/$/, ''));
  if (isObject(parent)) Reflect.deleteProperty(parent, names.at(-1) ?? '');
  return copy;
}

const example = ({ code }: ProcedureVersion): Answers => EXAMPLE_ANSWERS[code] ?? {};

describe('the demo catalogue', () => {
  it('has each procedure once, on every level from 1 to 4', () => {
    expect(new Set(DEMO_PROCEDURES.map(({ code }) => code)).size).toBe(DEMO_PROCEDURES.length);
    expect(DEMO_PROCEDURES.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(DEMO_PROCEDURES.map(({ level }) => level))].sort()).toEqual([1, 2, 3, 4]);
  });

  it('calls a field by one name and a life event by one of those the portal shows', () => {
    const names = new Map(DEMO_PROCEDURES.map(({ field }) => [field.code, field.name.vi]));
    for (const { field, lifeEvents } of DEMO_PROCEDURES) {
      expect(names.get(field.code)).toBe(field.name.vi);
      expect(LIFE_EVENTS).toEqual(expect.arrayContaining([...lifeEvents]));
    }
  });

  it('knows the 54 ethnic groups', () => {
    expect(new Set(ETHNIC_GROUPS.map(([name]) => name)).size).toBe(54);
  });
});

describe.each(DEMO_PROCEDURES.map((procedure) => [procedure.code, procedure] as const))('%s', (_code, procedure) => {
  const { form } = procedure;

  it('is answered completely by its example', () => {
    expect(validateAnswers(form, example(procedure))).toEqual([]);
  });

  it('misses every required field that is taken out of the example', () => {
    const pointers = requiredPointers(form.schema, example(procedure));
    expect(pointers.length).toBeGreaterThan(3);
    for (const pointer of pointers) {
      const missing = validateAnswers(form, without(example(procedure), pointer)).filter(
        ({ code }) => code === 'required',
      );
      expect(missing.map((problem) => problem.pointer)).toContainEqual(expect.stringMatching(`^${pointer}(/|$)`));
    }
  });

  it('shows every field of its schema once and no other', () => {
    const controls = [...objectsIn(form.uiSchema)]
      .filter(({ type }) => type === 'Control')
      .map(({ scope }) => String(scope));
    const fieldsIn = (schema: unknown, base: string): string[] => {
      const properties = at(schema, '/properties');
      if (!isObject(properties) || isUnitField(schema)) return [base];
      return Object.entries(properties).flatMap(([name, child]) => fieldsIn(child, `${base}/properties/${name}`));
    };
    expect([...controls].sort()).toEqual(fieldsIn(form.schema, '#').sort());
  });

  it('hangs its rules on fields that exist and values they can have', () => {
    for (const { rule } of objectsIn(form.uiSchema)) {
      if (!rule) continue;
      const field = at(form.schema, String(at(rule, '/condition/scope')).slice(1));
      const values = childrenOf(at(field, '/oneOf')).map((entry) => at(entry, '/const'));
      expect(values).toEqual(expect.arrayContaining(childrenOf(at(rule, '/condition/schema/enum'))));
      expect(['SHOW', 'HIDE']).toContain(at(rule, '/effect'));
    }
  });

  it('does not say the name of a page again in a group on it', () => {
    for (const page of objectsIn(form.uiSchema)) {
      if (page['type'] !== 'Category') continue;
      const inner = childrenOf(page['elements']).flatMap((element) => [...objectsIn(element)]);
      expect(inner.map(({ label }) => label)).not.toContain(page['label']);
    }
  });

  it('refuses unknown fields everywhere', () => {
    for (const part of objectsIn(form.schema)) {
      if (part['type'] === 'object') expect(part['additionalProperties']).toBe(false);
    }
  });

  it('speaks both languages everywhere', () => {
    for (const part of [...objectsIn(procedure)]) {
      if ('vi' in part)
        expect([part['vi'], part['en']].map((words) => String(words).trim().length > 1)).toEqual([true, true]);
    }
    for (const part of [...objectsIn(form)]) {
      if (typeof part['title'] === 'string') expect(part['x-en']).toEqual(expect.stringMatching(/./));
      if (typeof part['description'] === 'string') expect(part['x-en-description']).toEqual(expect.stringMatching(/./));
      if (typeof part['label'] === 'string') expect(at(part, '/options/en')).toEqual(expect.stringMatching(/./));
    }
    for (const field of Object.values(at(form.schema, '/properties') ?? {})) expect(at(field, '/title')).toBeTruthy();
  });

  it('states in its results what its form asks for', () => {
    const lines = procedure.results.flatMap(({ sections = [] }) => sections.flatMap((section) => section.lines));
    const sources = lines.flatMap(({ from }) => from);
    const pointers = sources.flatMap(({ pointer, when }) => [pointer, ...(when ? [when.pointer] : [])]);
    for (const pointer of pointers) expect(schemaOfField(form.schema, pointerNames(pointer))).toBeDefined();
  });

  it('leaves its office no more hours than the law', () => {
    const hours = longestHours(graphOf(procedure.process), ({ workingHours }) => workingHours);
    expect(hours).toBeGreaterThan(0);
    for (const { processingTime } of procedure.channels) expect(hours).toBeLessThanOrEqual(legalHours(processingTime));
    const [first, ...others] = procedure.process.map(({ role }) => role);
    expect([first, ...new Set(others)]).toEqual(['counterOfficer', 'caseOfficer', 'leader', 'clerk']);
    const times = procedure.channels.map(({ processingTime }) => processingTime);
    if (times.every(({ unit }) => unit === 'workingDay')) expect(hours).toBe(Math.min(...times.map(legalHours)));
  });

  it('is filed with agencies that exist today, through channels that its level allows', () => {
    const codes = new Set(
      DEMO_AGENCIES.filter(({ validTo, kind }) => !validTo && kind === procedure.competentAgencyKind).map(
        ({ code }) => code,
      ),
    );
    expect(codes.size).toBeGreaterThan(0);
    for (const code of procedure.competentAgencyCodes ?? []) expect(codes).toContain(code);
    const online = procedure.channels.some(({ channel }) => channel === 'online');
    expect(online).toBe(procedure.level >= 3);
  });

  it('names its papers, law, steps and everyday words', () => {
    const codes = procedure.papers.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { originals, certifiedCopies = 0, copies, maxBytes } of procedure.papers) {
      expect(originals + certifiedCopies + copies).toBeGreaterThan(0);
      expect(maxBytes).toBeGreaterThan(1_000_000);
    }
    for (const list of [procedure.legalBases, procedure.steps, procedure.keywords, procedure.fees, procedure.doubts]) {
      expect(list.length).toBeGreaterThan(0);
    }
  });
});
