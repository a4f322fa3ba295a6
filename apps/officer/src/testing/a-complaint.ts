import type { Complaint } from '@mot-cua/api-client';

const AGENCY: Complaint['agency'] = {
  ...{ id: 'a1', code: 'H53.20', kind: 'commune' },
  name: { vi: 'Phường Tân Ninh', en: 'Tân Ninh Ward' },
};

/** A complaint that a leader has accepted, unless told otherwise. */
export function aComplaint(changes: Partial<Complaint> = {}): Complaint {
  return {
    ...{ id: 'c1', number: 1, kind: 'feedback', subject: 'late', state: 'accepted', version: 2 },
    dossier: { id: 'd1', code: 'H53.20-261124-0001', procedureName: { vi: 'Đăng ký khai sinh', en: 'Birth' } },
    ...{ complainantName: 'Nguyễn Thị Lan', agency: AGENCY, handlerName: null, sentAt: '2026-11-24T03:00:00Z' },
    ...{ dueAt: '2026-12-08T03:00:00Z', remainingWorkingMinutes: 4000, isPaused: false, endedAt: null },
    ...{ isSatisfied: null, content: 'Hồ sơ của tôi trễ hẹn.', openQuestion: null, draft: null, answer: null },
    deadline: {
      ...{ dueAt: '2026-12-08T03:00:00Z', startedAt: '2026-11-24T03:00:00Z', basis: '', ledger: [] },
      processingTime: { unit: 'workingDay', amount: 10 },
    },
    ...{ history: [], actions: ['assign', 'ask', 'answer'], isOwnDoing: false, handlers: [], higher: null },
    ...changes,
  };
}
