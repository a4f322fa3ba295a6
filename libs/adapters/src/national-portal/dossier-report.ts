import {
  issuedResults,
  replay,
  type Agency,
  type Channel,
  type DossierEvent,
  type PersonOnPaper,
  type ProcedureVersion,
  type Representative,
  type ReturnMethod,
  type Role,
} from '@mot-cua/domain';
import { feesOfDossier, type DossierWithFees } from '@mot-cua/domain/fee';
import type { DossierReport, ReportedStep } from './report';

/** What a report takes from a dossier as it is kept. */
export interface DossierToReport extends DossierWithFees {
  readonly id: string;
  readonly code: string;
  readonly applicantName: string;
  readonly returnMethod: ReturnMethod;
  /** Whom a counter wrote down; absent where the applicant filed it themselves. */
  readonly applicantOnPaper?: PersonOnPaper | null;
  readonly representative?: Representative | null;
}

/** What a report takes from a file of a dossier. */
export interface FileToReport {
  readonly id: string;
  /** Only papers are told; files of complaints do not lie with the dossier at all. */
  readonly purpose: 'paper' | 'result' | 'complaint';
  readonly fileName: string;
  readonly paperCode: string | null;
  /** Sequence of the event that it was filed with. */
  readonly filedIn: number | null;
}

/** What a report takes from the account of an applicant. */
export interface ApplicantToReport {
  readonly nationalId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Everything that a report of one event is made of. */
export interface ReportSources {
  readonly row: DossierToReport;
  /** Whole and oldest first. */
  readonly history: readonly DossierEvent[];
  readonly event: DossierEvent;
  readonly procedure: ProcedureVersion;
  /** That had the dossier right after the event. */
  readonly agency: Agency;
  /** Whose people did it, where that is another: the counter that accepted it. */
  readonly holder?: Agency;
  readonly applicant: ApplicantToReport | null;
  readonly attachments: readonly FileToReport[];
  /** Where the portal finds a file; `null` where files are not told. */
  readonly fileUrl: (attachmentId: string) => string | null;
}

const ROLE_TITLE: Readonly<Record<Role, string>> = {
  citizen: 'Người nộp hồ sơ',
  counterOfficer: 'Cán bộ Bộ phận Một cửa',
  caseOfficer: 'Chuyên viên thụ lý',
  leader: 'Lãnh đạo',
  clerk: 'Văn thư',
  catalogueAdmin: 'Quản trị danh mục',
  systemAdmin: 'Quản trị hệ thống',
  system: 'Hệ thống',
};

const SUBMITTED_BY: Readonly<Record<Channel, string>> = {
  online: 'Nộp hồ sơ trực tuyến',
  counter: 'Nộp hồ sơ trực tiếp tại Bộ phận Một cửa',
  post: 'Nộp hồ sơ qua dịch vụ bưu chính công ích',
  nationalPortal: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
};

const STEP: Readonly<Record<DossierEvent['detail']['action'], string>> = {
  submit: 'Nộp hồ sơ trực tuyến',
  transfer: 'Chuyển hồ sơ đến cơ quan có thẩm quyền',
  receive: 'Tiếp nhận hồ sơ',
  arrive: 'Nhận hồ sơ do nơi tiếp nhận chuyển đến',
  refuse: 'Từ chối tiếp nhận hồ sơ',
  requestSupplement: 'Yêu cầu bổ sung hồ sơ',
  allowSupplement: 'Cho phép yêu cầu bổ sung thêm',
  supplement: 'Bổ sung hồ sơ',
  correct: 'Đính chính thông tin tiếp nhận',
  withdraw: 'Rút hồ sơ',
  take: 'Thụ lý hồ sơ',
  assign: 'Phân công thụ lý hồ sơ',
  release: 'Trả hồ sơ để phân công lại',
  askPayment: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  confirmPayment: 'Xác nhận đã thực hiện nghĩa vụ tài chính',
  pauseClock: 'Tạm dừng tính thời hạn giải quyết',
  resumeClock: 'Tiếp tục tính thời hạn giải quyết',
  extend: 'Xin lỗi và hẹn lại ngày trả kết quả',
  proposeResult: 'Trình kết quả giải quyết',
  sendBack: 'Trả lại để xử lý tiếp',
  stop: 'Dừng giải quyết hồ sơ',
  lapse: 'Dừng giải quyết do quá hạn bổ sung hồ sơ',
  approve: 'Phê duyệt kết quả',
  issueResult: 'Ban hành kết quả',
  handOver: 'Trả kết quả',
  takeStep: 'Nhận một bước xử lý',
  assignStep: 'Giao một bước xử lý',
  moveStep: 'Chuyển bước xử lý đến cơ quan khác',
  finishStep: 'Hoàn thành một bước xử lý',
  returnStep: 'Trả lại bước xử lý trước',
  askOpinion: 'Lấy ý kiến cơ quan phối hợp',
  giveOpinion: 'Cơ quan phối hợp trả lời ý kiến',
  withdrawOpinion: 'Không cần lấy ý kiến nữa',
  lapseOpinion: 'Hết hạn lấy ý kiến, coi như đồng ý',
  remind: 'Nhắc người nộp bổ sung hồ sơ',
  countOutage: 'Tính lại thời hạn giải quyết vì sự cố hệ thống',
};

/** The dossier as it was right after an event, told to the national portal. Later events do not show in it. */
export function dossierReport({
  row,
  history,
  event,
  procedure,
  agency,
  holder = agency,
  applicant,
  attachments,
  fileUrl,
}: ReportSources): DossierReport {
  const known = history.filter(({ sequence }) => sequence <= event.sequence);
  const then = replay(row.id, known);
  if (then.state === 'draft') throw new Error(`Dossier ${row.id} has no history up to ${event.sequence}`);
  const filed = attachments.filter(({ filedIn }) => filedIn !== null && filedIn <= event.sequence);
  return {
    dossierId: row.id,
    code: row.code,
    procedure: { code: procedure.code, name: procedure.name.vi },
    field: { code: procedure.field.code, name: procedure.field.name.vi },
    applicant: {
      name: row.applicantName,
      idNumber: row.applicantOnPaper?.identityNumber ?? applicant?.nationalId ?? null,
      kind: 'citizen',
      phone: row.applicantOnPaper?.phone || (applicant?.phone ?? null),
      email: row.applicantOnPaper?.email || (applicant?.email ?? null),
      address: row.applicantOnPaper?.address || null,
      identityVerified: false,
      nationalAccountId: null,
    },
    channel: row.channel,
    summary: `${procedure.name.vi} – ${row.applicantName}`,
    submittedAt: then.submittedAt ?? row.submittedAt,
    receivedAt: then.receivedAt,
    dueAt: then.deadline?.dueAt ?? null,
    returnedAt: then.returnedAt,
    endedAt: then.endedAt,
    refusedAt: then.state === 'refused' ? then.endedAt : null,
    state: then.state,
    returnMethod: row.returnMethod,
    agency: { code: agency.code, legacyCode: agency.legacyCode, name: agency.name.vi },
    note: [handedInBy(row), noteOf(event)].filter(Boolean).join('. ') || null,
    paidOnline: 'no',
    attachments: filed
      .filter(({ purpose }) => purpose === 'paper')
      .map(({ id, fileName, paperCode }) => ({
        ...{ id, fileName, paperCode, paperName: nameOfPaper(procedure, paperCode), url: fileUrl(id) },
        digitised: true,
        reused: false,
      })),
    results: issuedResults(known).map(({ code, attachmentId, number }) => ({
      id: attachmentId,
      name: [nameOfResult(procedure, code), number].filter(Boolean).join(' '),
      resultCode: null,
      url: fileUrl(attachmentId),
    })),
    supplements: supplementsOf(known, procedure),
    // What is counted at the counter has no amount yet.
    fees: feesOfDossier(row, procedure).lines.flatMap(({ name, kind, due }) =>
      due ? [{ name: name.vi, kind, amount: due }] : [],
    ),
    step: { ...stepOf(known, known.length - 1, row), unit: holder.name.vi },
    // Which agency did each of them is not told again.
    earlier: known.slice(0, -1).map((_event, index) => stepOf(known, index, row)),
  };
}

/** One event of a history as a step. */
function stepOf(history: readonly DossierEvent[], index: number, { channel }: DossierToReport): ReportedStep {
  const event = history[index];
  if (!event) throw new Error(`No event ${index} in a history of ${history.length}`);
  const { sequence, actor, at, to, detail } = event;
  return {
    ...{ sequence, officerName: actor.name, title: ROLE_TITLE[actor.role], unit: null, at, state: to },
    startedAt: history[index - 1]?.at ?? at,
    dueAt: history.slice(0, index + 1).findLast(({ deadline }) => deadline)?.deadline?.dueAt ?? null,
    content: detail.action === 'submit' ? SUBMITTED_BY[channel] : STEP[detail.action],
  };
}

/** Who brought it for the applicant, for the remarks. */
function handedInBy({ representative }: DossierToReport): string | null {
  if (!representative) return null;
  const { fullName, identityNumber, relation } = representative;
  return `Người nộp thay: ${fullName}, số định danh ${identityNumber}, ${relation}`;
}

/** What the applicant is to know of an event beyond its name. */
function noteOf({ detail }: DossierEvent): string | null {
  if (detail.action === 'askPayment') return detail.request.reason;
  if (detail.action === 'pauseClock') return `${detail.reason} (${detail.legalBasis})`;
  return 'reason' in detail ? (detail.reason ?? null) : null;
}

function supplementsOf(history: readonly DossierEvent[], procedure: ProcedureVersion): DossierReport['supplements'] {
  return history.flatMap((asked) => {
    if (asked.detail.action !== 'requestSupplement') return [];
    const answered = history.find(
      ({ detail, sequence }) => detail.action === 'supplement' && sequence > asked.sequence,
    );
    const before = history.filter(({ sequence }) => sequence < asked.sequence).findLast(({ deadline }) => deadline);
    const { items, note } = asked.detail.request;
    return {
      id: `${asked.dossierId}-${asked.sequence}`,
      requestedBy: asked.actor.name,
      content: [...(note ? [note] : []), ...items.map(({ reason }) => reason)].join('; '),
      papers: items.flatMap(({ kind, target }) =>
        kind === 'paper' ? [{ code: target, name: nameOfPaper(procedure, target) ?? target }] : [],
      ),
      requestedAt: asked.at,
      answeredAt: answered?.at ?? null,
      answerNote: answered && 'note' in answered.detail ? (answered.detail.note ?? null) : null,
      // One that came in over a counter; online nobody receives it.
      receivedBy: answered && answered.actor.role !== 'citizen' ? answered.actor.name : null,
      dueBefore: before?.deadline?.dueAt ?? null,
      dueAfter: answered?.deadline?.dueAt ?? null,
    };
  });
}

function nameOfPaper({ papers }: ProcedureVersion, code: string | null): string | null {
  return papers.find((paper) => paper.code === code)?.name.vi ?? null;
}

/** A history from when a procedure had but one result does not say which. */
function nameOfResult({ results }: ProcedureVersion, code: string | null): string {
  return (results.find((result) => result.code === code) ?? results[0])?.name.vi ?? '';
}
