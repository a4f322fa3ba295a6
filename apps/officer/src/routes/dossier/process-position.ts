import { isFinal, type DossierState, type ProcessStep } from '@mot-cua/domain';

export type StepStanding = 'done' | 'current' | 'ahead' | 'broken';

/** Whose hands a dossier is in; nobody’s where the office’s process does not run any more. */
function handsOf(state: DossierState): readonly ProcessStep['role'][] {
  switch (state) {
    case 'submitted':
    case 'awaitingSupplement':
    case 'refused':
    case 'draft':
      return ['counterOfficer'];
    case 'received':
    case 'inProgress':
    case 'pausedForSupplement':
    case 'pausedForPayment':
    case 'stopped':
      return ['caseOfficer'];
    case 'awaitingApproval':
      return ['leader'];
    case 'approved':
    case 'resolved':
      return ['clerk', 'counterOfficer'];
    case 'returned':
    case 'withdrawn':
      return [];
  }
}

/**
 * How far the office's own process has come: one standing for each step. The lifecycle says the state; the process is
 * drawn after it, so that the two cannot disagree.
 */
export function processPosition(process: readonly ProcessStep[], state: DossierState): StepStanding[] {
  if (state === 'returned') return process.map(() => 'done');
  const current = currentStep(process, state);
  return process.map((_, index) => {
    if (index < current) return 'done';
    if (index > current) return 'ahead';
    return isFinal(state) ? 'broken' : 'current';
  });
}

function currentStep(process: readonly ProcessStep[], state: DossierState): number {
  const hands = handsOf(state);
  const isTheirs = ({ role }: ProcessStep) => hands.includes(role);
  if (state !== 'approved' && state !== 'resolved') return process.findIndex(isTheirs);
  // After the decision the counter and the clerk stand at the end of the process, the counter at its beginning too.
  const decided = process.findLastIndex(({ role }) => role === 'leader');
  const next = process.findIndex((step, index) => index > decided && isTheirs(step));
  const last = process.length - 1;
  if (state === 'resolved') return Math.max(next, process.findLastIndex(isTheirs));
  return next === -1 ? last : next;
}
