// Citizens and officers who work through the API and do not give up: a click that was not answered is made again.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { makeDrafts, placesOf } from '../bench/drafts.mjs';
import { Session } from '../demo/session.mjs';
import { sleep } from '../process/process.mjs';
import { ROOT } from '../start/install.mjs';

const BIRTH = '1.001193';
/** As many people at once. */
const PEOPLE = 8;
const AGAIN_AFTER_MS = 200;
/** So long a person clicks before it counts as a defect. */
const PATIENCE_MS = 120_000;
/** What says nothing about the request: it may have been carried out, or may be next time. */
const isUnclear = ({ status }) => status === undefined || status >= 500;

/** What happens to each dossier, and who does it. */
const ACTS = [
  { action: 'submit', who: 'citizen', path: ({ id }) => `/drafts/${id}/submit`, content: { revision: 1 } },
  { action: 'receive', who: 'counter', path: ({ id }) => `/dossiers/${id}/receive` },
  { action: 'take', who: 'caseOfficer', path: ({ id }) => `/dossiers/${id}/take` },
  {
    action: 'proposeResult',
    who: 'caseOfficer',
    path: ({ id }) => `/dossiers/${id}/propose-result`,
    content: { proposal: 'Hồ sơ hợp lệ, đề nghị cấp Giấy khai sinh.' },
  },
];

/** Signs the people in and lays down complete drafts of birth registrations, before anything goes wrong. */
export async function gatherPeople({ api, databaseUrl, count }) {
  const { DEMO_PASSWORD, EXAMPLE_ANSWERS } = (await import(path.join(ROOT, 'apps/api/dist/demo/index.js'))).default;
  const signIn = (login) => new Session(api).signIn(login, DEMO_PASSWORD);
  const [citizen, counter, caseOfficer] = [
    await signIn('0900000001'),
    await signIn('motcua.tanninh'),
    await signIn('chuyenvien.tanninh'),
  ];
  const procedure = await citizen.get(`/procedures/${BIRTH}`);
  const places = (await placesOf(citizen, procedure, EXAMPLE_ANSWERS[BIRTH])).filter(
    ({ agencyId }) => agencyId === counter.account.agency.id,
  );
  const drafts = await makeDrafts({ databaseUrl, accountId: citizen.account.id, procedure, places, count });
  return { sessions: { citizen, counter, caseOfficer }, drafts };
}

/**
 * Lets the people work for a while, each dossier from its submission to the proposal of a result.
 * @param {Awaited<ReturnType<typeof gatherPeople>>} people
 * @param {number} forMs the dossiers are spread evenly over this time
 * @returns what was acknowledged: for each dossier its id, its code and the actions; and how many clicks had to be made again
 */
export async function work({ sessions, drafts }, forMs) {
  const began = performance.now();
  const dossiers = [];
  let clicksAgain = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      while (next < drafts.length) {
        const index = next++;
        await sleep((forMs * index) / drafts.length - (performance.now() - began));
        dossiers.push(await workOn(drafts[index]));
      }
    }),
  );
  return { dossiers, clicksAgain };

  async function workOn({ id }) {
    const dossier = { id, code: '', actions: [] };
    let version = 0;
    for (const { action, who, path: pathOf, content = {} } of ACTS) {
      const click = { transactionId: randomUUID(), ...(version > 0 && { expectedVersion: version }), ...content };
      const answer = await insist(() => sessions[who].post(pathOf(dossier), click));
      dossier.code = answer.code;
      dossier.actions.push(action);
      version = answer.version ?? 1;
    }
    return dossier;
  }

  async function insist(click) {
    for (const end = performance.now() + PATIENCE_MS; ; await sleep(AGAIN_AFTER_MS)) {
      try {
        return await click();
      } catch (error) {
        if (!isUnclear(error) || performance.now() > end) throw error;
        clicksAgain += 1;
      }
    }
  }
}
