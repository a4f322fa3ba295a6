import type { CommandDetail } from './command-detail';
import type { Actor, Role } from '../access/role';
import { ROLES } from '../access/role';
import { addDays, localDate, instantOf } from '../deadline/vietnam-time';
import { decide, type Refusal } from './decide';
import { replay, type Dossier, type DossierCommand, type DossierEvent, type LegalFrame } from './dossier';
import { dossierCode } from './dossier-code';
import { actionsOpenOn, DOSSIER_ACTIONS, transitionFor, type DossierAction, type StandingOfDossier } from './lifecycle';
import { waysToDecision } from './step-objections';
import { graphOf, waysToChoose } from '../workflow/process-graph';
import type { Way } from '../workflow/process-step';
import { openRuns } from '../workflow/step-run';

/** The citizen who files in a practice run (lượt chạy thử): nobody, with particulars that a form takes for good. */
export const PRACTICE_CITIZEN = {
  fullName: 'Nguyễn Văn Chạy Thử',
  nationalId: '072095000000',
  dateOfBirth: '1995-01-15',
  phone: '0900000000',
  email: 'chay.thu@example.vn',
} as const;

/** What stands on a practice result in the place of its number. */
export const PRACTICE_MARK = 'CHẠY THỬ';

/** A practice run that nobody has touched for so many days is thrown away. */
export const PRACTICE_KEPT_DAYS = 30;

/**
 * What somebody may do in a practice run after its submission, whichever role it takes: it stays with one agency, has one officer of each
 * role, no time passes and no money changes hands in it, and what an office does about its own mistakes says nothing of the procedure.
 */
const NOT_PRACTISED = [
  ...(['submit', 'issueResult', 'transfer', 'arrive', 'assign', 'release'] as const),
  ...(['takeStep', 'assignStep', 'moveStep', 'returnStep'] as const),
  ...(['askOpinion', 'giveOpinion', 'withdrawOpinion', 'lapseOpinion'] as const),
  ...([
    'correct',
    'extend',
    'allowSupplement',
    'askPayment',
    'confirmPayment',
    'remind',
    'lapse',
    'countOutage',
  ] as const),
  ...(['pauseClock', 'resumeClock'] as const),
] as const satisfies readonly DossierAction[];

/** What is practised. */
export const PRACTICE_ACTIONS = DOSSIER_ACTIONS.filter(isPracticeAction);
export type PracticeAction = Exclude<DossierAction, (typeof NOT_PRACTISED)[number]>;

/** Somebody who plays a role of the lifecycle: under their own name, but for the citizen's. */
export function practiceActor(role: Role, name: string): Actor {
  return {
    id: `practice-${role}`,
    name: role === 'citizen' ? PRACTICE_CITIZEN.fullName : name,
    roles: [role],
    agencyIds: [],
  };
}

/** A code of the right shape that no register gives out: serials begin at 1. */
export function practiceCode(agencyCode: string, at: Date): string {
  return dossierCode(agencyCode, at, 0);
}

/** Until when a practice run is kept that was last touched at an instant. */
export function practiceKeptUntil(touchedAt: Date): Date {
  return instantOf(addDays(localDate(touchedAt), PRACTICE_KEPT_DAYS + 1), 0);
}

/** Whose turn it may be, with what each role may do; of the people only, for what the portal does by itself happens by itself. */
export function practiceTurns(
  dossier: StandingOfDossier,
): readonly { readonly role: Role; readonly actions: readonly PracticeAction[] }[] {
  return ROLES.filter((role) => role !== 'system')
    .map((role) => ({
      role,
      // Whoever comes to a counter to withdraw is seen there, which nobody practises.
      actions: actionsOpenOn(dossier, [role]).filter(
        (action): action is PracticeAction => isPracticeAction(action) && (action !== 'withdraw' || role === 'citizen'),
      ),
    }))
    .filter(({ actions }) => actions.length > 0);
}

function isPracticeAction(action: DossierAction): action is PracticeAction {
  return !NOT_PRACTISED.some((one) => one === action);
}

/** A step of a practice run that somebody may finish, with the ways among which to choose; those that end with the proposal are left to it. */
export interface PracticeStep {
  readonly run: number;
  readonly step: string;
  readonly role: Role;
  readonly ways: readonly Way[];
}

/** The steps that wait to be finished in a practice run. */
export function practiceSteps(dossier: Dossier, frame: LegalFrame): PracticeStep[] {
  const graph = graphOf(frame.work.process);
  return openRuns(dossier.steps)
    .filter((run) => graph.taskOf(run.step) === 'work' && isTransition(dossier, 'finishStep'))
    .flatMap((run) => {
      const all = waysToChoose(graph.nextOf(run.step));
      const deciding = waysToDecision(dossier, run, frame);
      const ways = all.filter(({ code }) => !deciding.includes(code));
      const isLast = all.length === 0 ? deciding.length > 0 : ways.length === 0;
      return isLast ? [] : [{ run: run.number, step: run.step, role: run.role, ways }];
    });
}

function isTransition({ state }: Dossier, action: DossierAction): boolean {
  return transitionFor(state, action) !== undefined;
}

/** What a command made happen: its event and what follows by itself; or why nothing did. */
export type PracticeOutcome =
  { readonly ok: true; readonly events: readonly DossierEvent[] } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides a command as for a real dossier. After an approval the result is issued at once, as the portal's workers do it, under the id
 * that is handed in; it takes no number.
 */
export function practise(
  id: string,
  history: readonly DossierEvent[],
  command: DossierCommand,
  frame: LegalFrame,
  resultId: string,
): PracticeOutcome {
  const dossier = replay(id, history);
  // Every role is played at once, so the step's agency is always one's own.
  const agencyIds = dossier.steps.map(({ agencyId }) => agencyId);
  const actor = { ...command.actor, agencyIds };
  const outcome = decide(dossier, { ...command, detail: withWay(command.detail, dossier, frame), actor }, frame);
  if (!outcome.ok) return outcome;
  if (outcome.event.detail.action !== 'approve') return { ok: true, events: [outcome.event] };
  const issue: DossierCommand = {
    detail: { action: 'issueResult', attachmentId: resultId, number: PRACTICE_MARK },
    actor: practiceActor('system', 'Hệ thống'),
    at: command.at,
  };
  const issued = decide(replay(id, [...history, outcome.event]), issue, frame);
  return issued.ok ? { ok: true, events: [outcome.event, issued.event] } : issued;
}

/** Of several ways to the decision, which all lead to the same step, practice takes the first. */
function withWay(detail: CommandDetail, dossier: Dossier, frame: LegalFrame): CommandDetail {
  const [run] = openRuns(dossier.steps);
  const [way] = run && detail.action === 'proposeResult' ? waysToDecision(dossier, run, frame) : [];
  return way && detail.action === 'proposeResult' ? { ...detail, way } : detail;
}
