import type { PracticeRun } from '../routes/practice/practice-run';

/** A practice run that has just begun; each test says what is different about its own. */
export function aPracticeRun(different: Partial<PracticeRun> = {}): PracticeRun {
  const name = { vi: 'Cấp thẻ đọc', en: 'Reader card' };
  return {
    ...{ id: '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11', procedure: { code: '9.000001', version: 1, name } },
    ...{ source: 'draft', standing: 'same', changes: 0, carried: null, state: 'draft', version: 0, revision: 1 },
    ...{ begunByName: 'Ngô Thu Hà', begunAt: '2026-11-23T02:00:00Z', touchedAt: '2026-11-23T02:00:00Z' },
    ...{ keptUntil: '2026-12-24T17:00:00Z', code: null, channel: 'online', channels: ['online', 'counter'] },
    ...{ caseCode: null, cases: [], agency: null, agencies: [], returnMethod: 'online', returnMethods: ['online'] },
    ...{ answers: {}, prefilled: {}, form: { schema: {}, uiSchema: {} }, papers: [], files: [], check: null },
    ...{ fees: null, deadline: null, remainingWorkingMinutes: null, openSupplement: null, timeline: [], turns: [] },
    openSteps: [],
    results: [],
    ...different,
  };
}
