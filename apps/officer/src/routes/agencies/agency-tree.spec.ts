import type { Agency } from '@mot-cua/api-client';
import { agencyTree } from './agency-tree';

const agency = (id: string, parentId: string | null, vi: string): Agency => ({
  ...{ id, code: `H53.${id}`, legacyCode: `000.00.${id}.H53`, name: { vi, en: vi }, kind: 'commune', parentId },
  ...{ validFrom: '2025-07-01', validTo: null, successors: [], unitCodes: [], contact: {} },
});
const agencies = [
  agency('00', null, 'Ủy ban nhân dân tỉnh'),
  agency('01', '00', 'Sở Tư pháp'),
  agency('05', '01', 'Phòng Hộ tịch'),
  agency('20', '00', 'Phường Tân Ninh'),
];
const shown = (words: string, closed: string[] = []) =>
  agencyTree(agencies, words, new Set(closed)).map(({ agency: { id }, depth }) => `${id} ${depth}`);

describe('the tree of agencies', () => {
  it('stands from the root down', () => expect(shown('')).toEqual(['00 0', '01 1', '05 2', '20 1']));

  it('leaves out what lies under a closed one', () => {
    expect(shown('', ['01'])).toEqual(['00 0', '01 1', '20 1']);
    expect(shown('', ['00'])).toEqual(['00 0']);
  });

  it('finds by name without diacritics or by code, with what lies above, also where it is closed', () => {
    expect(shown('ho tich', ['00'])).toEqual(['00 0', '01 1', '05 2']);
    expect(shown('H53.20')).toEqual(['00 0', '20 1']);
    expect(shown('không có')).toEqual([]);
  });
});
