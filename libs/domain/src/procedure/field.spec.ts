import { afterFieldAct, FIELD_CODE, objectionToFieldAct, objectionToPlace, type Field, type FieldAct } from './field';

const aField = (code: string, more: Partial<Field> = {}): Field => ({
  code,
  name: { vi: code, en: code },
  parentCode: null,
  ministry: null,
  lifeEvents: [],
  order: 1,
  validFrom: '2025-07-01',
  validTo: null,
  successorCode: null,
  ...more,
});

const justice = aField('tu-phap');
const civilStatus = aField('ho-tich', { parentCode: 'tu-phap' });
const nationality = aField('quoc-tich', { parentCode: 'tu-phap' });
const gone = aField('cu', { validTo: '2026-01-01' });
const all = [justice, civilStatus, nationality, gone];
const change = (field: Field, more: Partial<Field>): FieldAct => ({ kind: 'change', field: { ...field, ...more } });
const end = (successorCode: string | null = null, validTo = '2027-01-01'): FieldAct => ({
  kind: 'end',
  validTo,
  successorCode,
});

describe('a field', () => {
  it('is part of another one that exists, and never of itself, however far up', () => {
    expect(objectionToPlace(civilStatus, all)).toBeUndefined();
    expect(objectionToPlace(aField('moi', { parentCode: 'khong-co' }), all)).toBe('fieldParentWrong');
    expect(objectionToPlace(aField('moi', { parentCode: 'cu' }), all)).toBe('fieldParentWrong');
    expect(objectionToFieldAct(justice, change(justice, { parentCode: 'tu-phap' }), all, 0)).toBe('fieldParentWrong');
    expect(objectionToFieldAct(justice, change(justice, { parentCode: 'ho-tich' }), all, 0)).toBe('fieldParentWrong');
  });

  it('that published procedures use does not end before it is said what replaces it', () => {
    expect(objectionToFieldAct(civilStatus, end(), all, 3)).toBe('fieldInUse');
    expect(objectionToFieldAct(civilStatus, end('quoc-tich'), all, 3)).toBeUndefined();
    expect(objectionToFieldAct(civilStatus, end(), all, 0)).toBeUndefined();
    for (const successor of ['ho-tich', 'cu', 'khong-co'])
      expect(objectionToFieldAct(civilStatus, end(successor), all, 3)).toBe('fieldSuccessorWrong');
  });

  it('does not end while it has parts, nor before it began', () => {
    expect(objectionToFieldAct(justice, end('ho-tich'), all, 0)).toBe('fieldHasParts');
    expect(objectionToFieldAct(civilStatus, end(null, '2025-07-01'), all, 0)).toBe('fieldEndTooEarly');
  });

  it('that has ended is opened again, and nothing else', () => {
    expect(objectionToFieldAct(gone, { kind: 'reopen' }, all, 0)).toBeUndefined();
    expect(afterFieldAct(gone, { kind: 'reopen' })).toMatchObject({ validTo: null, successorCode: null });
    expect(objectionToFieldAct(gone, change(gone, {}), all, 0)).toBe('fieldStateDiffers');
    expect(objectionToFieldAct(gone, end(), all, 0)).toBe('fieldStateDiffers');
    expect(objectionToFieldAct(civilStatus, { kind: 'reopen' }, all, 0)).toBe('fieldStateDiffers');
  });

  it('keeps its code when it changes', () => {
    expect(afterFieldAct(civilStatus, change(civilStatus, { order: 9 }))).toEqual({ ...civilStatus, order: 9 });
  });

  it('has a code without blanks and diacritics', () => {
    expect(['ho-tich', 'G15-TP01', 'van.hoa'].every((code) => FIELD_CODE.test(code))).toBe(true);
    expect(['hộ tịch', '-a', 'a-', '', 'a b'].some((code) => FIELD_CODE.test(code))).toBe(false);
  });
});
