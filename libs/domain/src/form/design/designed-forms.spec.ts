import fc from 'fast-check';
import type { Answers } from '../form';
import { pointerNames, valueAt } from '../json-pointer';
import { PAPER_ELEMENT } from '../placed-paper';
import { validateAnswers } from '../validate-answers';
import { withoutBlanks } from '../without-blanks';
import { beginHistory, recordStep, redoStep, undoStep } from './design-history';
import { faultsOfForm } from './form-faults';
import type { FormDesign } from './form-design';
import { isJson } from './json';
import { emptyDesign } from './new-form';
import { isIn, namesOf, scopeOfPath } from './paths';
import { designOf } from './read-form';
import { answersActedOut, designsActedOut, fingerprintOf, verdicts, VERDICTS_FINGERPRINT } from './testing';
import { nodesOf, pathsOf, placedFields, placesOfPapers, type PlacedField } from './tree';
import { hasCircle } from './visibility';
import { formOf } from './write-form';

const decisions = fc.array(fc.nat({ max: 9999 }), { maxLength: 200, size: 'max' });
const designs = decisions.map((numbers) => designsActedOut(numbers).at(-1) ?? emptyDesign());
const runs = { numRuns: 300 };

/** Every object within a value, itself included. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (isJson(value)) yield value;
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const scopesOf = (uiSchema: unknown) =>
  [...objectsIn(uiSchema)].filter(({ type }) => type === 'Control').map(({ scope }) => scope);

/** Whether the screen shows a field, said again in the plainest way. */
const isShown = ({ gates }: PlacedField, answers: Answers) =>
  gates.every(({ when }) => {
    if (!when) return true;
    const answer = valueAt(answers, namesOf(when.path));
    return when.values.includes(String(answer)) === (when.effect === 'show');
  });

describe('any form that the designer can make', () => {
  it('is a form without a fault: its schema compiles, its rules and controls name fields', () => {
    fc.assert(
      fc.property(designs, (design) => expect(faultsOfForm(formOf(design))).toEqual([])),
      runs,
    );
  });

  it('shows each field once and no other, under names that are its own', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const paths = pathsOf(design);
        expect(new Set(paths).size).toBe(paths.length);
        expect([...scopesOf(formOf(design).uiSchema)].sort()).toEqual(paths.map(scopeOfPath).sort());
        for (const path of paths) for (const name of namesOf(path)) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
        const ids = nodesOf(design).map(({ node }) => node.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(hasCircle(design)).toBe(false);
      }),
      runs,
    );
  });

  it('has at most one place for each paper, and asks no answer there', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const papers = placesOfPapers(design).map(({ paper }) => paper);
        const chosen = papers.filter((paper) => paper !== '');
        expect(new Set(chosen).size).toBe(chosen.length);
        const { schema, uiSchema } = formOf(design);
        const written = [...objectsIn(uiSchema)].filter(({ type }) => type === PAPER_ELEMENT);
        expect(written.map(({ options }) => isJson(options) && options['paper'])).toEqual(papers);
        expect(Object.keys(Object(schema['properties']))).not.toContain('drawings');
      }),
      runs,
    );
  });

  it('is read again as the same form, with nothing left that the designer does not know', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const form = formOf(design);
        const read = designOf(form);
        expect(formOf(read)).toEqual(form);
        expect(nodesOf(read).filter(({ node }) => node.type === 'asWritten')).toEqual([]);
        expect(read.unshown).toEqual([]);
        expect(read.requiredByHand).toEqual([]);
        expect(read.conditions.filter(({ byHand }) => byHand)).toEqual([]);
      }),
      runs,
    );
  });

  it('requires what is shown and never what is hidden', () => {
    fc.assert(
      fc.property(designs, decisions, (design, numbers) => {
        const answers = answersActedOut(design, numbers);
        const missing = validateAnswers(formOf(design), answers)
          .filter(({ code }) => code === 'required')
          .map(({ pointer }) => pointerNames(pointer).join('.'));
        for (const placed of placedFields(design)) {
          const { path, required, kind } = placed.field;
          if (!isShown(placed, answers) || !required) expect(missing).not.toContain(path);
          // A section is missed by its fields: one that needs none of them needs nothing.
          else if (kind === 'section') continue;
          // Nobody must begin a section that may be left out.
          else if (isLeftOut(design, path, answers)) continue;
          else if (isDecided(design, placed, answers) && isBlank(valueAt(answers, namesOf(path)))) {
            expect(missing).toContain(path);
          }
        }
      }),
      runs,
    );
  });

  it('comes back by undoing, whatever was done, and again by redoing', () => {
    fc.assert(
      fc.property(decisions, (numbers) => {
        const steps = designsActedOut(numbers).slice(0, 150);
        const [first = emptyDesign(), ...others] = steps;
        let history = others.reduce((before, design) => recordStep(before, design), beginHistory(first));
        const last = history.present;
        const before = history.past;
        for (const expected of [...before].reverse()) {
          history = undoStep(history);
          expect(history.present).toEqual(expected);
        }
        expect(history.present).toEqual(first);
        for (const _ of before) history = redoStep(history);
        expect(history.present).toEqual(last);
      }),
      runs,
    );
  });
});

/** Whether all choices that decide on a field have one of their answers: until then nobody must answer what a `hide` shows. */
function isDecided(design: FormDesign, { gates }: PlacedField, answers: Answers): boolean {
  const fields = new Map(placedFields(design).map(({ field }) => [field.path, field]));
  return gates.every(({ when }) => {
    const answer = when && valueAt(answers, namesOf(when.path));
    return !when || fields.get(when.path)?.choices.some(({ value }) => value === answer) === true;
  });
}

/** Whether a field lies in a section that may be left out, and is. */
function isLeftOut({ sections }: FormDesign, path: string, answers: Answers): boolean {
  const given = withoutBlanks(answers);
  return sections.some(
    (section) => section.mayBeLeftOut && isIn(path, section.path) && isBlank(valueAt(given, namesOf(section.path))),
  );
}

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

describe('the verdicts on answers', () => {
  it('are those that the browser comes to', () => {
    const all = verdicts();
    expect(all.some((problems) => problems.length === 0)).toBe(true);
    expect(all.flat().length).toBeGreaterThan(400);
    expect(fingerprintOf(all)).toBe(VERDICTS_FINGERPRINT);
  });
});
