import { accepted, isAlreadyThere, isNotThere, toPortalDossier } from '../answer';
import { TryAgain } from '../errors';
import { dossierCode, keyOf } from '../ho-so/message';
import { callsOf, missingRows } from '../ho-so/rows-to-send';
import { NationalPortal, type Delivery, type DeliveryAttempt, type PortalDossier } from '../national-portal';
import { stepsOf, type DossierReport } from '../report';
import type { CallContext } from '../session-caller';
import { toBuoc, toNoiHoSo, toTrangThai, type Allocated } from './message';
import type { PortalMemory } from './portal-memory';
import { TokenCaller, type TokenConfig } from './token-caller';
import { FileUpload, type OpenFile } from './upload-files';
import type { Buoc, TienTrinh } from './wire';

export interface VersionCParts {
  readonly memory: PortalMemory;
  readonly openFile: OpenFile;
}

/**
 * The national portal by protocol version C (2026): the portal gives the dossier a code of its own and takes the files themselves; the dossier
 * is made known once, then steps and statuses follow. One instance serves any number of calls at once.
 */
export class NationalPortalVersionC extends NationalPortal {
  private readonly portal: TokenCaller;
  private readonly uploads: FileUpload;

  constructor(
    config: TokenConfig,
    private readonly parts: VersionCParts,
    private readonly now: () => Date = () => new Date(),
  ) {
    super();
    this.portal = new TokenCaller(config);
    this.uploads = new FileUpload(this.portal, parts.memory, parts.openFile);
  }

  async deliver(report: DossierReport, { mayHaveArrived, onExchange }: DeliveryAttempt): Promise<Delivery> {
    const context = { key: keyOf(report), onExchange };
    // Every message is made before anything is sent: half a report is worse than none.
    const steps = stepsOf(report).map((step) => toBuoc(report.code, step));
    checkMessages(report);
    const heldCode = await this.parts.memory.codeOf(report.code);
    const code = heldCode ?? (await this.allocate(report, context));
    const allocated = { code, files: await this.uploads.of(report, context) };
    const status = toTrangThai(report, allocated);

    const kept = mayHaveArrived && heldCode !== undefined ? await this.lookUp(code, context) : undefined;
    const missing = kept && missingRows(kept, steps);
    if (missing?.length === 0 && String(kept?.status) === status.TrangThaiHoSo)
      return { code: '0', message: 'Đã có trên cổng', at: this.now(), wasThere: true };

    // A look-up that finds nothing does not prove that the portal lost a dossier which it confirmed before: its answer to an update does.
    const isKnown = kept !== undefined || (heldCode !== undefined && steps.length > 1);
    const wasKnown = isKnown && (await this.addSteps(code, missing ?? steps.slice(-1), context));
    if (!wasKnown) {
      const isNew = await this.connect(report, allocated, context);
      // A dossier that the portal did not know has lost its earlier steps too.
      if (!(await this.addSteps(code, isNew ? steps : (missing ?? steps.slice(-1)), context)))
        throw new TryAgain(`Cổng Dịch vụ công Quốc gia không tìm thấy hồ sơ ${code} vừa được nối`);
    }
    const answer = accepted(await this.portal.call('CapNhatTrangThai', status, context));
    return { code: answer.code, message: answer.message, at: this.now(), wasThere: false };
  }

  async find(code: string): Promise<PortalDossier | undefined> {
    const portalCode = await this.parts.memory.codeOf(code);
    const found = portalCode === undefined ? undefined : await this.lookUp(portalCode);
    return found && { ...found, code };
  }

  private async lookUp(portalCode: string, context?: CallContext): Promise<PortalDossier | undefined> {
    const answer = await this.portal.call('TraCuuHoSo', { MaHoSo: portalCode }, context);
    if (isNotThere(answer)) return undefined;
    const [found] = accepted(answer).result;
    return found && toPortalDossier(found);
  }

  /** A code of the portal for a dossier, kept before anything is sent under it. */
  private async allocate({ code, agency }: DossierReport, context: CallContext): Promise<string> {
    const { onExchange } = context;
    const [row] = accepted(await this.portal.call('GetNextValue', { code: agency.code }, { onExchange })).result;
    if (typeof row?.value !== 'string' || row.value === '')
      throw new TryAgain('Cổng Dịch vụ công Quốc gia không cấp mã hồ sơ');
    return this.parts.memory.keepCode(code, row.value);
  }

  /** Makes the dossier known; one that the portal knows by this code is ours, whoever sent it. @returns whether it was new */
  private async connect(report: DossierReport, allocated: Allocated, context: CallContext): Promise<boolean> {
    const answer = await this.portal.call('NoiHoSo', toNoiHoSo(report, allocated), context);
    if (isAlreadyThere(answer)) return false;
    accepted(answer);
    return true;
  }

  /** The last call carries the key of the report. @returns `false` when the portal knows no such dossier */
  private async addSteps(
    code: string,
    steps: readonly Buoc[],
    context: CallContext & { key: string },
  ): Promise<boolean> {
    for (const [part, key] of callsOf(steps, context.key)) {
      const message: TienTrinh = { MaHoSo: code, DanhSachTienTrinh: part };
      const answer = await this.portal.call('CapNhatTienTrinh', message, { ...context, key });
      if (isNotThere(answer)) return false;
      accepted(answer);
    }
    return true;
  }
}

/** @throws Rejected for what is wrong with a report, before anything is sent of it */
function checkMessages(report: DossierReport): void {
  const files = new Map([...report.attachments, ...report.results].map(({ id }) => [id, { id, hash: '' }]));
  const allocated: Allocated = { code: dossierCode(report.code), files };
  toNoiHoSo(report, allocated);
  toTrangThai(report, allocated);
}
