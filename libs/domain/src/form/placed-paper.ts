import type { FormDefinition } from './form';

/** The type of an element of the UI schema at which one of the procedure's papers (thành phần hồ sơ) is attached. */
export const PAPER_ELEMENT = 'Paper';

/** The code of the paper that an element of the UI schema places; `undefined` for every other element, and while none is chosen. */
export function placedPaperOf(element: Readonly<Record<string, unknown>>): string | undefined {
  const { type, options } = element;
  if (type !== PAPER_ELEMENT || typeof options !== 'object' || options === null || !('paper' in options)) {
    return undefined;
  }
  return typeof options.paper === 'string' && options.paper !== '' ? options.paper : undefined;
}

/** The form with the places of a paper under the paper's new code; the same form where it has none. */
export function renamePlacedPaper(form: FormDefinition, from: string, to: string): FormDefinition {
  const uiSchema = renamedIn(form.uiSchema, from, to);
  return uiSchema === form.uiSchema ? form : { ...form, uiSchema };
}

type Element = Readonly<Record<string, unknown>>;

function renamedIn(element: Element, from: string, to: string): Element {
  if (placedPaperOf(element) === from) return { ...element, options: { ...Object(element['options']), paper: to } };
  const { elements } = element;
  if (!Array.isArray(elements)) return element;
  const renamed = elements.map((inner: unknown) => (isElement(inner) ? renamedIn(inner, from, to) : inner));
  return renamed.some((inner, index) => inner !== elements[index]) ? { ...element, elements: renamed } : element;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
