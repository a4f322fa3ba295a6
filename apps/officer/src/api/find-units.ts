import type { UnitSearch } from '@mot-cua/ui/form';
import { api, dataOf } from './api';

const MOST_SHOWN = 8;

/** Administrative units of today that fit what was typed, as a picker shows them. */
export const findUnits: UnitSearch = async (words, level) => {
  const query = { q: words, level, limit: MOST_SHOWN };
  const { items } = await dataOf(api.GET('/api/v1/administrative-units/search', { params: { query } }));
  return items.map(({ unit, explanation }) => ({ code: unit.code, name: unit.place.vi, explanation }));
};
