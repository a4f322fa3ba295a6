import { faultsOfDesign, nodesOf, pathOfScope, standingFieldAt, type FormDesign } from '@mot-cua/domain/form/design';
import type { Say } from '@mot-cua/ui';
import { FAULT_WORDS } from './designer.words';

/** A fault that somebody else found: `at` is the path of a field (`child.fullName`) or a JSON pointer into the form. */
export interface FoundFault {
  readonly at: string;
  readonly message: string;
}

export type FaultsById = ReadonlyMap<string, readonly string[]>;

/** What is to be mended, by the id of the element; under `''` what concerns no element. */
export function faultsOfElements(design: FormDesign, found: readonly FoundFault[], say: Say): FaultsById {
  const faults = new Map<string, readonly string[]>();
  const put = (id: string, message: string) => faults.set(id, [...(faults.get(id) ?? []), message]);
  for (const { id, code, section } of faultsOfDesign(design)) {
    put(
      section === undefined ? id : firstIn(design, section),
      `${section ? `${section}: ` : ''}${say(FAULT_WORDS[code])}`,
    );
  }
  for (const { at, message } of found) put(idAt(design, at), message);
  return faults;
}

/** Faults of a section are mended at its fields, which name it. */
function firstIn(design: FormDesign, section: string): string {
  return (
    nodesOf(design).find(({ node }) => node.type === 'field' && node.path.startsWith(`${section}.`))?.node.id ?? ''
  );
}

function idAt(design: FormDesign, at: string): string {
  if (!at.startsWith('/')) return standingFieldAt(design, at)?.id ?? '';
  const inSchema = /^\/schema((?:\/properties\/[^/]+)+)/.exec(at)?.[1];
  if (inSchema) return standingFieldAt(design, pathOfScope(`#${inSchema}`) ?? '')?.id ?? '';
  return idOnScreen(design, at);
}

/** `/uiSchema/elements/0/elements/2` is the third element of the first page. */
function idOnScreen(design: FormDesign, at: string): string {
  const [page, ...inner] = [...at.matchAll(/\/elements\/(\d+)/g)].map(([, index]) => Number(index));
  const first = design.pages[page ?? -1];
  let id = first?.id ?? '';
  let elements = first?.elements ?? [];
  for (const index of inner) {
    const element = elements[index];
    if (!element) break;
    id = element.id;
    elements = element.type === 'group' ? element.elements : [];
  }
  return id;
}
