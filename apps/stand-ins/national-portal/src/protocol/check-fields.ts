import type { FieldRule, MessageRules } from './field-rules';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a real moment written yyyyMMddHHmmss. */
export function isTimestamp(text: string): boolean {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return false;
  const [, year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString() === iso;
}

function problemWith(name: string, value: unknown, rule: FieldRule): string | undefined {
  if (value === undefined || value === null || value === '') {
    return rule.required ? `Thiếu trường bắt buộc ${name}` : undefined;
  }
  if (typeof value !== 'string') return `${name} phải là chuỗi ký tự`;
  if (rule.required && value.trim() === '') return `Thiếu trường bắt buộc ${name}`;
  if (rule.max !== undefined && value.length > rule.max) return `${name} vượt quá ${rule.max} ký tự`;
  if (rule.values && !rule.values.includes(value)) return `${name} không thuộc danh mục: ${value.slice(0, 40)}`;
  if (rule.time && !isTimestamp(value)) return `${name} sai định dạng yyyyMMddHHmmss`;
  if (rule.pattern && !rule.pattern.test(value)) return `${name} sai định dạng`;
  return undefined;
}

/** Everything that is wrong with the form of a row of a message; empty when it is right. @param prefix where the row stands */
export function problemsOf(value: unknown, { fields, lists = {}, parts = {} }: MessageRules, prefix = ''): string[] {
  if (!isRow(value)) return [`${prefix === '' ? 'Mỗi phần tử của data' : prefix.slice(0, -1)} phải là một đối tượng`];
  return [
    ...Object.entries(fields).flatMap(([name, rule]) => problemWith(`${prefix}${name}`, value[name], rule) ?? []),
    ...Object.entries(parts).flatMap(([name, rules]) => problemsOf(value[name], rules, `${prefix}${name}.`)),
    ...Object.entries(lists).flatMap(([name, rules]) => {
      const list = value[name] ?? [];
      if (!Array.isArray(list)) return [`${prefix}${name} phải là danh sách`];
      return list.flatMap((row: unknown, index) => problemsOf(row, rules, `${prefix}${name}[${index}].`));
    }),
  ];
}
