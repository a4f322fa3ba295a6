import { fault, type DefinitionFault } from './definition-fault';
import { PAPER_ELEMENT } from '../../form/placed-paper';
import { isJson, type Json } from './json-object';

const TYPES = new Set([
  ...['Categorization', 'Category', 'Group', 'Control', 'VerticalLayout', 'HorizontalLayout', PAPER_ELEMENT],
]);
const DEEPEST = 8;

/** What is wrong with the screen of a form: fields that are missing, doubled or not there, and rules that can never hold. */
export function layoutFaults(uiSchema: unknown, schema: unknown, fields: readonly string[]): DefinitionFault[] {
  const elements = [...elementsOf(uiSchema)];
  const controls = elements.filter(({ element }) => element['type'] === 'Control');
  const scopes = controls.map(({ element }) => String(element['scope']));
  return [
    ...elements.flatMap(({ at, element, depth }) => elementFaults(element, at, depth, schema)),
    ...controls.flatMap(({ at, element }, index) => {
      const scope = String(element['scope']);
      if (!fields.includes(scope)) return [fault(`${at}/scope`, 'formShowsUnknownField', { scope })];
      return scopes.indexOf(scope) < index ? [fault(`${at}/scope`, 'formFieldShownTwice', { scope })] : [];
    }),
    ...fields.filter((scope) => !scopes.includes(scope) && scope !== '#').map((scope) => notShown(scope)),
  ];
}

function notShown(scope: string): DefinitionFault {
  return fault(`/form/schema${scope.slice(1)}`, 'formFieldNotShown', { scope });
}

interface Placed {
  readonly at: string;
  readonly element: Json;
  readonly depth: number;
}

/** Every element of a screen with its place, no deeper than a form may be. */
export function* elementsOf(element: unknown, at = '/form/uiSchema', depth = 0): Generator<Placed> {
  if (!isJson(element) || depth > DEEPEST + 1) return;
  yield { at, element, depth };
  const inner = Array.isArray(element['elements']) ? element['elements'] : [];
  for (const [index, child] of inner.entries()) yield* elementsOf(child, `${at}/elements/${index}`, depth + 1);
}

function elementFaults(element: Json, at: string, depth: number, schema: unknown): DefinitionFault[] {
  const { type, label, options, rule } = element;
  if (depth > DEEPEST) return [fault(at, 'formLimit', { limit: DEEPEST })];
  if (!TYPES.has(String(type))) return [fault(`${at}/type`, 'formKeyword', { keyword: String(type) })];
  const faults: DefinitionFault[] = [];
  if ((type === 'Category' || type === 'Group') && (typeof label !== 'string' || label.trim() === '')) {
    faults.push(fault(`${at}/label`, 'missing'));
  } else if (typeof label === 'string' && !(isJson(options) && String(options['en'] ?? '').trim() !== '')) {
    faults.push(fault(`${at}/label`, 'missingEnglish'));
  }
  if (rule !== undefined && !isSensible(rule, schema)) faults.push(fault(`${at}/rule`, 'formRule'));
  return faults;
}

/** A rule shows or hides by a choice that exists and values it can have. */
function isSensible(rule: unknown, schema: unknown): boolean {
  if (!isJson(rule) || (rule['effect'] !== 'SHOW' && rule['effect'] !== 'HIDE')) return false;
  const { condition } = rule;
  const wanted = isJson(condition) && isJson(condition['schema']) ? condition['schema']['enum'] : undefined;
  if (!isJson(condition) || !Array.isArray(wanted) || wanted.length === 0) return false;
  const choices = at(schema, String(condition['scope']))?.['oneOf'];
  const values = Array.isArray(choices)
    ? choices.map((choice: unknown) => (isJson(choice) ? choice['const'] : null))
    : [];
  return wanted.every((value) => values.includes(value));
}

function at(schema: unknown, scope: string): Json | undefined {
  const found = scope
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (isJson(inner) ? inner[name] : undefined), schema);
  return isJson(found) ? found : undefined;
}
