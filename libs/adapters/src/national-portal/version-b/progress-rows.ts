import { toTienDo } from '../ho-so/message';
import type { TienDo } from '../ho-so/wire';
import type { ReportedStep } from '../report';

/** Rows that receivers of version B look for whatever a province calls its own steps. */
const BEGINS = { NoiDungXuLy: 'Tiếp nhận hồ sơ', TrangThai: '2' } as const;
const ENDS = { NoiDungXuLy: 'Kết thúc xử lý', TrangThai: '9' } as const;

/** The step as version A tells it; before the first that receives the dossier, and after the first that resolves it, one more row. */
export function progressRows(code: string, steps: readonly ReportedStep[], index: number): readonly TienDo[] {
  const step = steps[index];
  if (!step) return [];
  const row = toTienDo(code, step);
  const isFirst = (state: ReportedStep['state']) => steps.findIndex((each) => each.state === state) === index;
  return [
    ...(isFirst('received') ? [{ ...row, ...BEGINS }] : []),
    row,
    ...(isFirst('resolved') ? [{ ...row, ...ENDS }] : []),
  ];
}
