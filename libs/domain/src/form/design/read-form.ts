import type { FormDefinition } from '../form';
import { PAPER_ELEMENT } from '../placed-paper';
import { hasFields, isChoice, isPathName } from './field-kinds';
import type {
  DesignElement,
  DesignField,
  DesignGroup,
  DesignPage,
  DesignPaper,
  DesignSection,
  FormDesign,
  ShownWhen,
} from './form-design';
import { hasOnly, isJson, jsonOf, textsOf, without, type Json } from './json';
import { joined, pathOfScope } from './paths';
import { readRequirements } from './read-requirements';
import { isGated, mapNodes } from './tree';
import { choicesByPath, hasCircle } from './visibility';
import { fieldOf, headless, headOf } from './written-field';

const LAYOUTS: Readonly<Record<string, DesignGroup['layout']>> = {
  Group: 'group',
  VerticalLayout: 'vertical',
  HorizontalLayout: 'horizontal',
};

/**
 * A form as the designer edits it. Whatever the designer cannot express is held as it was written, so that `formOf` gives it back:
 * the answers that the form takes are the same before and after.
 */
export function designOf(form: FormDefinition): FormDesign {
  const reader = new FormReader(form);
  return readRequirements(withRules(reader.design()), form);
}

class FormReader {
  private count = 0;
  private readonly sections: DesignSection[] = [];
  private readonly leaves = new Map<string, Json>();
  private readonly placed = new Set<string>();
  private readonly scopes: ReadonlySet<string>;

  constructor(private readonly form: FormDefinition) {
    this.scopes = scopesIn(form.uiSchema);
    this.readSection('', form.schema);
  }

  design(): FormDesign {
    const { uiSchema, schema } = this.form;
    const isPaged = uiSchema['type'] === 'Categorization' && Array.isArray(uiSchema['elements']);
    const pages = isPaged ? recordsOf(uiSchema['elements']).map((page) => this.page(page)) : [this.onlyPage(uiSchema)];
    const unshown = [...this.leaves]
      .filter(([path]) => !this.placed.has(path))
      .map(([path, leaf]) => fieldOf(this.id(), path, leaf));
    return {
      pages,
      unshown,
      sections: this.sections,
      order: [...this.leaves.keys()],
      conditions: (Array.isArray(schema['allOf']) ? schema['allOf'] : []).map((json: unknown) => ({
        json,
        byHand: true,
      })),
      requiredByHand: [],
      more: isPaged ? without(uiSchema, ['type', 'elements']) : {},
      nextId: this.count + 1,
    };
  }

  private id(): string {
    this.count += 1;
    return `e${this.count}`;
  }

  private readSection(path: string, node: Json): void {
    const properties = Object.entries(jsonOf(node['properties']));
    const held = path === '' ? ['properties', 'required', 'allOf'] : ['properties', 'required'];
    const head = path === '' ? { title: { vi: '', en: '' }, hint: { vi: '', en: '' } } : headOf(node);
    const readable = properties.filter((entry): entry is [string, Json] => isPathName(entry[0]) && isJson(entry[1]));
    this.sections.push({
      path,
      ...head,
      more: without(path === '' ? node : headless(node), held),
      others: Object.fromEntries(properties.filter(([name, schema]) => !isPathName(name) || !isJson(schema))),
      asWhole: false,
      mayBeLeftOut: false,
    });
    for (const [name, schema] of readable) {
      const inner = joined(path, name);
      if (hasFields(schema) && !this.scopes.has(inner)) this.readSection(inner, schema);
      else this.leaves.set(inner, schema);
    }
  }

  private page(category: Json): DesignPage {
    const type = category['type'] === 'Category' ? {} : { type: category['type'] };
    return {
      type: 'page',
      id: this.id(),
      ...this.labelled(category, ['type', 'elements'], type),
      elements: recordsOf(category['elements']).map((element) => this.element(element)),
    };
  }

  /** The screen draws a form without pages as one page. */
  private onlyPage(root: Json): DesignPage {
    const isEmpty = root['type'] === undefined && root['elements'] === undefined;
    const { title } = this.labelled(root, []);
    return { type: 'page', id: this.id(), title, more: {}, elements: isEmpty ? [] : [this.element(root)] };
  }

  private element(element: Json): DesignElement {
    const layout = LAYOUTS[String(element['type'])];
    const gate = 'rule' in element ? { rule: element['rule'] } : {};
    if (layout && Array.isArray(element['elements'])) {
      return {
        type: 'group',
        id: this.id(),
        layout,
        ...gate,
        ...this.labelled(element, ['type', 'elements', 'rule']),
        elements: recordsOf(element['elements']).map((inner) => this.element(inner)),
      };
    }
    return this.control(element, gate) ?? this.paper(element, gate) ?? { type: 'asWritten', id: this.id(), element };
  }

  private control(element: Json, gate: { readonly rule?: unknown }): DesignField | undefined {
    const path = element['type'] === 'Control' ? pathOfScope(element['scope']) : undefined;
    const schema = path === undefined ? undefined : this.leaves.get(path);
    if (path === undefined || !schema || this.placed.has(path)) return undefined;
    this.placed.add(path);
    return { ...fieldOf(this.id(), path, schema, element), ...gate };
  }

  private paper(element: Json, gate: { readonly rule?: unknown }): DesignPaper | undefined {
    const options = jsonOf(element['options']);
    const { paper } = options;
    if (element['type'] !== PAPER_ELEMENT || typeof paper !== 'string') return undefined;
    const left = without(options, ['paper']);
    return {
      type: 'paper',
      id: this.id(),
      ...gate,
      paper,
      more: {
        ...without(element, ['type', 'options', 'rule']),
        ...(Object.keys(left).length > 0 && { options: left }),
      },
    };
  }

  private labelled(element: Json, held: readonly string[], more: Json = {}): Pick<DesignPage, 'title' | 'more'> {
    const { label } = element;
    const options = jsonOf(element['options']);
    const { en } = options;
    const left = without(options, typeof en === 'string' ? ['en'] : []);
    return {
      title: { vi: typeof label === 'string' ? label : '', en: typeof en === 'string' ? en : '' },
      more: {
        ...without(element, [...held, 'options', ...(typeof label === 'string' ? ['label'] : [])]),
        ...more,
        ...(Object.keys(left).length > 0 && { options: left }),
      },
    };
  }
}

/** The design with every rule that it can express in its own words. */
function withRules(design: FormDesign): FormDesign {
  const choices = choicesByPath(design);
  const read = mapNodes(design, (node) => {
    if (!isGated(node)) return node;
    const when = node.rule === undefined ? undefined : shownWhen(node.rule, choices);
    if (!when) return node;
    const { rule: _, ...plain } = node;
    return { ...plain, when };
  });
  // Elements that wait for one another are a fault of the form, which stays to be seen as it was written.
  return hasCircle(read) ? design : read;
}

function shownWhen(rule: unknown, choices: ReadonlyMap<string, DesignField>): ShownWhen | undefined {
  if (!isJson(rule) || !hasOnly(rule, ['effect', 'condition'])) return undefined;
  const { effect, condition } = rule;
  if ((effect !== 'SHOW' && effect !== 'HIDE') || !isJson(condition) || !hasOnly(condition, ['scope', 'schema'])) {
    return undefined;
  }
  const { schema } = condition;
  const path = pathOfScope(condition['scope']);
  const choice = path === undefined ? undefined : choices.get(path);
  if (path === undefined || !choice || !isJson(schema) || !hasOnly(schema, ['enum'])) return undefined;
  const values = textsOf(schema['enum']);
  const known = choice.choices.map(({ value }) => value);
  const isWhole = Array.isArray(schema['enum']) && values.length === schema['enum'].length && values.length > 0;
  if (!isWhole || !isChoice(choice.kind) || !values.every((value) => known.includes(value))) return undefined;
  return { effect: effect === 'SHOW' ? 'show' : 'hide', path, values };
}

function scopesIn(uiSchema: unknown): ReadonlySet<string> {
  if (Array.isArray(uiSchema)) return new Set(uiSchema.flatMap((element: unknown) => [...scopesIn(element)]));
  if (!isJson(uiSchema)) return new Set();
  const own = uiSchema['type'] === 'Control' ? pathOfScope(uiSchema['scope']) : undefined;
  return new Set([...(own === undefined ? [] : [own]), ...scopesIn(uiSchema['elements'])]);
}

function recordsOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}
