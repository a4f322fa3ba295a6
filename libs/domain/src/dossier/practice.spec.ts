import fc from 'fast-check';
import { ROLES, type Role } from '../access/role';
import { instantOf } from '../deadline/vietnam-time';
import { decide } from './decide';
import type { CommandDetail } from './command-detail';
import { evolve, emptyDossier, replay, type DossierCommand, type DossierEvent } from './dossier';
import { isDossierCode } from './dossier-code';
import { frame, PROCESS, workOf } from './dossier-life.builder';
import { actionsOpenOn, DOSSIER_STATES, type DossierAction } from './lifecycle';
import {
  practiceActor,
  practiceCode,
  practiceKeptUntil,
  practiceSteps,
  practiceTurns,
  practise,
  type PracticeAction,
} from './practice';

const monday = instantOf('2026-11-23', 8 * 60);

const DETAILS: Readonly<Record<PracticeAction, CommandDetail>> = {
  receive: { action: 'receive' },
  refuse: { action: 'refuse', reason: 'Không thuộc thẩm quyền' },
  requestSupplement: {
    action: 'requestSupplement',
    request: { items: [{ kind: 'paper', target: 'identity', reason: 'Ảnh mờ' }] },
  },
  supplement: { action: 'supplement', answers: { name: 'Lan' } },
  withdraw: { action: 'withdraw' },
  take: { action: 'take' },
  proposeResult: { action: 'proposeResult', proposal: 'Cấp' },
  sendBack: { action: 'sendBack', reason: 'Thiếu căn cứ' },
  stop: { action: 'stop', reason: 'Quá hạn bổ sung' },
  approve: { action: 'approve' },
  handOver: { action: 'handOver' },
  finishStep: { action: 'finishStep', run: 2 },
};

/** A run in which whoever's turn it is takes the chosen one of all actions that are open, with the commands that were given. */
function walked(choices: readonly number[]): { history: DossierEvent[]; commands: DossierCommand[] } {
  const submit: DossierCommand = {
    detail: { action: 'submit', answers: {} },
    actor: practiceActor('citizen', 'Hà'),
    at: monday,
  };
  const commands = [submit];
  const first = practise('run', [], submit, frame, 'result');
  let history: DossierEvent[] = first.ok ? [...first.events] : [];
  for (const [step, choice] of choices.entries()) {
    const turns = practiceTurns(replay('run', history)).flatMap(({ role, actions }) =>
      actions.map((action) => ({ role, action })),
    );
    const turn = turns[choice % Math.max(1, turns.length)];
    if (!turn) break;
    const at = new Date(monday.getTime() + step * 3_600_000);
    const command = { detail: DETAILS[turn.action], actor: practiceActor(turn.role, 'Hà'), at };
    const outcome = practise('run', history, command, frame, 'result');
    if (!outcome.ok) continue;
    history = [...history, ...outcome.events];
    commands.push(command);
  }
  return { history, commands };
}

describe('a practice run', () => {
  it('goes only where a real dossier would, with the same due dates', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 14 }), (choices) => {
        const { history, commands } = walked(choices);
        const issued = history.filter(({ detail }) => detail.action === 'issueResult');
        const byItself = issued.map(({ detail, at }) => ({ detail, actor: practiceActor('system', 'Hệ thống'), at }));
        const given = commands.flatMap((command) => [
          command,
          ...(command.detail.action === 'approve' ? byItself : []),
        ]);
        const real = given.reduce((dossier, command) => {
          const outcome = decide(dossier, command, frame);
          if (!outcome.ok) throw new Error(`${outcome.refusal.action}: ${outcome.refusal.code}`);
          return evolve(dossier, outcome.event);
        }, emptyDossier('run'));
        expect(replay('run', history)).toEqual(real);
      }),
    );
  });

  it('issues the result by itself once the leader approves, without a number', () => {
    const history = ['receive', 'take', 'proposeResult', 'approve'].reduce<DossierEvent[]>((before, action) => {
      const turn = practiceTurns(replay('run', before)).find(({ actions }) => actions.some((one) => one === action));
      const detail = Object.values(DETAILS).find((one) => one.action === action)!;
      const command = { detail, actor: practiceActor(turn!.role, 'Hà'), at: monday };
      const outcome = practise('run', before, command, frame, 'result');
      return outcome.ok ? [...before, ...outcome.events] : before;
    }, walked([]).history);
    expect(history.map(({ detail, actor }) => [detail.action, actor.role]).slice(-2)).toEqual([
      ['approve', 'leader'],
      ['issueResult', 'system'],
    ]);
    expect(history.at(-1)?.detail).toMatchObject({ attachmentId: 'result', number: 'CHẠY THỬ' });
    expect(replay('run', history).state).toBe('resolved');
  });

  it('goes through a process that parts and joins, whichever agencies its steps are at', () => {
    const branching = { ...frame, work: workOf(PROCESS) };
    const act = (before: readonly DossierEvent[], detail: CommandDetail, role: Role): readonly DossierEvent[] => {
      const command = { detail, actor: practiceActor(role, 'Hà'), at: monday };
      const outcome = practise('run', before, command, branching, 'result');
      if (!outcome.ok) throw new Error(`${detail.action}: ${outcome.refusal.code}`);
      return [...before, ...outcome.events];
    };
    const steps = (history: readonly DossierEvent[]) => practiceSteps(replay('run', history), branching);
    const filed = act([], { action: 'submit', answers: {}, agencyId: 'long-hoa' }, 'citizen');
    const taken = act(act(filed, { action: 'receive' }, 'counterOfficer'), { action: 'take' }, 'caseOfficer');
    expect(steps(taken)).toMatchObject([{ run: 2, step: 'examine', ways: [{ code: 'ask' }, { code: 'alone' }] }]);
    let history = act(taken, { action: 'finishStep', run: 2, way: 'ask' }, 'caseOfficer');
    history = act(history, { action: 'finishStep', run: 3 }, 'caseOfficer');
    expect(steps(history).map(({ step }) => step)).toEqual(['fire', 'visit']);
    for (const { run } of steps(history)) history = act(history, { action: 'finishStep', run }, 'caseOfficer');
    // What is left is the proposal, which has an action of its own.
    expect(steps(history)).toEqual([]);
    history = act(history, { action: 'proposeResult', proposal: 'Cấp' }, 'caseOfficer');
    expect(replay('run', history).steps.at(-1)).toMatchObject({ step: 'decide', end: null });
  });

  it('offers each role what the lifecycle opens to it, but no other agency, and nothing to the portal itself', () => {
    const notPlayed: readonly DossierAction[] = [
      ...(['submit', 'issueResult', 'transfer', 'assign', 'release'] as const),
      ...(['correct', 'extend', 'allowSupplement', 'askPayment', 'confirmPayment', 'lapse', 'askOpinion'] as const),
      ...(['pauseClock', 'resumeClock', 'countOutage', 'remind'] as const),
    ];
    for (const state of DOSSIER_STATES) {
      for (const role of ROLES) {
        for (const takenBy of [null, 'tam']) {
          const standing = { state, takenBy, arrivedAt: monday };
          const offered = practiceTurns(standing).find((turn) => turn.role === role)?.actions ?? [];
          const lawful = actionsOpenOn(standing, [role]).filter((action) => !notPlayed.includes(action));
          expect(offered).toEqual(lawful);
        }
      }
    }
  });

  it('has a code of the right shape that no register gives out', () => {
    const code = practiceCode('H53.20', monday);
    expect(code).toBe('H53.20-261123-0000');
    expect(isDossierCode(code)).toBe(true);
  });

  it('is kept for thirty whole days after it was last touched', () => {
    expect(practiceKeptUntil(monday)).toEqual(instantOf('2026-12-24', 0));
  });
});
