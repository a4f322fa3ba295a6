import { localDate } from '../deadline/vietnam-time';
import type { DossierEvent } from '../dossier/dossier';
import type { DossierAction } from '../dossier/lifecycle';
import { aboutDossier, type DossierFacts } from './document-values';
import type { DocumentTable, DocumentValues } from './fill-template';
import { instantInDigits, instantInWords } from './in-words';
import { stepMovements, type ProcessNames } from './step-movements';
import type { StepRun } from '../workflow/step-run';

/** A dossier going from one hand to the next, as the control sheet keeps it. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  /** How the decision stood against the due date; empty while nothing was decided. */
  readonly standing: '' | 'Trước hạn' | 'Đúng hạn' | 'Quá hạn';
  readonly note: string;
}

const COUNTER = 'Bộ phận Một cửa';
const APPLICANT = 'Người nộp hồ sơ';
const LEADER = 'Lãnh đạo';
const CLERK = 'Văn thư';

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: every hand that the dossier went through. */
export function controlSheetValues(
  facts: DossierFacts,
  history: readonly DossierEvent[],
  receivingAgencyName: string,
  names: ProcessNames,
): DocumentValues {
  const received = history.find(({ detail }) => detail.action === 'receive');
  const due = history.findLast(({ deadline }) => deadline)?.deadline?.dueAt;
  return {
    texts: {
      ...aboutDossier(facts),
      'cơ quan tiếp nhận': receivingAgencyName,
      'thời gian tiếp nhận': received ? instantInWords(received.at) : '',
      'thời gian hẹn trả': due ? instantInWords(due) : '',
    },
    lists: { 'quá trình giải quyết': movementsTable(movementsOf(history, names)) },
  };
}

/** The movements that a history makes, oldest first. */
export function movementsOf(history: readonly DossierEvent[], names: ProcessNames): Movement[] {
  let steps: readonly StepRun[] = [];
  let caseOfficer = 'Chuyên viên';
  let due: Date | undefined;
  return history.flatMap((event) => {
    const { detail, actor, at, deadline, from: fromState } = event;
    due = deadline?.dueAt ?? due;
    const stepsBefore = steps;
    steps = event.steps ?? steps;
    const before = caseOfficer;
    if (detail.action === 'take') caseOfficer = `Chuyên viên ${actor.name}`;
    if (detail.action === 'assign') caseOfficer = `Chuyên viên ${detail.officer.name}`;
    const counter = actor.role === 'counterOfficer' ? `${COUNTER} (${actor.name})` : COUNTER;
    const note = noteOf(event);
    const move = (from: string, to: string, standing: Movement['standing'] = ''): Movement[] => [
      { from, to, at, standing, note },
    ];
    switch (detail.action) {
      case 'submit':
        return move(APPLICANT, COUNTER);
      case 'receive':
        return move(APPLICANT, counter);
      case 'arrive':
        return move(`${COUNTER} cơ quan tiếp nhận`, counter);
      case 'transfer':
        return move(counter, `${COUNTER} cơ quan có thẩm quyền`);
      case 'refuse':
        return move(counter, APPLICANT);
      case 'requestSupplement':
        return move(actor.role === 'caseOfficer' ? caseOfficer : counter, APPLICANT);
      case 'supplement':
        return move(APPLICANT, fromState === 'pausedForSupplement' ? caseOfficer : COUNTER);
      case 'take':
        return move(COUNTER, caseOfficer);
      case 'proposeResult':
        return move(caseOfficer, LEADER);
      case 'sendBack':
        return move(`${LEADER} ${actor.name}`, caseOfficer);
      case 'approve':
        return move(`${LEADER} ${actor.name}`, CLERK, due ? standingOf(at, due) : '');
      case 'issueResult':
        return move(CLERK, COUNTER);
      case 'handOver':
        return move(actor.role === 'clerk' ? `${CLERK} (${actor.name})` : counter, APPLICANT);
      case 'assign':
        if (actor.role === 'system') return move(COUNTER, caseOfficer);
        return move(actor.role === 'leader' ? `${LEADER} ${actor.name}` : before, caseOfficer);
      case 'release':
        return move(caseOfficer, COUNTER);
      case 'askPayment':
        return move(caseOfficer, APPLICANT);
      case 'confirmPayment':
        return move(APPLICANT, caseOfficer);
      case 'pauseClock':
        return move(`${LEADER} ${actor.name}`, caseOfficer);
      case 'resumeClock':
        return actor.role === 'leader' ? move(`${LEADER} ${actor.name}`, caseOfficer) : move(caseOfficer, caseOfficer);
      case 'extend':
        return move(`${LEADER} ${actor.name}`, APPLICANT);
      case 'lapse':
        return move(fromState === 'pausedForSupplement' ? caseOfficer : COUNTER, APPLICANT);
      case 'stop':
        return move(caseOfficer, APPLICANT);
      case 'withdraw':
        return move(APPLICANT, APPLICANT);
      // These move it to no other hand.
      case 'correct':
      case 'allowSupplement':
      case 'countOutage':
      case 'remind':
        return [];
      case 'takeStep':
      case 'assignStep':
      case 'moveStep':
      case 'finishStep':
      case 'returnStep':
      case 'askOpinion':
      case 'giveOpinion':
      case 'withdrawOpinion':
      case 'lapseOpinion':
        return stepMovements(event, stepsBefore, names);
    }
  });
}

/** Decision 766/QĐ-TTg counts whole days: on the day of the promise is on time, before it is early. */
function standingOf(at: Date, due: Date): Movement['standing'] {
  if (at > due) return 'Quá hạn';
  return localDate(at) < localDate(due) ? 'Trước hạn' : 'Đúng hạn';
}

function noteOf({ detail, actor }: DossierEvent): string {
  const said = 'reason' in detail ? detail.reason : 'note' in detail ? detail.note : undefined;
  const done = NOTES[detail.action];
  const note = [done, said].filter(Boolean).join(': ');
  return actor.onBehalfOf ? `${note} (${actor.name} làm thay ${actor.onBehalfOf.name})` : note;
}

const NOTES: Readonly<Partial<Record<DossierAction, string>>> = {
  submit: 'Nộp hồ sơ',
  receive: 'Tiếp nhận, hẹn trả',
  arrive: 'Nhận hồ sơ chuyển đến',
  transfer: 'Chuyển cơ quan có thẩm quyền',
  refuse: 'Từ chối tiếp nhận',
  requestSupplement: 'Yêu cầu bổ sung',
  supplement: 'Đã bổ sung',
  take: 'Thụ lý',
  proposeResult: 'Trình kết quả',
  sendBack: 'Trả lại',
  approve: 'Phê duyệt',
  issueResult: 'Phát hành kết quả',
  handOver: 'Trả kết quả',
  stop: 'Dừng giải quyết',
  lapse: 'Dừng giải quyết, quá hạn bổ sung',
  allowSupplement: 'Cho yêu cầu bổ sung thêm',
  correct: 'Đính chính thông tin',
  assign: 'Phân công',
  release: 'Trả lại để phân công',
  askPayment: 'Yêu cầu nộp tiền',
  confirmPayment: 'Đã nộp tiền',
  pauseClock: 'Tạm dừng tính thời hạn',
  resumeClock: 'Tiếp tục tính thời hạn',
  extend: 'Xin lỗi và hẹn lại',
  withdraw: 'Người nộp rút hồ sơ',
};

function movementsTable(movements: readonly Movement[]): DocumentTable {
  return {
    columns: [
      { name: 'TT', share: 5, centred: true },
      { name: 'Giao', share: 21 },
      { name: 'Nhận', share: 21 },
      { name: 'Giờ, ngày', share: 14, centred: true },
      { name: 'Kết quả so với hạn', share: 13, centred: true },
      { name: 'Ghi chú', share: 26 },
    ],
    rows: movements.map(({ from, to, at, standing, note }, index) => [
      ...[String(index + 1), from, to, instantInDigits(at), standing, note],
    ]),
  };
}
