import { WORKING_DAY_MINUTES } from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';

type Cause = NonNullable<NonNullable<Dossier['extension']>['expectedDelay']>['causes'][number];

/** The reason of an apology as it can be written down beforehand. It goes into a legal document, which is in Vietnamese. */
export function reasonOfDelay(causes: readonly Cause[]): string {
  return causes.map(told).filter(Boolean).join(' ');
}

function told({ kind, step, agency, lateMinutes = 0 }: Cause): string {
  const where = [step && `bước “${step.vi}”`, agency && `tại ${agency.vi}`].filter(Boolean).join(' ');
  switch (kind) {
    case 'notTaken':
      return 'Hồ sơ chưa được phân công người giải quyết.';
    case 'stepLate':
      return `Hồ sơ đang ở ${where}, bước này chậm ${lateWords(lateMinutes)} so với thời gian được giao.`;
    case 'stepOpen':
      return `Hồ sơ đang ở ${where}; thời gian còn lại không đủ cho các bước tiếp theo.`;
    case 'opinionAwaited':
      return `Đang chờ ý kiến của ${agency?.vi ?? 'cơ quan phối hợp'}.`;
  }
}

function lateWords(minutes: number): string {
  const days = Math.floor(minutes / WORKING_DAY_MINUTES);
  return days > 0 ? `${days} ngày làm việc` : `${Math.max(1, Math.round(minutes / 60))} giờ làm việc`;
}
