import { duplicateElement } from '../duplicate-element';
import type { Edit } from '../edit';
import { changeElement, changeSection, renameChoice, renameInRow, renamePath } from '../edit-properties';
import { addElement, moveElement, removeElement, type NewElement } from '../edit-structure';
import { FIELD_KINDS, isChoice, LIMIT_NAMES } from '../field-kinds';
import { isFieldName } from '../field-names';
import type { DesignNode, FormDesign } from '../form-design';
import { emptyDesign } from '../new-form';
import { lastName } from '../paths';
import { canHoldElements, childrenOf, nodesOf, pathsOf, placesOfPapers, type Place } from '../tree';
import { NEW_STREET } from '../unit-field';
import { choicesByPath } from '../visibility';
import { Numbers, numbersFrom } from './numbers';

const NEW: readonly NewElement[] = [
  'page',
  'group',
  'choice',
  'yesNo',
  'choice',
  'group',
  'paper',
  'paper',
  ...FIELD_KINDS,
];
/** Names with which schemas, screens and JavaScript itself might be confused. */
const NAMES = [
  'a',
  'properties',
  'items',
  'type',
  'required',
  'enum',
  'const',
  'oneOf',
  'then',
  'elements',
  'constructor',
  'toString',
  'Bad',
  'length',
  'b2',
];
const SECTIONS = ['', 'a', 'properties', 'person', 'person.home', 'items'];
/** Codes of the papers of the procedure; one has a name that JavaScript knows. */
const PAPERS = ['', 'drawings', 'land-paper', 'constructor'];
const WORDS = ['', 'Họ, chữ đệm, tên', '  ', '“Cha/mẹ” ~ {{x}}', '1'];

/** Something that a person at the designer might do; the same numbers do the same. */
export type Act = (design: FormDesign) => Edit;

/** The acts that numbers decide on, each seen when the design of its time is known. */
export function actOut(numbers: Numbers): Act {
  const acts: readonly Act[] = [
    (design) => addElement(design, numbers.one(NEW, 'shortText'), placeIn(design, numbers)),
    (design) => addElement(design, numbers.one(NEW, 'choice'), placeIn(design, numbers)),
    (design) => changeElement(design, idIn(design, numbers), { required: numbers.yes() }),
    (design) => changeElement(design, idIn(design, numbers), { when: whenIn(design, numbers) }),
    (design) => changeElement(design, idIn(design, numbers), { required: true, when: whenIn(design, numbers) }),
    (design) => moveElement(design, idIn(design, numbers), placeIn(design, numbers)),
    (design) => renamePath(design, pathIn(design, numbers), newPath(design, numbers)),
    (design) => renameInRow(design, idIn(design, numbers), numbers.one(NAMES, 'a')),
    (design) => removeElement(design, idIn(design, numbers)),
    (design) => duplicateElement(design, idIn(design, numbers)),
    (design) => changeElement(design, idIn(design, numbers), { kind: numbers.one(FIELD_KINDS, 'shortText') }),
    (design) => changeElement(design, idIn(design, numbers), limits(numbers)),
    (design) => changeElement(design, idIn(design, numbers), words(numbers)),
    (design) => changeChoices(design, numbers),
    (design) => changeUnit(design, numbers),
    (design) => changePaper(design, numbers),
    (design) => changeSection(design, numbers.one(SECTIONS.slice(1), 'a'), { mayBeLeftOut: numbers.yes() }),
  ];
  return acts[numbers.take() % acts.length] ?? ((design) => ({ design }));
}

/** Every design on the way from the first one, which is the empty form if none is given. */
export function designsActedOut(
  decisions: readonly number[],
  first: FormDesign = emptyDesign(),
): readonly FormDesign[] {
  const numbers = new Numbers(decisions);
  const designs = [first];
  while (numbers.areLeft) designs.push(actOut(numbers)(designs.at(-1) ?? first).design);
  return designs;
}

/** A design that somebody may have come to, the same for a seed on every machine. */
export function designFromSeed(seed: number, decisions = 480): FormDesign {
  return designsActedOut(numbersFrom(seed, decisions)).at(-1) ?? emptyDesign();
}

function nodeIn(design: FormDesign, numbers: Numbers): DesignNode | undefined {
  return numbers.one<DesignNode | undefined>(
    nodesOf(design).map(({ node }) => node),
    undefined,
  );
}

const idIn = (design: FormDesign, numbers: Numbers): string => nodeIn(design, numbers)?.id ?? '';
const pathIn = (design: FormDesign, numbers: Numbers): string => numbers.one(pathsOf(design), '');

function placeIn(design: FormDesign, numbers: Numbers): Place {
  const holders = nodesOf(design).filter(({ node }) => canHoldElements(node));
  const holder = numbers.one<{ readonly node: DesignNode } | undefined>(holders, undefined)?.node;
  if (!holder || numbers.take() % 8 === 0) return { parent: '', index: numbers.take() % (design.pages.length + 1) };
  return { parent: holder.id, index: numbers.take() % (childrenOf(holder).length + 1) };
}

function newPath(design: FormDesign, numbers: Numbers): string {
  const section = numbers.one(SECTIONS, '');
  const name = numbers.yes() ? numbers.one(NAMES, 'a') : lastName(pathIn(design, numbers));
  return section === '' ? name : `${section}.${isFieldName(name) ? name : 'a'}`;
}

function whenIn(design: FormDesign, numbers: Numbers) {
  const choice = numbers.one([...choicesByPath(design).values()], undefined);
  if (!choice || numbers.take() % 5 === 0) return null;
  const values = choice.choices.map(({ value }) => value).filter(() => numbers.yes());
  return { effect: numbers.yes() ? ('show' as const) : ('hide' as const), path: choice.path, values };
}

function limits(numbers: Numbers) {
  return {
    limits: Object.fromEntries(
      LIMIT_NAMES.filter(() => numbers.yes()).map((name) => [name, numbers.one([0, 1, 3, -1, 2.5, 10], 0)]),
    ),
  };
}

function words(numbers: Numbers) {
  const word = () => numbers.one(WORDS, '');
  return { title: { vi: word(), en: word() }, hint: { vi: word(), en: word() } };
}

function changeChoices(design: FormDesign, numbers: Numbers): Edit {
  const field = numbers.one([...choicesByPath(design).values()], undefined);
  if (!field || !isChoice(field.kind)) return { design };
  const [first] = field.choices;
  if (first && numbers.yes()) return renameChoice(design, field.id, first.value, numbers.one(NAMES, 'a'));
  const value = numbers.one([...NAMES, ''], '');
  const added = { value, title: { vi: value, en: value }, more: {} };
  return changeElement(design, field.id, {
    choices: numbers.yes() ? [...field.choices, added] : field.choices.slice(1),
  });
}

function changePaper(design: FormDesign, numbers: Numbers): Edit {
  const places = placesOfPapers(design).map(({ id }) => id);
  const change = { paper: numbers.one(PAPERS, ''), ...(numbers.yes() && { when: whenIn(design, numbers) }) };
  return changeElement(design, numbers.one(places, ''), change);
}

function changeUnit(design: FormDesign, numbers: Numbers): Edit {
  const pickers = nodesOf(design).flatMap(({ node }) => (node.type === 'field' && node.unit ? [node.id] : []));
  const street = numbers.yes() && { street: { ...NEW_STREET, title: words(numbers).title, required: numbers.yes() } };
  return changeElement(design, numbers.one(pickers, ''), {
    unit: { level: numbers.yes() ? 'commune' : 'province', ...street },
  });
}
