import { readFileSync } from 'node:fs';
import path from 'node:path';

const DOCUMENT = readFileSync(path.resolve(__dirname, '../../../../docs/domain/national-portal.md'), 'utf8');

/** The names of all fields of messages that a file describes. */
function fieldsIn(file: string): string[] {
  const source = readFileSync(path.join(__dirname, file), 'utf8');
  return [...new Set([...source.matchAll(/readonly ([A-Z]\w+)\??:/g)].map(([, name]) => name ?? ''))];
}

/** The rows of tables under the headings that match. */
function rowsUnder(heading: RegExp): string {
  const sections = DOCUMENT.split(/^(?=## )/m).filter((section) => heading.test(section.split('\n')[0] ?? ''));
  return sections.flatMap((section) => section.split('\n').filter((line) => line.startsWith('|'))).join('\n');
}

const undocumented = (fields: readonly string[], rows: string) =>
  fields.filter((name) => !new RegExp(`(?<!\\w)${name}(?!\\w)`).test(rows));

describe('the document on the national portal', () => {
  it('has a row for every field of versions A and B, or says why it is not filled', () => {
    const fields = fieldsIn('ho-so/wire.ts');
    expect(fields.length).toBeGreaterThan(70);
    expect(undocumented(fields, rowsUnder(/versions A and B|What cannot be filled/))).toEqual([]);
  });

  it('has a row for every field of version C', () => {
    const fields = fieldsIn('version-c/wire.ts');
    expect(fields.length).toBeGreaterThan(35);
    expect(undocumented(fields, rowsUnder(/Version C/))).toEqual([]);
  });
});
