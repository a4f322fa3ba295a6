// What the national portal has received, as it would be posted again.

/** What a client of version A sends beside the message: docs/domain/national-portal.md. */
const DESTINATION = 'VN:GOV:000.00.00.G22:vpcpdvcprovider';
/** Asked once by a process, not for a dossier. */
const OF_NO_DOSSIER = 'LayThuTuc';

/** @returns {Promise<[url: string, headers: Record<string, string>, body: string][][]>} for each dossier its messages, oldest first, in a session that holds */
export async function recordedMessages(portalUrl) {
  const session = await logIn(portalUrl);
  const byDossier = new Map();
  for (let after = 0; ;) {
    const { messages } = await (await fetch(`${portalUrl}/control/received?after=${after}`)).json();
    if (messages.length === 0) return [...byDossier.values()];
    for (const { service, idempotencyKey, body } of messages) {
      if (service === OF_NO_DOSSIER) continue;
      const code = body.mahoso ?? body.data[0].MaHoSo;
      if (!byDossier.has(code)) byDossier.set(code, []);
      byDossier.get(code).push(asPosted(portalUrl, JSON.stringify({ session, ...body }), idempotencyKey));
    }
    after = messages.at(-1).sequence;
  }
}

function asPosted(portalUrl, body, key) {
  const headers = {
    'content-type': 'application/json',
    dstcode: DESTINATION,
    ...(key && { 'x-idempotency-key': key }),
  };
  return [`${portalUrl}/mapi/g`, headers, body];
}

async function logIn(portalUrl) {
  const answer = await fetch(`${portalUrl}/mapi/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'tayninh', password: 'tayninh' }),
  });
  return (await answer.json()).session;
}
