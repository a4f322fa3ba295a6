import { Rejected, TryAgain } from './errors';
import { instant } from './field-text';
import type { PortalField } from './ho-so/message';
import type { PortalDossier, PortalStep } from './national-portal';
import type { TienDo } from './ho-so/wire';

type Row = Readonly<Record<string, unknown>>;

/** An answer of the portal, read. */
export interface PortalAnswer {
  readonly code: string;
  readonly message: string;
  readonly result: readonly Row[];
  /** Of the log-in only. */
  readonly session?: string;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Reads an answer. @throws TryAgain when it is not one */
export function readAnswer(body: string): PortalAnswer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new TryAgain('Cổng Dịch vụ công Quốc gia trả lời không phải JSON');
  }
  if (!isRow(parsed) || text(parsed.error_code) === '') {
    throw new TryAgain('Cổng Dịch vụ công Quốc gia trả lời thiếu error_code');
  }
  const result: readonly unknown[] = Array.isArray(parsed.result) ? parsed.result : [];
  return {
    code: text(parsed.error_code),
    message: text(parsed.message),
    result: result.filter(isRow),
    session: text(parsed.session) || undefined,
  };
}

/** Success is written 0, "0" or "00". */
export function isSuccess({ code }: PortalAnswer): boolean {
  return code === '0' || code === '00';
}

/** No code for an ended session is known, so the words tell. */
export function isSessionRefused(answer: PortalAnswer): boolean {
  return !isSuccess(answer) && (answer.code === '401' || /phiên|session|token|chưa đăng nhập/i.test(answer.message));
}

/** The portal knows the dossier already, though we meant to insert it. */
export function isAlreadyThere(answer: PortalAnswer): boolean {
  return !isSuccess(answer) && /đã tồn tại/i.test(answer.message);
}

/** The portal knows no dossier of that code, though we meant to update it. */
export function isNotThere(answer: PortalAnswer): boolean {
  return (
    answer.code === '404' ||
    (!isSuccess(answer) && /hồ sơ.*(không|chưa) tồn tại|không tìm thấy hồ sơ/i.test(answer.message))
  );
}

/** The portal has no time now, whatever it was asked. */
export function isRefusedForNow(answer: PortalAnswer): boolean {
  return (
    !isSuccess(answer) && (isSessionRefused(answer) || /bận|quá tải|bảo trì|gián đoạn|thử lại/i.test(answer.message))
  );
}

export function inWords({ code, message }: PortalAnswer): string {
  return `${message || 'Không rõ lý do'} (mã ${code})`;
}

/** Passes a success on. @throws TryAgain when the portal only has no time, Rejected for any other refusal */
export function accepted(answer: PortalAnswer): PortalAnswer {
  if (isSuccess(answer)) return answer;
  const words = inWords(answer);
  if (isRefusedForNow(answer)) throw new TryAgain(words, { kind: 'refusedForNow' });
  throw new Rejected(words, answer.code);
}

/** A dossier that a look-up found; its steps where the portal tells them. */
export function toPortalDossier(found: Row): PortalDossier {
  return {
    code: text(found.MaHoSo),
    procedureCode: text(found.MaTTHC),
    owner: text(found.ChuHoSo),
    status: Number(text(found.TrangThaiHoSo)),
    dueAt: instant(text(found.NgayHenTra)),
    steps: Array.isArray(found.TienDo) ? found.TienDo.filter(isRow).map(toPortalStep) : null,
  };
}

function toPortalStep(row: Row): PortalStep {
  return {
    at: instant(text(row.ThoiDiemXuLy)) ?? new Date(Number.NaN),
    status: Number(text(row.TrangThai)),
    content: text(row.NoiDungXuLy),
    officerName: text(row.NguoiXuLy),
  };
}

/** Whether a dossier on the portal has this very step already: same moment, status and words. */
export function hasStep({ steps }: PortalDossier, row: Omit<TienDo, 'MaHoSo'>): boolean {
  const at = instant(row.ThoiDiemXuLy)?.getTime();
  return (steps ?? []).some(
    (step) => step.at.getTime() === at && String(step.status) === row.TrangThai && step.content === row.NoiDungXuLy,
  );
}

/** The fields that the portal's catalogue gives a procedure (LayThuTuc). */
export function fieldsOf(procedure: Row): PortalField[] {
  const rows: readonly unknown[] = Array.isArray(procedure.LINHVUCTHUCHIEN) ? procedure.LINHVUCTHUCHIEN : [];
  return rows.filter(isRow).map((row) => ({ code: text(row.MALINHVUC), name: text(row.TENLINHVUC) }));
}
