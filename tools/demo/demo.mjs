// npm run demo: drives one birth registration from the citizen to the national portal, over HTTP, against a running `npm start`.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { document, photo } from './papers.mjs';
import { Session } from './session.mjs';

const HELP = `npm run demo [-- options]

Drives one birth registration from the citizen to the national portal, by HTTP, and prints each step. Needs a running npm start.

  --api ADDRESS       http://127.0.0.1:3000   the API
  --portal ADDRESS    http://127.0.0.1:4400   the stand-in of the national portal
  --help              this text`;
const BIRTH = '1.001193';
const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit();
}

const began = Date.now();
const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`);
/** The password and the example of the demo province, from the build that npm start has made. */
const demo = await import(path.resolve(import.meta.dirname, '../../apps/api/dist/demo/index.js')).then(
  ({ default: built }) => built,
  () => {
    console.error('Nothing is built yet: run npm start first.');
    process.exit(1);
  },
);
const signIn = (login) => new Session(options.api).signIn(login, demo.DEMO_PASSWORD);

function readOptions() {
  try {
    return parseArgs({
      options: {
        api: { type: 'string', default: 'http://127.0.0.1:3000' },
        portal: { type: 'string', default: 'http://127.0.0.1:4400' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch ({ message }) {
    console.error(`${message.split('. ')[0]}. npm run demo -- --help lists the options.`);
    process.exit(1);
  }
}

async function waitFor(what, ask) {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`Waited a minute for ${what}`);
}

async function main() {
  const citizen = await signIn('0900000001');
  say(`${citizen.account.fullName} signs in and searches "khai sih"`);
  const { items } = await citizen.get(`/procedures?q=${encodeURIComponent('khai sih')}`);
  const procedure = await citizen.get(`/procedures/${items[0].code}`);
  say(`finds ${procedure.name.vi} (${procedure.code}), fee ${procedure.fee.amount} đ`);

  const draft = await citizen.post('/drafts', { procedureCode: BIRTH });
  const required = procedure.papers.filter((paper) => paper.required);
  for (const [index, paper] of (required.length > 1 ? required : procedure.papers.slice(0, 2)).entries()) {
    const isPhoto = index % 2 === 0;
    const file = isPhoto ? photo() : document('Giay to kem theo');
    const name = `${paper.name.vi.slice(0, 60)}.${isPhoto ? 'png' : 'pdf'}`;
    const { fileName, sha256 } = await citizen.upload(
      `/drafts/${draft.id}/attachments`,
      paper.code,
      name,
      file,
      isPhoto ? 'image/png' : 'application/pdf',
    );
    say(`attaches "${fileName}" (sha256 ${sha256.slice(0, 12)}…)`);
  }
  const { revision } = await citizen.put(`/drafts/${draft.id}`, {
    answers: demo.EXAMPLE_ANSWERS[BIRTH],
    agencyId: null,
    returnMethod: draft.returnMethod,
    revision: draft.revision,
  });
  const { problems, agency } = await citizen.post(`/drafts/${draft.id}/check`, {});
  if (problems.length > 0) throw new Error(`The draft is not complete: ${JSON.stringify(problems)}`);
  say(`which ${agency.name.vi} decides, by the address that was given`);
  const { id, code } = await citizen.post(`/drafts/${draft.id}/submit`, { transactionId: randomUUID(), revision });
  say(`submits it: dossier ${code}`);

  const act = async (login, action, words, content = {}) => {
    const officer = await signIn(login);
    const { version } = await officer.get(`/dossiers/${id}`);
    const answer = await officer.post(`/dossiers/${id}/${action}`, {
      transactionId: randomUUID(),
      expectedVersion: version,
      ...content,
    });
    say(
      `${officer.account.fullName} ${words} → ${answer.state}${answer.dueAt ? `, due ${new Date(answer.dueAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}` : ''}`,
    );
  };
  await act('motcua.tanninh', 'receive', 'receives it at the counter');
  await act('chuyenvien.tanninh', 'take', 'takes it');
  await act('chuyenvien.tanninh', 'propose-result', 'proposes a result', {
    proposal: 'Hồ sơ hợp lệ, đề nghị cấp Giấy khai sinh.',
  });
  await act('lanhdao.tanninh', 'approve', 'approves');
  const resolved = await waitFor('the result', async () => {
    const dossier = await citizen.get(`/dossiers/${id}`);
    return dossier.state === 'resolved' && dossier;
  });
  const result = resolved.attachments.find(({ purpose }) => purpose === 'result');
  const content = await citizen.get(`/attachments/${result.id}/content`);
  say(`the worker has made "${result.fileName}"; the citizen downloads ${content.byteLength} bytes`);
  await act('motcua.tanninh', 'hand-over', 'marks it as returned');

  const officer = await signIn('motcua.tanninh');
  const { forwarding } = await waitFor('the national portal', async () => {
    const dossier = await officer.get(`/dossiers/${id}`);
    return dossier.forwarding.waiting === 0 && dossier;
  });
  say(`${forwarding.sent} events are confirmed by the national portal, which holds:`);
  const messages = await (await fetch(`${options.portal}/control/messages?code=${encodeURIComponent(code)}`)).json();
  for (const { receivedSequence, service, status } of messages)
    console.log(`         #${receivedSequence}  ${service}  ${status ?? ''}`);
  console.log(`\n${code}: ${options.portal}`);
}

main().catch((error) => {
  const isDown = error.cause?.code === 'ECONNREFUSED';
  console.error(
    isDown
      ? `Nothing answers at ${options.api}: run npm start first, or name another address with --api.`
      : error.message,
  );
  process.exit(1);
});
