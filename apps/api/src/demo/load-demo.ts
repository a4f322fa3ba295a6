import type { FileStorage } from '@mot-cua/adapters/storage';
import {
  AccountRow,
  AdministrativeUnitStore,
  AgencyStore,
  CalendarStore,
  FieldStore,
  ProcedureFileStore,
  ProcedureStore,
} from '@mot-cua/persistence';
import type { DataSource } from 'typeorm';
import { hashPassword } from '../session/passwords';
import { DEMO_ACCOUNTS, DEMO_AGENCIES, DEMO_CALENDAR, DEMO_FIELDS, DEMO_PROCEDURES, DEMO_UNITS } from './index';
import { keepTemplates } from './templates';

/**
 * Loads the demo province: administrative units, agencies, calendar, procedures with their templates, and accounts. What is there already
 * is left as it is.
 */
export async function loadDemo(
  dataSource: DataSource,
  storage: FileStorage,
  at: Date,
): Promise<{ newAccounts: number }> {
  await new AdministrativeUnitStore(dataSource).addMissing(DEMO_UNITS);
  await new AgencyStore(dataSource).addMissing(DEMO_AGENCIES);
  await new CalendarStore(dataSource).loadDays(DEMO_CALENDAR);
  await new FieldStore(dataSource).load(DEMO_FIELDS);
  await keepTemplates(DEMO_PROCEDURES, new ProcedureFileStore(dataSource), storage, at);
  const procedures = new ProcedureStore(dataSource);
  for (const procedure of DEMO_PROCEDURES) await procedures.publishAtOnce(procedure, at);
  return { newAccounts: await openAccounts(dataSource, at) };
}

async function openAccounts(dataSource: DataSource, at: Date): Promise<number> {
  const idOfAgency = new Map(DEMO_AGENCIES.map(({ code, id }) => [code, id]));
  let made = 0;
  for (const {
    id,
    login,
    password,
    fullName,
    roles,
    position,
    agencyCode,
    nationalId,
    dateOfBirth,
    phone,
    email,
  } of DEMO_ACCOUNTS) {
    if (await dataSource.manager.existsBy(AccountRow, { id })) continue;
    await dataSource.manager.insert(AccountRow, {
      ...{ id, fullName, position, nationalId, dateOfBirth, phone, email },
      username: phone === login ? null : login,
      passwordHash: await hashPassword(password),
      roles: [...roles],
      agencyId: agencyCode === null ? null : (idOfAgency.get(agencyCode) ?? null),
      createdAt: at,
      identityVerifiedAt: nationalId === null ? null : at,
    });
    made += 1;
  }
  return made;
}
