import { addressWords, isUnitField, type Language } from '@mot-cua/domain';
import { formatNumber } from '../format/money';
import { shortDay } from '../format/time';
import { textIn, type Json } from './record';
import { choicesOf } from './words-of-schema';

/** An answer as a reader sees it on paper; `undefined` where nothing was answered. */
export function valueWords(schema: Json, value: unknown, language: Language): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (isUnitField(schema)) return addressWords(value);
  if (typeof value === 'boolean') {
    const [yes, no] = language === 'vi' ? ['Có', 'Không'] : ['Yes', 'No'];
    return value ? yes : no;
  }
  if (typeof value === 'number')
    return schema['x-money'] === true ? `${formatNumber(value, language)} đ` : ungrouped(value, language);
  if (typeof value !== 'string') return undefined;
  const choice = choicesOf(schema, language).find((entry) => entry.value === value);
  if (choice) return choice.label;
  const isWholeDay = textIn(schema, 'format') === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isWholeDay ? shortDay(value) : value;
}

/** A number may be a year, which no point divides. */
function ungrouped(value: number, language: Language): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
