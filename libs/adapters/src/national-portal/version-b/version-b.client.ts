import type { NationalPortalAccount } from '@mot-cua/platform';
import { HoSoDelivery } from '../ho-so/deliver-ho-so';
import { ProcedureFields } from '../ho-so/procedure-fields';
import { NationalPortal, type Delivery, type DeliveryAttempt, type PortalDossier } from '../national-portal';
import type { DossierReport } from '../report';
import { SessionCaller } from '../session-caller';
import { progressRows } from './progress-rows';

const PATH = '/api/SynsTTHCC';

/**
 * The national portal by protocol version B (2022–2025, by way of the province's exchange): dossiers and steps go as bare lists to an address
 * with a query; what is asked is asked as in version A, as no other way is known.
 */
export class NationalPortalVersionB extends NationalPortal {
  private readonly delivery: HoSoDelivery;

  constructor(config: NationalPortalAccount, now: () => Date = () => new Date(), portal = new SessionCaller(config)) {
    super();
    const address = (service: string, query: Readonly<Record<string, string>> = {}) =>
      `${PATH}/${service}?${new URLSearchParams({ MaDinhDanhDV: config.unit, ...query }).toString()}`;
    this.delivery = new HoSoDelivery(
      portal,
      new ProcedureFields(portal, now),
      {
        rowsOf: progressRows,
        putDossier: (dossier, isUpdating, context) => {
          const path = address('DongBoHoSoMC', { isUpdating: isUpdating ? 'True' : 'False' });
          return portal.send('DongBoHoSoMC', path, [dossier], context);
        },
        addSteps: (rows, context) => portal.send('CapNhatTienDoHoSoMC', address('CapNhatTienDoHoSoMC'), rows, context),
      },
      now,
    );
  }

  deliver(report: DossierReport, attempt: DeliveryAttempt): Promise<Delivery> {
    return this.delivery.deliver(report, attempt);
  }

  find(dossierCode: string): Promise<PortalDossier | undefined> {
    return this.delivery.find(dossierCode);
  }
}
