import type { NationalPortalConfig } from '@mot-cua/platform';
import { accepted, fieldsOf, hasStep, isAlreadyThere, toPortalDossier } from './answer';
import { Rejected } from './errors';
import { keyOf, toHoSo, toTienDo, type PortalField } from './message';
import { NationalPortal, type Delivery, type PortalDossier } from './national-portal';
import { PortalCaller } from './portal-caller';
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

  async deliver(report: DossierReport): Promise<Delivery> {
    // Both messages are made before anything is sent: half a report is worse than none.
    const step = toTienDo(report);
    const dossier = toHoSo(report, await this.fieldOf(report));
    const key = keyOf(report);

    const kept = await this.find(report.code);
    if (kept && hasStep(kept, step)) return this.delivery({ code: '0', message: 'Đã có trên cổng' }, true);
    await this.put(dossier, kept !== undefined, key);
    return this.delivery(accepted(await this.portal.call('CapNhatTienDoHoSoMC', { data: [step] }, key)), false);
  }

  async find(dossierCode: string): Promise<PortalDossier | undefined> {
    const { result } = accepted(await this.portal.call('TraCuuHoSo', { mahoso: dossierCode }));
    return result[0] && toPortalDossier(result[0]);
  }

  private async put(dossier: HoSo, isKnown: boolean, key: string): Promise<void> {
    const send = (isUpdating: string) => this.portal.call('DongBoHoSoMC', { isUpdating, data: [dossier] }, key);
    const answer = await send(isKnown ? 'True' : 'False');
    accepted(!isKnown && isAlreadyThere(answer) ? await send('True') : answer);
  }

  /** The portal's field of a procedure; of several the one that is named like ours, else the first. */
  private async fieldOf({ procedure, field }: DossierReport): Promise<PortalField> {
    const fields = await this.fieldsOfProcedure(procedure.code);
    const chosen = fields.find(({ name }) => name.toLowerCase() === field.name.toLowerCase()) ?? fields[0];
    if (!chosen) throw new Rejected(`Thủ tục ${procedure.code} không có lĩnh vực trên Cổng Dịch vụ công Quốc gia`);
    return chosen;
  }

  private fieldsOfProcedure(code: string): Promise<readonly PortalField[]> {
    const at = this.now().getTime();
    const held = this.catalogue.get(code);
    if (held && at < held.until) return held.fields;
    const fields = this.askForFields(code);
    this.catalogue.set(code, { fields, until: at + CATALOGUE_HOLDS_MS });
    fields.catch(() => this.catalogue.delete(code));
    return fields;
  }

  private async askForFields(code: string): Promise<readonly PortalField[]> {
    const { result } = accepted(await this.portal.call('LayThuTuc', { maTTHC: code }));
    if (!result[0]) throw new Rejected(`Thủ tục ${code} không có trên Cổng Dịch vụ công Quốc gia`);
    return fieldsOf(result[0]);
  }

  private delivery({ code, message }: { code: string; message: string }, wasThere: boolean): Delivery {
    return { code, message, at: this.now(), wasThere };
  }
}
