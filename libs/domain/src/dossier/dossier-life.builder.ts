import type { Actor, Role } from '../access/role';
import { publicHolidays } from '../deadline/public-holidays';
import { instantOf } from '../deadline/vietnam-time';
import { workingCalendar } from '../deadline/working-calendar';
import { wholeTimePolicy } from '../procedure/time-policy';
import { decide } from './decide';
import type { ProcessStep } from '../workflow/process-step';
import type { ProcessSurroundings } from '../workflow/run-process';
import type { CommandDetail, CorrectionDetail } from './command-detail';
import { emptyDossier, evolve, type Dossier, type LegalFrame } from './dossier';
import type { DossierAction } from './lifecycle';
import type { ReceivingData } from './receiving-data';

const calendar = workingCalendar(publicHolidays(2026));
const name = { vi: '', en: '' };

/** A process with a step at another agency beside one at home, and a choice of going on without either. */
export const PROCESS: readonly ProcessStep[] = [
  { code: 'receive', name, role: 'counterOfficer', workingHours: 2 },
  {
    ...{ code: 'examine', name, role: 'caseOfficer', workingHours: 6 },
    next: {
      ...{ kind: 'choice', by: 'officer' },
      ways: [
        { code: 'ask', name, to: 'prepare' },
        { code: 'alone', name, to: 'draft' },
      ],
    },
  },
  {
    ...{ code: 'prepare', name, role: 'caseOfficer', workingHours: 1 },
    next: { kind: 'parallel', branches: ['fire', 'visit'], join: 'draft', lead: 'visit' },
  },
  {
    ...{ code: 'fire', name, role: 'caseOfficer', workingHours: 8, agencyCode: 'police' },
    next: { kind: 'step', to: 'draft' },
  },
  { code: 'visit', name, role: 'caseOfficer', workingHours: 4 },
  { code: 'draft', name, role: 'caseOfficer', workingHours: 4 },
  { code: 'decide', name, role: 'leader', workingHours: 2 },
  { code: 'register', name, role: 'clerk', workingHours: 1 },
  { code: 'return', name, role: 'counterOfficer', workingHours: 1 },
];

/** A process that is run as it stands, by agencies that are called what they are. */
export const workOf = (process: readonly ProcessStep[]): ProcessSurroundings => ({
  ...{ process, hoursOf: ({ workingHours }) => workingHours, calendarOf: () => calendar },
  agencyOf: ({ agencyCode }, _, competentId) => agencyCode ?? competentId,
  holds: (condition) => condition === 'true',
});

export const frame: LegalFrame = {
  calendar,
  processingTime: { unit: 'workingDay', amount: 3 },
  policy: wholeTimePolicy(),
  work: workOf([
    { code: 'receive', name, role: 'counterOfficer', workingHours: 2 },
    { code: 'examine', name, role: 'caseOfficer', workingHours: 18 },
    { code: 'decide', name, role: 'leader', workingHours: 2 },
    { code: 'return', name, role: 'clerk', workingHours: 2 },
  ]),
};
export const at = (date: string, hour: number, minute = 0) => instantOf(date, hour * 60 + minute);
export const actor = (id: string, ...roles: Role[]): Actor => ({
  id,
  name: id,
  roles,
  agencyIds: ['long-hoa', 'tan-ninh'],
});

export const lan = actor('lan', 'citizen');
export const hanh = actor('hanh', 'counterOfficer');
export const tam = actor('tam', 'caseOfficer');
export const sau = actor('sau', 'caseOfficer');
export const khanh = actor('khanh', 'leader');
export const worker = actor('worker', 'system');

export const DETAILS: {
  readonly [action in DossierAction]: Extract<CommandDetail, { action: action }> | CommandDetail;
} = {
  submit: { action: 'submit', answers: { name: 'Lan' }, agencyId: 'long-hoa' },
  transfer: { action: 'transfer', toAgencyId: 'tan-ninh', reason: 'Người mẹ cư trú tại phường Tân Ninh' },
  receive: { action: 'receive' },
  arrive: { action: 'arrive' },
  refuse: { action: 'refuse', reason: 'Không thuộc thẩm quyền' },
  requestSupplement: {
    action: 'requestSupplement',
    request: { items: [{ kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ' }] },
  },
  supplement: { action: 'supplement', answers: { name: 'Lan', phone: '0900000001' } },
  allowSupplement: { action: 'allowSupplement', reason: 'Giấy mới nộp lại có lỗi khác' },
  correct: {
    action: 'correct',
    answers: { name: 'Lan', address: 'Long Hoa' },
    reason: 'Gõ nhầm địa chỉ khi tiếp nhận',
  },
  assign: { action: 'assign', officer: { id: 'sau', name: 'sau' } },
  release: { action: 'release', reason: 'Nghỉ phép' },
  askPayment: { action: 'askPayment', request: { amount: 250_000, reason: 'Thuế trước bạ' } },
  confirmPayment: { action: 'confirmPayment', receiptNumber: 'BL 0001' },
  pauseClock: {
    action: 'pauseClock',
    reason: 'Chờ kết luận giám định chữ ký',
    legalBasis: 'Luật Giám định tư pháp 2012, Điều 26a',
    until: '2026-12-11',
  },
  resumeClock: { action: 'resumeClock' },
  extend: { action: 'extend', newDay: '2026-12-04', reason: 'Chờ xác minh' },
  remind: { action: 'remind' },
  lapse: { action: 'lapse' },
  withdraw: { action: 'withdraw' },
  take: { action: 'take' },
  proposeResult: { action: 'proposeResult', proposal: 'Cấp Giấy khai sinh' },
  sendBack: { action: 'sendBack', reason: 'Thiếu căn cứ' },
  stop: { action: 'stop', reason: 'Quá hạn bổ sung' },
  approve: { action: 'approve' },
  issueResult: { action: 'issueResult', results: [{ code: 'permit', attachmentId: 'a1', number: '12/2026' }] },
  handOver: { action: 'handOver' },
  takeStep: { action: 'takeStep', run: 2 },
  assignStep: { action: 'assignStep', run: 2, officer: { id: 'sau', name: 'sau' } },
  moveStep: { action: 'moveStep', run: 2, toAgencyId: 'police', reason: 'Thuộc Công an tỉnh' },
  finishStep: { action: 'finishStep', run: 2 },
  returnStep: { action: 'returnStep', run: 2, to: 'examine', reason: 'Thiếu bản vẽ' },
  askOpinion: {
    ...{ action: 'askOpinion', agencyIds: ['police'], question: 'Có vướng quy hoạch không?', workingHours: 16 },
    whenSilent: 'assent',
  },
  giveOpinion: { action: 'giveOpinion', opinion: 1, position: 'agree', text: 'Thống nhất' },
  withdrawOpinion: { action: 'withdrawOpinion', opinion: 1, reason: 'Đã có văn bản trả lời' },
  lapseOpinion: { action: 'lapseOpinion', opinion: 1 },
  countOutage: {
    action: 'countOutage',
    outage: {
      ...{ id: 'o1', from: '2026-11-23T02:00:00Z', until: '2026-11-23T04:00:00Z' },
      source: 'Thông báo 12/TB-STTTT',
    },
  },
};

const AS_TAKEN: ReceivingData = {
  ...{ applicantId: null, representative: null, handedIn: {}, returnMethod: 'atCounter' },
  applicantOnPaper: {
    ...{ fullName: 'Trần Thị Mai', identityNumber: '072150000009', dateOfBirth: null, phone: '0912345678' },
    ...{ email: '', address: '' },
  },
};

/** A correction of nothing but what was taken down beside the form. */
export const TAKEN_DOWN_WRONGLY: CorrectionDetail = {
  ...{ action: 'correct', reason: 'Gõ nhầm số định danh' },
  receiving: { from: AS_TAKEN, to: { ...AS_TAKEN, returnMethod: 'post' } },
};

/** Takes the actions in turn; fails the test where one is refused. */
export function after(...steps: readonly (readonly [Actor, DossierAction | CommandDetail, Date?])[]): Dossier {
  return steps.reduce((dossier, [who, what, when = at('2026-11-23', 8)]) => {
    const detail = typeof what === 'string' ? DETAILS[what] : what;
    const outcome = decide(dossier, { detail, actor: who, at: when, expectedVersion: dossier.version }, frame);
    if (!outcome.ok) throw new Error(`${detail.action} was refused: ${outcome.refusal.code}`);
    return evolve(dossier, outcome.event);
  }, emptyDossier('d1'));
}

export const refusalOf = (
  dossier: Dossier,
  who: Actor,
  what: DossierAction | CommandDetail,
  expectedVersion?: number,
) => {
  const detail = typeof what === 'string' ? DETAILS[what] : what;
  const command = {
    detail,
    actor: who,
    at: at('2026-11-23', 9),
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
  const outcome = decide(dossier, command, frame);
  return outcome.ok ? undefined : outcome.refusal.code;
};

export const IN_PROGRESS = [
  [lan, 'submit'],
  [hanh, 'receive'],
  [tam, 'take'],
] as const;

/** What an action makes of a dossier; fails the test where it is refused. */
export function evolveWith(dossier: Dossier, who: Actor, action: DossierAction, when: Date): Dossier {
  const outcome = decide(dossier, { detail: DETAILS[action], actor: who, at: when }, frame);
  if (!outcome.ok) throw new Error(`${action} was refused: ${outcome.refusal.code}`);
  return evolve(dossier, outcome.event);
}
