import { accepted, isAlreadyThere, isNotThere, toPortalDossier, type PortalAnswer } from '../answer';
import type { Delivery, DeliveryAttempt, PortalDossier } from '../national-portal';
import { stepsOf, type DossierReport, type ReportedStep } from '../report';
import type { CallContext, SessionCaller } from '../session-caller';
import { keyOf, toHoSo } from './message';
import { callsOf, missingRows } from './rows-to-send';
import type { ProcedureFields } from './procedure-fields';
import type { HoSo, TienDo } from './wire';

/** What versions A and B do differently. */
export interface HoSoCalls {
  /** The rows that one of a dossier's steps becomes. @throws Rejected */
  rowsOf(code: string, steps: readonly ReportedStep[], index: number): readonly TienDo[];
  putDossier(dossier: HoSo, isUpdating: boolean, context: CallContext): Promise<PortalAnswer>;
  addSteps(rows: readonly TienDo[], context: CallContext): Promise<PortalAnswer>;
}

/** Delivers reports as `DongBoHoSoMC` and then `CapNhatTienDoHoSoMC`, which versions A and B have in common. */
export class HoSoDelivery {
  constructor(
    private readonly portal: SessionCaller,
    private readonly fields: ProcedureFields,
    private readonly calls: HoSoCalls,
    private readonly now: () => Date,
  ) {}

  async deliver(report: DossierReport, { mayHaveArrived, onExchange }: DeliveryAttempt): Promise<Delivery> {
    const context = { key: keyOf(report), onExchange };
    // Every message is made before anything is sent: half a report is worse than none.
    const steps = stepsOf(report);
    const rowsByStep = steps.map((_step, index) => this.calls.rowsOf(report.code, steps, index));
    const dossier = toHoSo(report, await this.fields.of(report, context));

    const kept = mayHaveArrived ? await this.find(report.code, context) : undefined;
    const missing = kept && missingRows(kept, rowsByStep.flat());
    if (missing?.length === 0) return { code: '0', message: 'Đã có trên cổng', at: this.now(), wasThere: true };
    // A look-up that finds nothing does not prove that the portal lost a dossier which it confirmed before: its answer to an update does.
    const isKnown = kept !== undefined || steps.length > 1;
    const isNew = await this.put(dossier, isKnown, context);
    // A dossier that the portal did not know has lost its earlier steps too.
    const rows = isNew ? rowsByStep.flat() : (missing ?? rowsByStep.at(-1) ?? []);
    let answer: PortalAnswer | undefined;
    for (const [part, key] of callsOf(rows, context.key))
      answer = accepted(await this.calls.addSteps(part, { ...context, key }));
    return { code: answer?.code ?? '0', message: answer?.message ?? '', at: this.now(), wasThere: false };
  }

  /** @returns `undefined` where the portal knows no such dossier */
  async find(dossierCode: string, context?: CallContext): Promise<PortalDossier | undefined> {
    const { result } = accepted(await this.portal.call('TraCuuHoSo', { mahoso: dossierCode }, context));
    return result[0] && toPortalDossier(result[0]);
  }

  /**
   * Sends the dossier as known or as new; when the portal says that it is the other, once more as that.
   * @returns whether it was new to the portal
   */
  private async put(dossier: HoSo, isKnown: boolean, context: CallContext): Promise<boolean> {
    const answer = await this.calls.putDossier(dossier, isKnown, context);
    const isOther = isKnown ? isNotThere(answer) : isAlreadyThere(answer);
    accepted(isOther ? await this.calls.putDossier(dossier, !isKnown, context) : answer);
    return isKnown === isOther;
  }
}
