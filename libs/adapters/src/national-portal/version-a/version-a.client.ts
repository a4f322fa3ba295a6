import type { NationalPortalAccount } from '@mot-cua/platform';
import { HoSoDelivery } from '../ho-so/deliver-ho-so';
import { toTienDo } from '../ho-so/message';
import { ProcedureFields } from '../ho-so/procedure-fields';
import { NationalPortal, type Delivery, type DeliveryAttempt, type PortalDossier } from '../national-portal';
import type { DossierReport } from '../report';
import { SessionCaller } from '../session-caller';

/** The national portal by protocol version A (the exchange adapter of 2019–2022). One instance serves any number of calls at once. */
export class NationalPortalVersionA extends NationalPortal {
  private readonly delivery: HoSoDelivery;

  constructor(config: NationalPortalAccount, now: () => Date = () => new Date(), portal = new SessionCaller(config)) {
    super();
    this.delivery = new HoSoDelivery(
      portal,
      new ProcedureFields(portal, now),
      {
        rowsOf: (code, steps, index) => steps.slice(index, index + 1).map((step) => toTienDo(code, step)),
        putDossier: (dossier, isUpdating, context) =>
          portal.call('DongBoHoSoMC', { isUpdating: isUpdating ? 'True' : 'False', data: [dossier] }, context),
        addSteps: (rows, context) => portal.call('CapNhatTienDoHoSoMC', { data: rows }, context),
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
