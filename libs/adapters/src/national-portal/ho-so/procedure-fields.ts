import { accepted, fieldsOf } from '../answer';
import { Rejected } from '../errors';
import type { DossierReport } from '../report';
import type { CallContext, SessionCaller } from '../session-caller';
import type { PortalField } from './message';

/** The portal's catalogue hardly ever changes. */
const HOLDS_MS = 12 * 3_600_000;

interface HeldFields {
  readonly fields: Promise<readonly PortalField[]>;
  readonly until: number;
}

/** The fields (lĩnh vực) that the portal's catalogue gives procedures, asked once and held for half a day. */
export class ProcedureFields {
  private readonly held = new Map<string, HeldFields>();

  constructor(
    private readonly portal: SessionCaller,
    private readonly now: () => Date,
  ) {}

  /** The field of a report's procedure; of several the one that is named like ours, else the first. @throws Rejected where there is none */
  async of({ procedure, field }: DossierReport, context: CallContext): Promise<PortalField> {
    const fields = await this.ofProcedure(procedure.code, context);
    const chosen = fields.find(({ name }) => name.toLowerCase() === field.name.toLowerCase()) ?? fields[0];
    if (!chosen) throw new Rejected(`Thủ tục ${procedure.code} không có lĩnh vực trên Cổng Dịch vụ công Quốc gia`);
    return chosen;
  }

  private ofProcedure(code: string, context: CallContext): Promise<readonly PortalField[]> {
    const at = this.now().getTime();
    const held = this.held.get(code);
    if (held && at < held.until) return held.fields;
    const fields = this.ask(code, context);
    this.held.set(code, { fields, until: at + HOLDS_MS });
    fields.catch(() => this.held.delete(code));
    return fields;
  }

  private async ask(code: string, context: CallContext): Promise<readonly PortalField[]> {
    const { result } = accepted(await this.portal.call('LayThuTuc', { maTTHC: code }, context));
    if (!result[0]) throw new Rejected(`Thủ tục ${code} không có trên Cổng Dịch vụ công Quốc gia`);
    return fieldsOf(result[0]);
  }
}
