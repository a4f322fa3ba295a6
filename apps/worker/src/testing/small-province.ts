import type {
  Actor,
  AttachedResult,
  CorrectionDetail,
  DossierEvent,
  ProcedureVersion,
  ReturnMethod,
  Role,
  WhenSilent,
} from '@mot-cua/domain';
import { publicHolidays } from '@mot-cua/domain/deadline/public-holidays';
import {
  AccountStore,
  AdministrativeUnitStore,
  AgencyStore,
  AttachmentStore,
  CalendarStore,
  ComplaintStore,
  createDataSource,
  DeadlinePolicyStore,
  DossierStore,
  DraftStore,
  LegalFrames,
  OutageStore,
  ProcedureStore,
  receivingDataOf,
} from '@mot-cua/persistence';
import { createTestDatabase } from '@mot-cua/testing/database';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

const text = (vi: string) => ({ vi, en: vi });

const BIRTH: ProcedureVersion = {
  code: '1.001193',
  version: 1,
  name: text('Đăng ký khai sinh'),
  field: { code: 'G15-TP01', name: text('Hộ tịch') },
  level: 4,
  lifeEvents: ['birth'],
  keywords: ['khai sinh'],
  summary: text('Đăng ký khai sinh'),
  applicants: ['citizen'],
  competentAgencyKind: 'commune',
  channels: [{ channel: 'online', processingTime: { unit: 'workingDay', amount: 1 } }],
  papers: [],
  fees: [],
  steps: [],
  conditions: [],
  legalBases: [],
  process: [],
  results: [{ document: 'made', code: 'birth-certificate', name: text('Giấy khai sinh') }],
  returnMethods: ['online'],
  form: {
    schema: { type: 'object', properties: { childName: { type: 'string', title: 'Họ và tên trẻ' } } },
    uiSchema: {},
  },
  doubts: [],
};

/** A procedure that ends with two documents that are made, and one that the case officer attaches. */
export const PERMIT: ProcedureVersion = {
  ...BIRTH,
  code: '1.013225',
  name: text('Cấp giấy phép xây dựng'),
  results: [
    { code: 'building-permit', name: text('Giấy phép xây dựng'), document: 'made' },
    { code: 'stamped-drawings', name: text('Bản vẽ đã đóng dấu'), document: 'attached' },
    { code: 'notice', name: text('Thông báo khởi công'), document: 'made' },
  ],
};

export const AGENCY = {
  id: '00000000-0000-4000-8000-000000000020',
  code: 'H53.20',
  legacyCode: '000.00.20.H53',
  name: text('UBND phường Tân Ninh'),
  kind: 'commune',
  parentId: null,
  validFrom: '2025-07-01',
  validTo: null,
  successorIds: [],
} as const;

export const NEIGHBOUR = {
  ...AGENCY,
  ...{ id: '00000000-0000-4000-8000-000000000023', code: 'H53.23', legacyCode: '000.00.23.H53' },
  name: text('UBND phường Long Hoa'),
};

/** A procedure whose place another agency looks at first, in two steps of different roles. */
export const WITH_VISIT: ProcedureVersion = {
  ...BIRTH,
  code: '1.004444',
  name: text('Cấp phép sử dụng vỉa hè'),
  process: [
    { code: 'receive', name: text('Tiếp nhận'), role: 'counterOfficer', workingHours: 1 },
    { code: 'visit', name: text('Xem hiện trường'), role: 'caseOfficer', workingHours: 2, agencyCode: NEIGHBOUR.code },
    { code: 'stamp', name: text('Đóng dấu biên bản'), role: 'clerk', workingHours: 1, agencyCode: NEIGHBOUR.code },
    { code: 'examine', name: text('Thẩm định'), role: 'caseOfficer', workingHours: 2 },
    { code: 'decide', name: text('Phê duyệt'), role: 'leader', workingHours: 1 },
    { code: 'return', name: text('Trả kết quả'), role: 'counterOfficer', workingHours: 1 },
  ],
};

/** A province with two communes and one procedure, whose dossiers are filed and processed through the stores. */
export class SmallProvince {
  private readonly citizen = this.person('citizen');
  private readonly counter = this.person('counterOfficer');
  private readonly caseOfficer = this.person('caseOfficer');
  private readonly leader = this.person('leader');
  readonly procedures: ProcedureStore;
  readonly calendar: CalendarStore;
  private readonly drafts: DraftStore;
  readonly agencies: AgencyStore;
  readonly dossiers: DossierStore;
  readonly outages: OutageStore;
  readonly policies: DeadlinePolicyStore;
  readonly frames: LegalFrames;
  readonly complaints: ComplaintStore;

  /** One in a database of its own, of which `close` leaves nothing. */
  static async inItsOwnDatabase(poolSize = 8): Promise<SmallProvince & { close(): Promise<void> }> {
    const database = await createTestDatabase();
    const dataSource = await createDataSource({ url: database.url, poolSize }).initialize();
    const close = async () => {
      await dataSource.destroy();
      await database.drop();
    };
    return Object.assign(await new SmallProvince(dataSource).found(), { close });
  }

  constructor(readonly dataSource: DataSource) {
    this.procedures = new ProcedureStore(dataSource);
    this.calendar = new CalendarStore(dataSource);
    this.drafts = new DraftStore(dataSource);
    this.agencies = new AgencyStore(dataSource);
    this.outages = new OutageStore(dataSource);
    const units = new AdministrativeUnitStore(dataSource);
    this.policies = new DeadlinePolicyStore(dataSource);
    this.frames = new LegalFrames(this.calendar, this.agencies, units, this.outages, this.policies);
    this.dossiers = new DossierStore(dataSource, this.procedures, this.frames);
    this.complaints = new ComplaintStore(dataSource, this.frames);
  }

  async found(): Promise<this> {
    await this.agencies.addMissing([AGENCY, NEIGHBOUR]);
    await this.calendar.loadDays(publicHolidays(2026));
    await this.procedures.publishAtOnce(BIRTH, new Date());
    await this.procedures.publishAtOnce(PERMIT, new Date());
    await this.procedures.publishAtOnce(WITH_VISIT, new Date());
    await new AccountStore(this.dataSource).create({
      ...{
        id: this.citizen.id,
        fullName: this.citizen.name,
        roles: ['citizen'],
        agencyId: null,
        createdAt: new Date(),
      },
      ...{
        username: null,
        nationalId: '072190000001',
        dateOfBirth: null,
        phone: '0901234567',
        email: null,
        passwordHash: '-',
      },
    });
    return this;
  }

  /** Files a dossier, on behalf of a request if one is named; answers its id and code. */
  async file(requestId?: string, procedureCode = BIRTH.code): Promise<{ id: string; code: string }> {
    const at = new Date();
    const id = randomUUID();
    await this.drafts.create({
      ...{ id, accountId: this.citizen.id, procedureCode, procedureVersion: 1, agencyId: AGENCY.id },
      ...{ caseCode: null, eligibilityAnswers: {}, answers: {}, returnMethod: 'online', prefilled: {}, revision: 1 },
      ...{ renewal: null, counter: null, createdAt: at, savedAt: at },
    });
    return this.dossiers.submit({
      ...{ draftId: id, revision: 1, answers: { childName: 'Nguyễn Ánh' }, actor: this.citizen, channel: 'online', at },
      ...{ agencyId: AGENCY.id, origins: {}, fees: { lines: [], total: 0 } },
      transactionId: randomUUID(),
      ...(requestId && { requestId }),
    });
  }

  /** Passes a dossier on to the neighbouring commune. */
  async transfer(id: string): Promise<void> {
    const detail = { action: 'transfer', toAgencyId: NEIGHBOUR.id, reason: 'Người mẹ cư trú tại đó' } as const;
    await this.dossiers.handle(id, { detail, actor: this.counter, at: new Date() });
  }

  async receive(id: string, at = new Date()): Promise<void> {
    await this.dossiers.handle(id, { detail: { action: 'receive' }, actor: this.counter, at });
  }

  /** A counter of the neighbouring commune accepts a dossier for the agency that decides it. */
  async acceptForNeighbour(id: string, at: Date): Promise<void> {
    const detail = { action: 'receive', atAgencyId: NEIGHBOUR.id } as const;
    await this.dossiers.handle(id, { detail, actor: this.counter, at });
  }

  async refuse(id: string): Promise<void> {
    const detail = { action: 'refuse', reason: 'Không thuộc thẩm quyền', legalBasis: 'Luật Hộ tịch, Điều 13' } as const;
    await this.dossiers.handle(id, { detail, actor: this.counter, at: new Date() });
  }

  /** Gives the result that has been issued to the applicant. */
  async handOver(id: string): Promise<void> {
    await this.dossiers.handle(id, { detail: { action: 'handOver' }, actor: this.counter, at: new Date() });
  }

  async take(id: string, at = new Date()): Promise<void> {
    await this.dossiers.handle(id, { detail: { action: 'take' }, actor: this.caseOfficer, at });
  }

  /** Somebody who has a dossier gives it back. */
  async release(id: string, officerId: string): Promise<DossierEvent> {
    const detail = { action: 'release', reason: 'Không thuộc chuyên môn' } as const;
    const actor = { ...this.caseOfficer, id: officerId };
    return (await this.dossiers.handle(id, { detail, actor, at: new Date() })).event;
  }

  /** The counter puts right in which way the result goes back. */
  async correct(id: string, returnMethod: ReturnMethod, more: Partial<CorrectionDetail> = {}): Promise<void> {
    const row = await this.dossiers.find(id);
    if (!row) throw new Error(`No dossier ${id}`);
    const from = receivingDataOf(row);
    const receiving = { from, to: { ...from, returnMethod } };
    const detail = { action: 'correct', reason: 'Ghi nhầm', receiving, ...more } as const;
    await this.dossiers.handle(id, { detail, actor: this.counter, at: new Date() });
  }

  /** The counter asks for a supplement before it receives a dossier. */
  async askSupplement(id: string, at: Date): Promise<void> {
    const items = [{ kind: 'field', target: '/childName', reason: 'Thiếu chữ đệm' }] as const;
    await this.dossiers.handle(id, {
      detail: { action: 'requestSupplement', request: { items } },
      actor: this.counter,
      at,
    });
  }

  async supplement(id: string, at: Date): Promise<void> {
    const detail = { action: 'supplement', answers: { childName: 'Nguyễn Minh Ánh' }, note: 'Đã bổ sung' } as const;
    await this.dossiers.handle(id, { detail, actor: this.citizen, at });
  }

  /** The applicant gives feedback about a dossier; answers its id. */
  async complain(dossierId: string, at: Date): Promise<string> {
    const words = { kind: 'feedback', subject: 'late', content: 'Hồ sơ của tôi chưa có kết quả.' } as const;
    const detail = { action: 'send', ...words, agencyId: AGENCY.id, attachmentIds: [] } as const;
    const { complaint } = await this.complaints.send(
      { id: randomUUID(), dossierId, detail, actor: this.citizen, at },
      {},
    );
    return complaint.id;
  }

  /** The leader accepts a complaint and asks the citizen. */
  async askComplainant(id: string, at: Date): Promise<void> {
    await this.complaints.handle(id, { detail: { action: 'accept' }, actor: this.leader, at });
    await this.complaints.handle(id, { detail: { action: 'ask', question: 'Ngày nào?' }, actor: this.leader, at });
  }

  /** A rule of law stops its clock, until the end of a day where that is known. */
  async pauseClock(id: string, at: Date, until?: string): Promise<void> {
    const why = { reason: 'Chờ kết luận giám định', legalBasis: 'Luật Giám định tư pháp 2012, Điều 26a' };
    const detail = { action: 'pauseClock', ...why, ...(until && { until }) } as const;
    await this.dossiers.handle(id, { detail, actor: this.leader, at });
  }

  /** Asks the neighbouring commune, which has two working hours and agrees by silence or not. */
  async askOpinion(id: string, at: Date, whenSilent: WhenSilent): Promise<void> {
    const asked = { agencyIds: [NEIGHBOUR.id], question: 'Có cư trú tại đó không?', workingHours: 2, whenSilent };
    await this.dossiers.handle(id, { detail: { action: 'askOpinion', ...asked }, actor: this.caseOfficer, at });
  }

  /** Files a building permit that is approved with its drawings; answers its id and theirs. */
  async approvePermit(): Promise<{ id: string; drawings: string }> {
    const { id } = await this.file(undefined, PERMIT.code);
    await this.receive(id);
    await this.take(id);
    const drawings = randomUUID();
    await new AttachmentStore(this.dataSource).begin({
      ...{ id: drawings, dossierId: id, purpose: 'result', paperCode: null, resultCode: 'stamped-drawings' },
      ...{
        fileName: 'ban-ve.pdf',
        mediaType: 'application/pdf',
        bytes: 9,
        sha256: 'ab',
        storageKey: `${id}/${drawings}`,
      },
      ...{ state: 'stored', uploadedBy: this.caseOfficer.id, uploadedAt: new Date(), filedIn: null },
    });
    await this.approve(id, [{ code: 'stamped-drawings', attachmentId: drawings }]);
    return { id, drawings };
  }

  async approve(id: string, attached: readonly AttachedResult[] = []): Promise<void> {
    const propose = { action: 'proposeResult', proposal: 'Đủ điều kiện', attached } as const;
    await this.dossiers.handle(id, { detail: propose, actor: this.caseOfficer, at: new Date() });
    await this.dossiers.handle(id, { detail: { action: 'approve' }, actor: this.leader, at: new Date() });
  }

  private person(role: Role): Actor {
    return {
      id: randomUUID(),
      name: `Nguyễn Văn ${role}`,
      roles: [role],
      agencyIds: role === 'citizen' ? [] : [AGENCY.id],
    };
  }
}
