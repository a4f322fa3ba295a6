import {
  after,
  at,
  frame as plainFrame,
  hanh,
  lan,
  PROCESS,
  tam,
  workOf,
  actor,
  DETAILS,
} from './dossier-life.builder';
import { decide } from './decide';
import type { CommandDetail } from './command-detail';
import { evolve, type Dossier } from './dossier';
import { flagsOf } from './dossier-flags';
import type { Actor } from '../access/role';

const frame = { ...plainFrame, work: workOf(PROCESS) };
const police = { ...actor('phong', 'caseOfficer'), agencyIds: ['police'] };
const NOW = at('2026-11-23', 9);

function does(dossier: Dossier, who: Actor, detail: CommandDetail): Dossier {
  const outcome = decide(dossier, { detail, actor: who, at: NOW }, frame);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return evolve(dossier, outcome.event);
}
const taken = does(does(after([lan, 'submit']), hanh, DETAILS.receive), tam, DETAILS.take);
const flags = (dossier: Dossier, unsentSince?: Date) => flagsOf(dossier, null, NOW, unsentSince);

describe('what is to be known of a dossier', () => {
  it('is that another agency has a step of it, as long as it has', () => {
    expect(flags(taken)).toEqual([]);
    const called = does(taken, tam, { action: 'finishStep', run: 2, way: 'ask' });
    expect(flags(called)).toEqual([]);
    const beside = does(called, tam, { action: 'finishStep', run: 3 });
    expect(flags(beside)).toEqual(['waitingForAgency']);
    expect(flags(does(beside, police, { action: 'finishStep', run: 4 }))).toEqual([]);
  });

  it('is that another agency owes an opinion, until it is given', () => {
    const asked = does(taken, tam, DETAILS.askOpinion);
    expect(flags(asked)).toEqual(['waitingForAgency']);
    expect(flags(does(asked, police, DETAILS.giveOpinion))).toEqual([]);
  });

  it('is that the national portal has not heard of it for longer than usual, and not a minute before', () => {
    expect(flags(taken, at('2026-11-23', 8, 50))).toEqual([]);
    expect(flags(taken, at('2026-11-23', 8, 49))).toEqual(['forwardingPending']);
  });
});
