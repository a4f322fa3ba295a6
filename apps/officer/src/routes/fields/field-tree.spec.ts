import type { KeptField } from '@mot-cua/api-client';
import { fieldsMatching, inTreeOrder } from './field-tree';

const aField = (code: string, more: Partial<KeptField> = {}): KeptField => ({
  code,
  name: { vi: code, en: code },
  parentCode: null,
  ministry: null,
  lifeEvents: [],
  order: 1,
  validFrom: '2025-07-01',
  validTo: null,
  successorCode: null,
  procedures: 0,
  revision: 1,
  ...more,
});

describe('the catalogue of fields', () => {
  it('shows each field followed by its parts, by their order', () => {
    const fields = [
      aField('dat-dai', { order: 20 }),
      aField('quoc-tich', { parentCode: 'tu-phap', order: 2 }),
      aField('ho-tich', { parentCode: 'tu-phap', order: 1 }),
      aField('tu-phap', { order: 10 }),
    ];
    expect(inTreeOrder(fields).map(({ field, depth }) => `${depth} ${field.code}`)).toEqual([
      '0 tu-phap',
      '1 ho-tich',
      '1 quoc-tich',
      '0 dat-dai',
    ]);
  });

  it('loses no field whose parent is not shown', () => {
    expect(inTreeOrder([aField('ho-tich', { parentCode: 'tu-phap' })])).toHaveLength(1);
  });

  it('is searched without diacritics, by name, code and ministry', () => {
    const fields = [
      aField('ho-tich', { name: { vi: 'Hộ tịch', en: 'Civil status' }, ministry: 'Bộ Tư pháp' }),
      aField('cu', { validTo: '2026-01-01' }),
    ];
    const found = (words: string, withEnded = false) =>
      fieldsMatching(fields, words, withEnded).map(({ code }) => code);
    expect(found('ho tich')).toEqual(['ho-tich']);
    expect(found('tu phap')).toEqual(['ho-tich']);
    expect(found('')).toEqual(['ho-tich']);
    expect(found('', true)).toEqual(['ho-tich', 'cu']);
  });
});
