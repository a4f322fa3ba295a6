import type { Actor, ProcedureVersion, Role } from '@mot-cua/domain';
import { publicHolidays } from '@mot-cua/domain/deadline/public-holidays';
import {
  AccountStore,
  AgencyStore,
  CalendarStore,
  DossierStore,
  DraftStore,
  ProcedureStore,
} from '@mot-cua/persistence';
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
  result: { code: 'birth-certificate', name: text('Giấy khai sinh') },
  returnMethods: ['online'],
  form: {
    schema: { type: 'object', properties: { childName: { type: 'string', title: 'Họ và tên trẻ' } } },
    uiSchema: {},
  },
  doubts: [],
};

const AGENCY = {
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

const NEIGHBOUR = {
  ...AGENCY,
  ...{ id: '00000000-0000-4000-8000-000000000023', code: 'H53.23', legacyCode: '000.00.23.H53' },
  name: text('UBND phường Long Hoa'),
};

/** A province with two communes and one procedure, whose dossiers are filed and processed through the stores. */
export class SmallProvince {
  private readonly citizen = this.person('citizen');
  private readonly counter = this.person('counterOfficer');
  private readonly caseOfficer = this.person('caseOfficer');
  private readonly leader = this.person('leader');
  private readonly procedures: ProcedureStore;
  private readonly calendar: CalendarStore;
  private readonly drafts: DraftStore;
  readonly dossiers: DossierStore;

  constructor(private readonly dataSource: DataSource) {
    this.procedures = new ProcedureStore(dataSource);
    this.calendar = new CalendarStore(dataSource);
    this.drafts = new DraftStore(dataSource);
    this.dossiers = new DossierStore(dataSource, this.procedures, this.calendar);
  }

  async found(): Promise<this> {
    await new AgencyStore(this.dataSource).addMissing([AGENCY, NEIGHBOUR]);
    await this.calendar.loadDays(publicHolidays(2026));
    await this.procedures.publishAtOnce(BIRTH, new Date());
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
  async file(requestId?: string): Promise<{ id: string; code: string }> {
    const at = new Date();
    const id = randomUUID();
    await this.drafts.create({
      ...{ id, accountId: this.citizen.id, procedureCode: BIRTH.code, procedureVersion: 1, agencyId: AGENCY.id },
      ...{ caseCode: null, eligibilityAnswers: {}, answers: {}, returnMethod: 'online', prefilled: {}, revision: 1 },
      ...{ renewal: null, createdAt: at, savedAt: at },
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

  async receive(id: string): Promise<void> {
    await this.dossiers.handle(id, { detail: { action: 'receive' }, actor: this.counter, at: new Date() });
  }

  async take(id: string): Promise<void> {
    await this.dossiers.handle(id, { detail: { action: 'take' }, actor: this.caseOfficer, at: new Date() });
  }

  async approve(id: string): Promise<void> {
    const propose = { action: 'proposeResult', proposal: 'Đủ điều kiện' } as const;
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
