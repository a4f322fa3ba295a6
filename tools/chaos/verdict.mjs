// Whether the national portal holds exactly what happened: every event of every dossier, once, in order; and our history what was acknowledged.

/** Each report is two messages, in this order: docs/domain/national-portal.md. */
const SERVICES = ['DongBoHoSoMC', 'CapNhatTienDoHoSoMC'];
const same = (left, right) => left.length === right.length && left.every((value, index) => value === right[index]);

/**
 * @param {{ acknowledged: { id: string, code: string, actions: string[] }[],
 *   histories: { id: string, code: string, sequences: number[], actions: string[] }[],
 *   waiting: { code: string, destination: string, sequence: number, attempts: number, lastError: string | null }[],
 *   messages: { service: string, key: string, code: string }[],
 *   dossiers: Map<string, { progress: { content: { NoiDungXuLy: string } }[] } | undefined>, totals: { dossiers: number } }} evidence
 * @returns {string[]} what is not as it should be, a sentence each; none when all is well
 */
export function differences({ acknowledged, histories, waiting, messages, dossiers, totals }) {
  const said = [];
  const historyOf = new Map(histories.map((history) => [history.id, history]));
  const taken = new Map();
  for (const { service, code, key } of messages)
    taken.set(`${service} ${code}`, [...(taken.get(`${service} ${code}`) ?? []), key]);
  for (const { id, code, actions } of acknowledged) {
    const history = historyOf.get(id);
    if (history?.code !== code)
      said.push(`${code} was acknowledged, and our database has ${history?.code ?? 'nothing'}`);
    for (const action of actions) {
      const times = history?.actions.filter((done) => done === action).length ?? 0;
      if (times !== 1) said.push(`${code}: ${action} was acknowledged, and happened ${times} times`);
    }
  }
  for (const { id, code, sequences } of histories) {
    if (!sequences.every((sequence, index) => sequence === index + 1))
      said.push(`${code}: its history is numbered ${sequences}`);
    for (const service of SERVICES) {
      const keys = taken.get(`${service} ${code}`) ?? [];
      const wanted = sequences.map((sequence) => `${id}-${sequence}`);
      if (!same(keys, wanted)) said.push(`${code}: of ${service} the portal took ${keys}, and ${wanted} happened`);
    }
    const steps = (dossiers.get(code)?.progress ?? []).map(({ content }) => stepNumber(content.NoiDungXuLy));
    if (!same(steps, sequences)) said.push(`${code}: the portal shows the steps ${steps}, and ${sequences} happened`);
  }
  if (totals.dossiers !== histories.length)
    said.push(`The portal holds ${totals.dossiers} dossiers, and we have ${histories.length}`);
  for (const { code, destination, sequence, attempts, lastError } of waiting)
    said.push(`${code}: ${destination} has not taken event ${sequence} after ${attempts} attempts (${lastError})`);
  return said;
}

/** A step is told as “Bước 3: …”. */
const stepNumber = (words) => Number(/^Bước (\d+):/.exec(words)?.[1]);
