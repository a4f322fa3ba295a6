import type { FormDesign } from './form-design';
import { chainOf, joined, lastName, parentOf } from './paths';
import { pathsOf } from './tree';

/** What the name of a field looks like: an identifier, so that expressions and other systems can say it. */
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,59}$/;
const MOST_LETTERS = 40;
const NAMELESS = 'muc';

/** Whether a text can name a field; what every object has anyway (`constructor`) cannot. */
export function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name) && !(name in {});
}

/** A name made from a Vietnamese title: “Họ, chữ đệm, tên” gives `hoChuDemTen`. */
export function fieldNameOf(title: string): string {
  const words = title
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = words.reduce((made, word) => {
    const longer = made + (made === '' ? word : word.charAt(0).toUpperCase() + word.slice(1));
    return made === '' || longer.length <= MOST_LETTERS ? longer : made;
  }, '');
  const cut = name.slice(0, MOST_LETTERS);
  return isFieldName(cut) ? cut : `${NAMELESS}${cut.charAt(0).toUpperCase()}${cut.slice(1)}`;
}

/** The name, with a number where its neighbours have it already. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/\d+$/, '') || NAMELESS;
  const number = [...Array(taken.length + 2).keys()]
    .map((index) => index + 2)
    .find((index) => !taken.includes(`${stem}${index}`));
  return `${stem}${number ?? taken.length}`;
}

/** The names of everything that lies directly in a section, fields and sections. */
export function namesIn(design: FormDesign, section: string): readonly string[] {
  const others = design.sections.find(({ path }) => path === section)?.others ?? {};
  const paths = pathsOf(design).flatMap(chainOf);
  return [...new Set([...paths.filter((path) => parentOf(path) === section).map(lastName), ...Object.keys(others)])];
}

/** The path with a number where the form has it already. */
export function freePath(design: FormDesign, path: string): string {
  const section = parentOf(path);
  return joined(section, freeName(lastName(path), namesIn(design, section)));
}
