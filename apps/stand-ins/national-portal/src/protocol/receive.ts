import type { Pool, PoolClient } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import {
  addProgress,
  claimKey,
  hasProgress,
  lastProgress,
  lockDossier,
  putDossier,
  type Content,
} from '../storage/dossier.store';
import { inTransaction } from '../storage/database';
import { conclude } from '../storage/message.store';
import { Refusal, success } from './answer';
import { problemsOf } from './check-fields';
import { checkDossierMeaning } from './dossier-meaning';
import { HO_SO_RULES, TIEN_DO_RULES, type MessageRules } from './field-rules';
import { isStatus, isStepAllowed, STATUSES } from './status-steps';

const MOST_ROWS = 100;

/** A message to be taken in, with the number that it was received under. */
export interface Incoming {
  readonly service: string;
  readonly sequence: number;
  readonly idempotencyKey: string | null;
  readonly isUpdating: unknown;
  readonly data: unknown;
}

/** `double`: this message was taken before, and nothing was written again. */
export type Taken = 'accepted' | 'double';

const statusName = (code: number): string => (isStatus(code) ? `${code} (${STATUSES[code].vi})` : String(code));

function rowsOf(data: unknown, rules: MessageRules, most = MOST_ROWS): Content[] {
  if (!Array.isArray(data) || data.length === 0) throw new Refusal('invalidData', 'data phải là danh sách không rỗng');
  if (data.length > most) throw new Refusal('invalidData', `data có quá ${most} phần tử`);
  const problems = data.flatMap((row: unknown) => problemsOf(row, rules));
  if (problems.length > 0) throw new Refusal('invalidData', problems.join('; '));
  return data as Content[];
}

/** A dossier may come in with any status: a province that was long cut off tells it as it is by then. @throws Refusal */
export function checkStatus(from: number | undefined, to: number): void {
  if (from === undefined || isStepAllowed(from, to)) return;
  throw new Refusal('stepNotAllowed', `Không thể chuyển trạng thái từ ${statusName(from)} sang ${statusName(to)}`);
}

export async function isDouble(
  client: PoolClient,
  { service, sequence, idempotencyKey }: Pick<Incoming, 'service' | 'sequence' | 'idempotencyKey'>,
): Promise<boolean> {
  return idempotencyKey !== null && !(await claimKey(client, service, idempotencyKey, sequence));
}

/** Writes down in the transaction that takes a message that it was taken. */
export async function tell(client: PoolClient, { sequence }: Pick<Incoming, 'sequence'>, taken: Taken): Promise<Taken> {
  const { error_code, message } = success();
  await conclude(client, sequence, taken, error_code, message);
  return taken;
}

/** DongBoHoSoMC: inserts dossiers, or updates known ones; all of the message or none. @throws Refusal */
export async function receiveDossiers(
  pool: Pool,
  incoming: Incoming,
  catalogue: Catalogue,
  province: string,
): Promise<Taken> {
  if (incoming.isUpdating !== 'True' && incoming.isUpdating !== 'False') {
    throw new Refusal('invalidData', 'isUpdating phải là "True" hoặc "False"');
  }
  const isUpdating = incoming.isUpdating === 'True';
  const rows = rowsOf(incoming.data, HO_SO_RULES);
  return inTransaction(pool, async (client) => {
    if (await isDouble(client, incoming)) return tell(client, incoming, 'double');
    for (const content of rows) {
      checkDossierMeaning(content, catalogue, province);
      const code = String(content.MaHoSo);
      const kept = await lockDossier(client, code);
      if (kept && !isUpdating) throw new Refusal('alreadyThere', `Hồ sơ ${code} đã tồn tại`);
      if (!kept && isUpdating) throw new Refusal('notThere', `Hồ sơ ${code} không tồn tại`);
      const status = Number(content.TrangThaiHoSo);
      checkStatus(kept?.status, status);
      await putDossier(client, content, status, incoming.sequence);
    }
    return tell(client, incoming, 'accepted');
  });
}

/** CapNhatTienDoHoSoMC: adds steps to the progress of known dossiers; all of the message or none. @throws Refusal */
export async function receiveProgress(pool: Pool, incoming: Incoming, most = MOST_ROWS): Promise<Taken> {
  const rows = rowsOf(incoming.data, TIEN_DO_RULES, most);
  return inTransaction(pool, async (client) => {
    if (await isDouble(client, incoming)) return tell(client, incoming, 'double');
    let added = 0;
    for (const row of rows) {
      const code = String(row.MaHoSo);
      const kept = await lockDossier(client, code);
      if (!kept) throw new Refusal('notThere', `Hồ sơ ${code} không tồn tại`);
      if (await hasProgress(client, kept.id, row)) continue;
      const last = await lastProgress(client, kept.id);
      const status = Number(row.TrangThai);
      if (!isStepAllowed(last?.status, status)) {
        const from = last ? `sau bước ${statusName(last.status)}` : 'là bước đầu tiên';
        throw new Refusal('stepNotAllowed', `Tiến độ ${statusName(status)} không thể ${from}`);
      }
      await addProgress(client, kept.id, row, incoming.sequence);
      added += 1;
    }
    return tell(client, incoming, added > 0 ? 'accepted' : 'double');
  });
}
