import type { NationalPortalConfig } from '@mot-cua/platform';
import { accepted, fieldsOf, hasStep, isAlreadyThere, isNotThere, toPortalDossier } from './answer';
import { Rejected } from './errors';
import { keyOf, toHoSo, toTienDo, type PortalField } from './message';
import { NationalPortal, type Delivery, type DeliveryAttempt, type PortalDossier } from './national-portal';
import { PortalCaller, type CallContext } from './portal-caller';
import type { DossierReport } from './report';
import type { HoSo } from './wire';

/** The portal's catalogue hardly ever changes. */
const CATALOGUE_HOLDS_MS = 12 * 3_600_000;

interface HeldFields {
  readonly fields: Promise<readonly PortalField[]>;
  readonly until: number;
}

/** The national portal by protocol version A (the exchange adapter of 2019–2022). One instance serves any number of calls at once. */
export class NationalPortalVersionA extends NationalPortal {
  private readonly portal: PortalCaller;
  private readonly catalogue = new Map<string, HeldFields>();

  constructor(
    config: NationalPortalConfig,
    private readonly now: () => Date = () => new Date(),
  ) {
    super();
    this.portal = new PortalCaller(config);
  }

  async deliver(report: DossierReport, { mayHaveArrived, onExchange }: DeliveryAttempt): Promise<Delivery> {
    const context = { key: keyOf(report), onExchange };
    // Both messages are made before anything is sent: half a report is worse than none.
    const step = toTienDo(report);
    const dossier = toHoSo(report, await this.fieldOf(report, context));

    const kept = mayHaveArrived ? await this.lookUp(report.code, context) : undefined;
    if (kept && hasStep(kept, step)) return this.delivery({ code: '0', message: 'Đã có trên cổng' }, true);
    const isKnown = mayHaveArrived ? kept !== undefined : report.step.sequence > 1;
    await this.put(dossier, isKnown, context);
    const answer = await this.portal.call('CapNhatTienDoHoSoMC', { data: [step] }, context);
    return this.delivery(accepted(answer), false);
  }

  find(dossierCode: string): Promise<PortalDossier | undefined> {
    return this.lookUp(dossierCode);
  }

  private async lookUp(dossierCode: string, context?: CallContext): Promise<PortalDossier | undefined> {
    const { result } = accepted(await this.portal.call('TraCuuHoSo', { mahoso: dossierCode }, context));
    return result[0] && toPortalDossier(result[0]);
  }

  /** Sends the dossier as known or as new; when the portal says that it is the other, once more as that. */
  private async put(dossier: HoSo, isKnown: boolean, context: CallContext): Promise<void> {
    const send = (isUpdating: boolean) =>
      this.portal.call('DongBoHoSoMC', { isUpdating: isUpdating ? 'True' : 'False', data: [dossier] }, context);
    const answer = await send(isKnown);
    const isOther = isKnown ? isNotThere(answer) : isAlreadyThere(answer);
    accepted(isOther ? await send(!isKnown) : answer);
  }

  /** The portal's field of a procedure; of several the one that is named like ours, else the first. */
  private async fieldOf({ procedure, field }: DossierReport, context: CallContext): Promise<PortalField> {
    const fields = await this.fieldsOfProcedure(procedure.code, context);
    const chosen = fields.find(({ name }) => name.toLowerCase() === field.name.toLowerCase()) ?? fields[0];
    if (!chosen) throw new Rejected(`Thủ tục ${procedure.code} không có lĩnh vực trên Cổng Dịch vụ công Quốc gia`);
    return chosen;
  }

  private fieldsOfProcedure(code: string, context: CallContext): Promise<readonly PortalField[]> {
    const at = this.now().getTime();
    const held = this.catalogue.get(code);
    if (held && at < held.until) return held.fields;
    const fields = this.askForFields(code, context);
    this.catalogue.set(code, { fields, until: at + CATALOGUE_HOLDS_MS });
    fields.catch(() => this.catalogue.delete(code));
    return fields;
  }

  private async askForFields(code: string, context: CallContext): Promise<readonly PortalField[]> {
    const { result } = accepted(await this.portal.call('LayThuTuc', { maTTHC: code }, context));
    if (!result[0]) throw new Rejected(`Thủ tục ${code} không có trên Cổng Dịch vụ công Quốc gia`);
    return fieldsOf(result[0]);
  }

  private delivery({ code, message }: { code: string; message: string }, wasThere: boolean): Delivery {
    return { code, message, at: this.now(), wasThere };
  }
}
