import type { DossierEvent } from '../dossier/dossier';
import type { DossierAction } from '../dossier/lifecycle';
import { wordsOf } from './words-of-detail';
import { aboutDossier, type DossierFacts } from './document-values';
import type { DocumentTable, DocumentValues } from './fill-template';
import { instantInDigits, instantInWords } from './in-words';
import { standingAgainst, type Movement } from './movement';
import { stepMovements, type ProcessNames } from './step-movements';
import type { StepRun } from '../workflow/step-run';

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
      'cơ quan phối hợp': cooperating(history, facts.agencyName, names).join('; ') || 'không có',
      'thời gian tiếp nhận': received ? instantInWords(received.at) : '',
      'thời gian hẹn trả': due ? instantInWords(due) : '',
    },
    lists: { 'quá trình giải quyết': movementsTable(movementsOf(history, names)) },
  };
}

/** The other agencies that had a step of its process, or were asked for an opinion. */
function cooperating(history: readonly DossierEvent[], deciding: string, names: ProcessNames): string[] {
  const asked = history.flatMap(({ steps = [], opinions = [] }) => [...steps, ...opinions]);
  const agencies = asked.map(({ agencyId }) => names.agency(agencyId)).filter((name) => name !== '');
  return [...new Set(agencies)].filter((name) => name !== deciding);
}

/** Hands on within the time of the dossier: until the decision, and not while the applicant has it. */
const IN_TIME_OF_DOSSIER: readonly DossierAction[] = [
  ...(['take', 'assign', 'release', 'proposeResult', 'sendBack', 'approve'] as const),
  ...(['requestSupplement', 'askPayment', 'stop'] as const),
];

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
    const standing = due && IN_TIME_OF_DOSSIER.includes(detail.action) ? standingAgainst(due, at) : '';
    const move = (from: string, to: string): Movement[] => [{ from, to, at, standing, note }];
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
        return move(`${LEADER} ${actor.name}`, CLERK);
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

function noteOf({ detail, actor }: DossierEvent): string {
  const said = wordsOf(detail);
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
      { name: 'Giao', share: 17 },
      { name: 'Nhận', share: 17 },
      { name: 'Giờ, ngày', share: 12, centred: true },
      { name: 'Kết quả so với hạn', share: 11, centred: true },
      { name: 'Ghi chú', share: 20 },
      { name: 'Ký giao', share: 9 },
      { name: 'Ký nhận', share: 9 },
    ],
    // Signed with a pen where the sheet goes along with papers.
    rows: movements.map(({ from, to, at, standing, note }, index) => [
      ...[String(index + 1), from, to, instantInDigits(at), standing, note, '', ''],
    ]),
  };
}
