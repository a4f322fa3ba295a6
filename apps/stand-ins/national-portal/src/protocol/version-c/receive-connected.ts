import type { PoolClient } from 'pg';
import { findFiles, isAllocated } from '../../storage/allocation.store';
import { inTransaction } from '../../storage/database';
import { lockDossier, putDossier } from '../../storage/dossier.store';
import { Refusal } from '../answer';
import { problemsOf } from '../check-fields';
import { checkDossierMeaning } from '../dossier-meaning';
import type { MessageRules } from '../field-rules';
import type { Portal } from '../portal';
import { checkStatus, isDouble, receiveProgress, tell, type Incoming, type Taken } from '../receive';
import { text, type Body } from '../request-parts';
import { NOI_HO_SO_RULES, TIEN_TRINH_RULES, TRANG_THAI_RULES } from './rules';
import { filesIn, keptFromNoiHoSo, withTrangThai } from './to-kept';

/** A message of version C to be taken in. */
export interface Connected extends Pick<Incoming, 'service' | 'sequence' | 'idempotencyKey'> {
  readonly body: Body;
}

/** NoiHoSo: makes a dossier known, once. @throws Refusal */
export async function receiveDossier({ pool, catalogue, province }: Portal, message: Connected): Promise<Taken> {
  checkForm(message.body, NOI_HO_SO_RULES);
  const content = keptFromNoiHoSo(message.body, catalogue);
  const code = text(message.body.MaHoSo);
  return inTransaction(pool, async (client) => {
    if (await isDouble(client, message)) return tell(client, message, 'double');
    checkDossierMeaning(content, catalogue, province);
    if (!(await isAllocated(client, code))) throw new Refusal('invalidData', `Mã hồ sơ ${code} chưa được cấp`);
    await checkFiles(client, message.body);
    if (await lockDossier(client, code)) throw new Refusal('alreadyThere', `Hồ sơ ${code} đã tồn tại`);
    await putDossier(client, content, 0, message.sequence);
    return tell(client, message, 'accepted');
  });
}

/** CapNhatTienTrinh: adds steps to the progress of a dossier. @throws Refusal */
export async function receiveSteps({ pool }: Portal, { body, ...message }: Connected): Promise<Taken> {
  checkForm(body, TIEN_TRINH_RULES);
  const rows = Array.isArray(body.DanhSachTienTrinh) ? (body.DanhSachTienTrinh as readonly Body[]) : [];
  const data = rows.map((row) => ({ ...row, MaHoSo: body.MaHoSo }));
  return receiveProgress(pool, { ...message, isUpdating: undefined, data });
}

/** CapNhatTrangThai: the status of a dossier, with papers, supplements and results as they are by then. @throws Refusal */
export async function receiveStatus({ pool, catalogue, province }: Portal, message: Connected): Promise<Taken> {
  checkForm(message.body, TRANG_THAI_RULES);
  const code = text(message.body.MaHoSo);
  return inTransaction(pool, async (client) => {
    if (await isDouble(client, message)) return tell(client, message, 'double');
    const kept = await lockDossier(client, code);
    if (!kept) throw new Refusal('notThere', `Hồ sơ ${code} không tồn tại`);
    const content = withTrangThai(kept.content, message.body);
    checkDossierMeaning(content, catalogue, province);
    await checkFiles(client, message.body);
    const status = Number(message.body.TrangThaiHoSo);
    checkStatus(kept.status === 0 ? undefined : kept.status, status);
    await putDossier(client, content, status, message.sequence);
    return tell(client, message, 'accepted');
  });
}

function checkForm(body: Body, rules: MessageRules): void {
  const problems = problemsOf(body, rules);
  if (problems.length > 0) throw new Refusal('invalidData', problems.join('; '));
}

/** Every file must have been uploaded, and be the one that it was then. */
async function checkFiles(client: PoolClient, body: Body): Promise<void> {
  const files = filesIn(body);
  const kept = await findFiles(
    client,
    files.map(({ IdGiayTo }) => text(IdGiayTo)),
  );
  const wrong = files.filter(({ IdGiayTo, HashTepTin }) => kept.get(text(IdGiayTo)) !== HashTepTin);
  if (wrong.length > 0)
    throw new Refusal('invalidData', `Tệp ${text(wrong[0]?.TenGiayTo)} chưa được tải lên hoặc sai mã băm`);
}
