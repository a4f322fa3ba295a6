import type { Actor, Role } from '../access/role';
import { publicHolidays } from '../deadline/public-holidays';
import { instantOf } from '../deadline/vietnam-time';
import { workingCalendar } from '../deadline/working-calendar';
import { wholeTimePolicy } from '../procedure/time-policy';
import { decide } from './decide';
import { emptyDossier, evolve, type CommandDetail, type Dossier } from './dossier';
import type { DossierAction } from './lifecycle';

export const frame = {
  calendar: workingCalendar(publicHolidays(2026)),
  processingTime: { unit: 'workingDay', amount: 3 },
  policy: wholeTimePolicy(),
} as const;
export const at = (date: string, hour: number, minute = 0) => instantOf(date, hour * 60 + minute);
export const actor = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles, agencyIds: ['commune'] });

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
  extend: { action: 'extend', newDay: '2026-12-04', reason: 'Chờ xác minh' },
  lapse: { action: 'lapse' },
  withdraw: { action: 'withdraw' },
  take: { action: 'take' },
  proposeResult: { action: 'proposeResult', proposal: 'Cấp Giấy khai sinh' },
  sendBack: { action: 'sendBack', reason: 'Thiếu căn cứ' },
  stop: { action: 'stop', reason: 'Quá hạn bổ sung' },
  approve: { action: 'approve' },
  issueResult: { action: 'issueResult', results: [{ code: 'permit', attachmentId: 'a1', number: '12/2026' }] },
  handOver: { action: 'handOver' },
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
