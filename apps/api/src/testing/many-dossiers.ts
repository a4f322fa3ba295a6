import { localDate, type Actor } from '@mot-cua/domain';
import {
  AccountStore,
  AgencyStore,
  DossierStore,
  DraftStore,
  ProcedureStore,
  type SeenDossier,
} from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import { EXAMPLE_ANSWERS } from '../demo';
import type { ApiUnderTest } from './api-under-test';
import { BIRTH } from './filing';

/** Somebody of the demo as the domain sees them. */
export async function actorOf({ app }: ApiUnderTest, login: string): Promise<Actor> {
  const account = await app.get(AccountStore).findByLogin(login);
  if (!account) throw new Error(`The demo has no ${login}`);
  const { id, fullName: name, roles, agencyId } = account;
  return { id, name, roles, agencyIds: agencyId ? await app.get(AgencyStore).subtree(agencyId) : [] };
}

/** Files birth registrations at Tân Ninh through the stores, far faster than by the forms; receives them where somebody is named to. */
export async function fileMany(api: ApiUnderTest, count: number, receivedBy?: string): Promise<SeenDossier[]> {
  const lan = await actorOf(api, '0900000001');
  const counter = receivedBy ? await actorOf(api, receivedBy) : undefined;
  const agencyId = (await actorOf(api, 'motcua.tanninh')).agencyIds[0] ?? '';
  const [drafts, dossiers] = [api.app.get(DraftStore), api.app.get(DossierStore)];
  const at = api.clock.now();
  const procedure = await api.app.get(ProcedureStore).findInForce(BIRTH, localDate(at));
  const filed: SeenDossier[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = randomUUID();
    const answers = EXAMPLE_ANSWERS[BIRTH] ?? {};
    await drafts.create({
      ...{
        id,
        accountId: lan.id,
        procedureCode: BIRTH,
        procedureVersion: procedure?.version ?? 1,
        agencyId,
        caseCode: null,
      },
      ...{
        eligibilityAnswers: {},
        answers,
        returnMethod: 'online',
        prefilled: {},
        revision: 1,
        renewal: null,
        counter: null,
      },
      ...{ createdAt: at, savedAt: at },
    });
    await dossiers.submit({
      ...{ draftId: id, revision: 1, answers, actor: lan, channel: 'online', at, agencyId, origins: {} },
      ...{ fees: { lines: [], total: 0 }, transactionId: randomUUID() },
    });
    if (counter) await dossiers.handle(id, { detail: { action: 'receive' }, actor: counter, at });
    filed.push({ id, expectedVersion: counter ? 2 : 1 });
  }
  return filed;
}
