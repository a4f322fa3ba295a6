import path from 'node:path';
import { expectGolden } from '../golden.builder';
import { toTienDo } from '../ho-so/message';
import { stepsOf } from '../report';
import { aReport, aResolvedReport } from '../report.builder';
import { progressRows } from './progress-rows';

describe('the rows of progress in version B', () => {
  const report = aResolvedReport();
  const steps = stepsOf(report);
  const rows = steps.flatMap((_step, index) => progressRows(report.code, steps, index));

  it('tell a dossier from its submission to its result', () => {
    expectGolden(path.join(__dirname, 'resolved.golden.json'), rows);
  });

  it('are those of version A, with one more where receiving begins and one where processing ends', () => {
    const own = rows.filter(({ NoiDungXuLy }) => /^Bước/.test(NoiDungXuLy));
    expect(own).toEqual(steps.map((step) => toTienDo(report.code, step)));
    expect(rows.map(({ NoiDungXuLy, TrangThai }) => `${NoiDungXuLy} ${TrangThai}`)).toEqual([
      'Bước 1: Nộp hồ sơ trực tuyến 1',
      'Tiếp nhận hồ sơ 2',
      'Bước 2: Tiếp nhận hồ sơ 2',
      'Bước 3: Thụ lý hồ sơ 4',
      'Bước 4: Ban hành kết quả 9',
      'Kết thúc xử lý 9',
    ]);
  });

  it('say nothing of an end that was none: a dossier that is refused has no result', () => {
    const refused = { ...aReport().step, sequence: 2, state: 'refused' as const, content: 'Từ chối tiếp nhận hồ sơ' };
    const told = progressRows(report.code, [aReport().step, refused], 1);
    expect(told.map(({ TrangThai }) => TrangThai)).toEqual(['3']);
  });
});
