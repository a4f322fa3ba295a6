import type { TimelineEntry } from '@mot-cua/api-client';
import type { Dossier, DossierStep } from '../api/dossier';

const AGENCY: Dossier['agency'] = {
  ...{ id: 'a1', code: 'H53.20', kind: 'commune' },
  name: { vi: 'Phường Tân Ninh', en: 'Tân Ninh Ward' },
};

/** A step in the life of a dossier; the first unless told otherwise. */
export function anEntry(changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    sequence: 1,
    action: 'submit',
    from: 'draft',
    to: 'submitted',
    at: '2026-11-24T03:00:00Z',
    actor: { role: 'citizen', name: 'Nguyễn Thị Lan' },
    agency: AGENCY,
    ...changes,
  };
}

/** A birth registration that waits at the counter. */
export function aDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: 'd1',
    code: 'H53.20-261124-0001',
    state: 'submitted',
    version: 1,
    channel: 'online',
    procedure: { code: '1.001193', version: 1, name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } },
    case: null,
    fees: { lines: [], total: 0 },
    agency: AGENCY,
    transfer: null,
    applicant: {
      ...{ id: 'lan', fullName: 'Nguyễn Thị Lan', nationalId: null, phone: null, email: null },
      ...{ dateOfBirth: null, address: null },
    },
    ...{ receiving: null, returnMethods: ['online', 'atCounter'] },
    ...{ representative: null, handedIn: {}, transit: null },
    answers: {},
    origins: {},
    form: { schema: {}, uiSchema: {} },
    papers: [],
    ...{ process: [], steps: [], opinions: [], agencyTimes: [] },
    returnMethod: 'online',
    submittedAt: '2026-11-24T03:00:00Z',
    receivedAt: null,
    dueAt: null,
    endedAt: null,
    returnedAt: null,
    remainingWorkingMinutes: null,
    deadline: null,
    answerDueAt: null,
    answerDeadline: null,
    supplementDeadline: null,
    answerWorkingHours: 8,
    flags: [],
    punctuality: null,
    openSupplement: null,
    openPayment: null,
    openPause: null,
    supplementsLeft: 1,
    caseOfficers: [],
    extension: null,
    takenBy: null,
    attachments: [],
    results: [
      {
        ...{ code: 'birth-certificate', name: { vi: 'Giấy khai sinh', en: 'Birth certificate' }, document: 'made' },
        ...{ attachmentId: null, number: null, isIssued: false },
      },
    ],
    timeline: [anEntry()],
    actions: ['receive', 'refuse', 'requestSupplement', 'withdraw'],
    ...{ forwarding: null, part: null },
    ...changes,
  };
}

/** A step that its case officer is at, with an hour of two used. */
export function aStep(changes: Partial<DossierStep> = {}): DossierStep {
  return {
    ...{
      number: 2,
      changedIn: 1,
      step: 'examine',
      name: { vi: 'Thẩm tra', en: 'Examine' },
      task: 'work',
      role: 'caseOfficer',
    },
    ...{ agency: AGENCY, isLead: false, takenBy: null, allowedMinutes: 120, usedMinutes: 60, isPaused: false },
    ...{
      openedAt: '2026-11-23T03:00:00Z',
      dueAt: '2026-11-23T08:00:00Z',
      punctuality: 'onTime',
      deadline: null,
      end: null,
    },
    ...{ actions: [], leadsToDecision: false, decisionWays: [], ways: [], backTo: [], officers: [] },
    ...changes,
  };
}

/** A question to another agency, not answered yet. */
export function anOpinion(changes: Partial<Dossier['opinions'][number]> = {}): Dossier['opinions'][number] {
  return {
    ...{ number: 1, agency: { ...AGENCY, id: 'a2', name: { vi: 'Công an tỉnh', en: 'Provincial Police' } } },
    ...{ question: 'Có vướng gì không?', askedByName: 'Tâm', askedAt: '2026-11-23T03:00:00Z', whenSilent: 'remind' },
    ...{ answerBy: '2026-11-25T03:00:00Z', deadline: null, isLate: false, answer: null, actions: [] },
    ...changes,
  };
}
