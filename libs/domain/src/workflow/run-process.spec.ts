import fc from 'fast-check';
import { instantOf } from '../deadline/vietnam-time';
import { PROCESS, workOf } from '../dossier/dossier-life.builder';
import { graphOf } from './process-graph';
import type { ProcessStep } from './process-step';
import { ProcessRunner } from './run-process';
import { minutesLeft, openRuns, timesByAgency, type StepRun } from './step-run';

const at = (hour: number, minute = 0) => instantOf('2026-11-23', hour * 60 + minute);
const RESUME = { afterSupplement: 'resume' } as const;
const tam = { id: 'tam', name: 'Tâm' };
const runner = (now = at(8), process: readonly ProcessStep[] = PROCESS, lead: string | null = null) =>
  new ProcessRunner(workOf(process), { answers: {}, agencyId: 'long-hoa', lead, at: now, by: tam });
const standing = (runs: readonly StepRun[]) => openRuns(runs).map(({ step, agencyId }) => `${step}@${agencyId}`);
const numberOf = (runs: readonly StepRun[], step: string) =>
  runs.findLast((run) => run.step === step && run.end === null)?.number ?? 0;

describe('a dossier on its way through a process', () => {
  const begin = (by: ProcessRunner, handedInAt: Date) => by.begin(by.receive(handedInAt));
  const begun = begin(runner(at(9)), at(7));
  const asking = runner(at(10)).finish(begun, numberOf(begun, 'examine'), { way: 'ask' });
  const beside = runner(at(11)).finish(asking, numberOf(asking, 'prepare'));

  it('is received first, in the time since it was handed in, and then worked on', () => {
    expect(begun).toMatchObject([
      { number: 1, step: 'receive', openedAt: at(7), end: { how: 'finished', at: at(9) } },
      { number: 2, step: 'examine', openedAt: at(9), dueAt: at(17), allowedMinutes: 360, end: null },
    ]);
  });

  it('received at another counter, begins once it has come to the agency that decides', () => {
    const received = runner(at(9)).receive(at(8), 'tan-bien');
    expect(received).toMatchObject([{ step: 'receive', agencyId: 'tan-bien', end: { at: at(9) } }]);
    expect(runner(at(14)).begin(received).at(-1)).toMatchObject({ step: 'examine', openedAt: at(14) });
  });

  it('goes the way that was chosen', () => {
    expect(standing(asking)).toEqual(['prepare@long-hoa']);
    expect(standing(runner().finish(begun, 2, { way: 'alone' }))).toEqual(['draft@long-hoa']);
  });

  it('goes the way that the answers choose, the last one where none holds', () => {
    const choosing = (when: string): ProcessStep[] => [
      { code: 'receive', name: { vi: '', en: '' }, role: 'counterOfficer', workingHours: 1 },
      {
        ...{ code: 'examine', name: { vi: '', en: '' }, role: 'caseOfficer', workingHours: 1 },
        next: {
          ...{ kind: 'choice', by: 'answers' },
          ways: [
            { code: 'far', name: { vi: '', en: '' }, to: 'visit', when },
            { code: 'near', name: { vi: '', en: '' }, to: 'draft' },
          ],
        },
      },
      ...PROCESS.slice(4),
    ];
    for (const [when, step] of [
      ['true', 'visit'],
      ['false', 'draft'],
    ] as const) {
      const runs = begin(runner(at(9), choosing(when)), at(8));
      expect(standing(runner(at(10), choosing(when)).finish(runs, 2))).toEqual([`${step}@long-hoa`]);
    }
  });

  it('is with several agencies at once, each with a time of its own, and goes on when all of them are done', () => {
    expect(standing(beside)).toEqual(['fire@police', 'visit@long-hoa']);
    const one = runner(at(14)).finish(beside, numberOf(beside, 'visit'));
    expect(standing(one)).toEqual(['fire@police']);
    const both = runner(at(15)).finish(one, numberOf(one, 'fire'));
    expect(standing(both)).toEqual(['draft@long-hoa']);
  });

  it('goes back to an earlier step, which runs once more with its whole time; what ran beside it is broken off', () => {
    const back = runner(at(14)).goBack(beside, numberOf(beside, 'fire'), 'examine', 'Thiếu bản vẽ');
    expect(standing(back)).toEqual(['examine@long-hoa']);
    expect(back.map(({ step, end }) => [step, end?.how])).toEqual([
      ['receive', 'finished'],
      ['examine', 'finished'],
      ['prepare', 'finished'],
      ['fire', 'returned'],
      ['visit', 'brokenOff'],
      ['examine', undefined],
    ]);
    // And through the branches once more.
    const again = runner(at(14)).finish(back, 6, { way: 'ask' });
    const split = runner(at(14)).finish(again, 7);
    expect(standing(split)).toEqual(['fire@police', 'visit@long-hoa']);
    expect(standing(runner().finish(split, numberOf(split, 'fire')))).toEqual(['visit@long-hoa']);
  });

  it('leaves the other branches alone when one of them goes to another agency', () => {
    const moved = runner(at(13)).move(beside, numberOf(beside, 'visit'), 'tan-ninh', 'Địa bàn phường Tân Ninh');
    expect(standing(moved)).toEqual(['fire@police', 'visit@tan-ninh']);
    expect(moved.at(-1)).toMatchObject({ openedAt: at(13), allowedMinutes: 240, takenBy: null });
  });

  it('decides on a proposal, and takes it back to who proposed it', () => {
    const draft = runner(at(10)).finish(begun, 2, { way: 'alone' });
    const proposed = runner(at(14), PROCESS, 'tam').propose(draft);
    expect(standing(proposed)).toEqual(['decide@long-hoa']);
    const back = runner(at(15), PROCESS, 'tam').sendBack(proposed, 'Sửa câu chữ');
    expect(back.at(-1)).toMatchObject({ step: 'draft', takenBy: 'tam', end: null });
    const approved = runner(at(15)).passOn(proposed);
    expect(standing(approved)).toEqual(['register@long-hoa']);
    const registered = runner(at(16)).passOn(approved);
    expect(standing(registered)).toEqual(['return@long-hoa']);
    expect(standing(runner(at(16)).close(registered, 'finished'))).toEqual([]);
  });

  it('stands still while the legal clock does, and goes on with what was left, or with all of it', () => {
    const paused = runner(at(10)).pause(begun, { why: 'supplement' }, RESUME);
    expect(paused[1]).toMatchObject({ pausedWithMinutes: 300 });
    const nextMonday = instantOf('2026-11-30', 8 * 60);
    expect(runner(nextMonday).resume(paused, { afterSupplement: 'resume' })[1]).toMatchObject({
      ...{ pausedWithMinutes: null, dueAt: instantOf('2026-11-30', 15 * 60) },
    });
    expect(runner(nextMonday).resume(paused, { afterSupplement: 'restart' })[1]).toMatchObject({
      dueAt: instantOf('2026-11-30', 16 * 60),
    });
    expect(runner(at(11)).pause(paused, { why: 'supplement' }, RESUME)).toEqual(paused);
  });

  it('stays as late as it was when it goes on', () => {
    const late = runner(instantOf('2026-11-25', 8 * 60)).pause(begun, { why: 'financialDuty' }, RESUME);
    expect(late[1]).toMatchObject({ pausedWithMinutes: -60 });
    const nextMonday = instantOf('2026-11-30', 8 * 60);
    // Three working days of waiting, from Wednesday at eight; the Tuesday is a holiday.
    expect(runner(nextMonday).resume(late, { afterSupplement: 'resume' })[1]).toMatchObject({
      ...{ pausedWithMinutes: null, dueAt: instantOf('2026-11-27', 17 * 60) },
    });
  });

  // Offices here work from 07:00 to 11:30 and from 13:30 to 17:00.
  it('counts the time that each agency took against what it had', () => {
    const { calendarOf } = workOf(PROCESS);
    const one = runner(at(14)).finish(beside, numberOf(beside, 'visit'));
    expect(timesByAgency(one, calendarOf, at(15))).toEqual([
      {
        ...{ agencyId: 'long-hoa', allowedMinutes: (2 + 6 + 1 + 4) * 60, usedMinutes: 120 + 60 + 60 + 60 },
        ...{ isAtWork: false, punctuality: 'early' },
      },
      { agencyId: 'police', allowedMinutes: 480, usedMinutes: 120, isAtWork: true, punctuality: 'onTime' },
    ]);
    // The police has eight hours from Monday at eleven: half an hour and the afternoon, nothing on Tuesday, a holiday, and Wednesday until eleven.
    const punctualityAt = (now: Date) => timesByAgency(one, calendarOf, now)[1]?.punctuality;
    expect(punctualityAt(instantOf('2026-11-25', 11 * 60))).toBe('onTime');
    expect(punctualityAt(instantOf('2026-11-25', 11 * 60 + 1))).toBe('late');
    // An agency that is done is on time with less than half of its time left.
    const inTime = runner(instantOf('2026-11-25', 10 * 60)).finish(one, numberOf(one, 'fire'));
    expect(timesByAgency(inTime, calendarOf, at(15))[1]).toMatchObject({ isAtWork: false, punctuality: 'onTime' });
    const fire = one.find(({ step }) => step === 'fire');
    expect(fire && minutesLeft(fire, calendarOf('police'), instantOf('2026-11-25', 15 * 60))).toBe(-120);
  });
});

describe('whatever officers do with the steps', () => {
  const acts = fc.array(fc.record({ pick: fc.nat(), act: fc.constantFrom('finish', 'finish', 'finish', 'back') }), {
    maxLength: 40,
  });

  it('something is always open until the proposal, nothing is open twice, and branches join once', () => {
    fc.assert(
      fc.property(acts, (choices) => {
        const graph = graphOf(PROCESS);
        let runs = runner(at(9)).begin(runner(at(9)).receive(at(8)));
        for (const { pick, act } of choices) {
          const open = openRuns(runs).filter(({ step }) => step !== 'draft' || act === 'back');
          const run = open[pick % Math.max(1, open.length)];
          if (!run) continue;
          if (act === 'back') {
            const earlier = ['examine', 'prepare'].filter((code) =>
              runs.some(({ step, end }) => step === code && end?.how === 'finished' && step !== run.step),
            );
            const to = earlier[pick % Math.max(1, earlier.length)];
            if (to && run.step !== 'examine' && !(run.step === 'prepare' && to === 'prepare'))
              runs = runner().goBack(runs, run.number, to, '');
          } else runs = runner().finish(runs, run.number, { way: pick % 2 === 0 ? 'ask' : 'alone' });
          const steps = openRuns(runs).map(({ step }) => step);
          expect(steps.length).toBeGreaterThan(0);
          expect(new Set(steps).size).toBe(steps.length);
          // Side by side stand only steps of one parting of ways.
          if (steps.length > 1)
            for (const { inside } of graph.blocks) expect(steps.every((code) => inside.has(code))).toBe(true);
          expect(runs.map(({ number }) => number)).toEqual(runs.map((_, index) => index + 1));
        }
      }),
      { numRuns: 500 },
    );
  });
});
