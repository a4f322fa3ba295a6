import { isStatus, STATUSES, type Status } from '../protocol/status-steps';
import { html, type Html } from './html';
import type { Speech } from './language';

type Tone = 'waiting' | 'running' | 'asking' | 'done' | 'ended';

/** State is never colour alone: each tone has a sign, each status its words. */
const TONES: Readonly<Record<Status, Tone>> = {
  1: 'waiting',
  2: 'running',
  3: 'ended',
  4: 'running',
  5: 'asking',
  6: 'asking',
  7: 'ended',
  8: 'ended',
  9: 'done',
  10: 'done',
};

const SIGNS: Readonly<Record<Tone, string>> = { waiting: '○', running: '◐', asking: '!', done: '✓', ended: '×' };

export function statusBadge(speech: Speech, status: number): Html {
  // Version C makes a dossier known before it tells a status.
  if (!isStatus(status))
    return html`<span class="badge">${speech.say({ vi: 'Chưa có trạng thái', en: 'No status yet' })}</span>`;
  const tone = TONES[status];
  return html`<span class="badge ${tone}"
    ><span aria-hidden="true">${SIGNS[tone]}</span> ${speech.say(STATUSES[status])}</span
  >`;
}
