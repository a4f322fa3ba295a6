import type { AnswerKind } from './faults';
import type { Person } from './people';

/** What is answered about a person: as it should be, or wrongly on purpose. */
export function answerAbout(person: Person | undefined, kind: AnswerKind): unknown {
  switch (kind) {
    case 'right':
      return { nguoiDan: person ?? null };
    case 'noPerson':
      return { nguoiDan: null };
    case 'somebodyElse':
      return { nguoiDan: person ? { ...person, soDinhDanh: '001099999999' } : null };
    case 'nonsense':
      return {
        nguoiDan: {
          soDinhDanh: person?.soDinhDanh,
          hoChuDemTen: person?.hoChuDemTen,
          ...{ ngaySinh: '31022000', gioiTinh: 7, danToc: 'x'.repeat(5_000), quocTich: 'Việt Nam' },
          thuongTru: { maDonVi: '99999', diaChi: ['12'] },
        },
      };
    case 'notJson':
      return '<html><body>Bad gateway</body></html>';
  }
}
