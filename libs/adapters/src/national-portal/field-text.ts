import { Rejected } from './errors';

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** A text that may be missing. @throws Rejected when it is longer than the portal takes */
export function optional(field: string, value: string | null, max = 4000): string {
  const text = value?.trim() ?? '';
  if (text.length > max)
    throw new Rejected(`${field} dài ${text.length} ký tự, Cổng Dịch vụ công Quốc gia nhận tối đa ${max}`);
  if (text.includes('\0')) throw new Rejected(`${field} có ký tự không hợp lệ`);
  return text;
}

/** A text that the portal insists on. @throws Rejected when it is missing or too long */
export function mandatory(field: string, value: string | null, max = 4000): string {
  const text = optional(field, value, max);
  if (text === '') throw new Rejected(`Thiếu ${field}, Cổng Dịch vụ công Quốc gia bắt buộc có`);
  return text;
}

/**
 * A person's name in so many characters: one that is longer keeps its first and last word, and the initials of those between, as
 * people shorten their own.
 */
export function personName(field: string, name: string | null, max: number): string {
  const text = name?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const words = text.split(' ');
  if (text.length <= max || words.length < 3) return mandatory(field, text.slice(0, max));
  const initials = words.slice(1, -1).map((word) => `${[...word][0] ?? ''}.`);
  return mandatory(field, [words[0], ...initials, words.at(-1)].join(' ').slice(0, max));
}

/** A web address or nothing. @throws Rejected for anything else */
export function webAddress(field: string, value: string | null): string {
  const text = optional(field, value);
  if (text !== '' && !(/^https?:\/\//.test(text) && URL.canParse(text)))
    throw new Rejected(`${field} không phải địa chỉ web`);
  return text;
}

/** An instant as the portal writes it: `yyyyMMddHHmmss` in Vietnam's time, seconds cut; empty when there is none. */
export function timestamp(at: Date | null): string {
  if (!at) return '';
  const local = new Date(at.getTime() + VIETNAM_OFFSET_MS);
  return local.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

/** The instant that such a text means; `null` for an empty or unreadable one. */
export function instant(text: string): Date | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}

export const flag = (value: boolean): string => (value ? '1' : '0');
