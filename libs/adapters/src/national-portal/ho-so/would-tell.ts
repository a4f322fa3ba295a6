import { Rejected } from '../errors';
import { toHoSo, toTienDo, type PortalField } from './message';
import type { DossierReport } from '../report';
import type { HoSo, TienDo } from './wire';

/** What the national portal would be told of one event: both messages of protocol version A, or why they cannot be made. */
export type Telling =
  | {
      readonly status: string;
      readonly messages: { readonly DongBoHoSoMC: HoSo; readonly CapNhatTienDoHoSoMC: TienDo };
      readonly rejected?: undefined;
    }
  | { readonly rejected: string };

/**
 * The messages of a report as `NationalPortalVersionA` would send them; sends nothing.
 * @param field what the portal's catalogue gives the procedure, which a sender asks it for
 */
export function wouldTell(report: DossierReport, field: PortalField): Telling {
  try {
    const step = toTienDo(report.code, report.step);
    return {
      status: step.TrangThai,
      messages: { DongBoHoSoMC: toHoSo(report, field), CapNhatTienDoHoSoMC: step },
    };
  } catch (error) {
    if (error instanceof Rejected) return { rejected: error.message };
    throw error;
  }
}
