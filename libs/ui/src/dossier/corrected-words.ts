import type { Language, Text } from '@mot-cua/domain';

interface CorrectedLine {
  readonly name: Text;
  readonly was: Text | null;
  readonly is: Text | null;
}

/** What a correction changed beside the form, a line each: `Số điện thoại người nộp: 0912… → 0913…`. */
export function correctedWords(lines: readonly CorrectedLine[], language: Language): string[] {
  const nothing: Text = { vi: '(không có)', en: '(none)' };
  return lines.map(
    ({ name, was, is }) => `${name[language]}: ${(was ?? nothing)[language]} → ${(is ?? nothing)[language]}`,
  );
}
