import type { StepNext } from '@mot-cua/domain';
import {
  addStepAfter,
  addStepBefore,
  addStepOnWay,
  addWay,
  changeNext,
  connect,
  insertChoice,
  insertParallel,
  lead,
  moveStep,
  moveWay,
  removeStep,
  removeWay,
} from '@mot-cua/domain/workflow/edit';
import { useText } from '@mot-cua/ui';
import { useStepWords } from '../../../process-drawing/step-words';
import { DONE_WORDS } from './designer.words';
import type { ProcessDesigner } from './use-process-designer';

/** Where the keyboard goes after an act: to the fields of the step that it was about, or to the step. */
export type AfterAct = 'fields' | 'step';

/** Everything that can be done to the steps and ways of a process, each said aloud. */
export interface ProcessActs {
  readonly addLast: () => void;
  readonly addAfter: (code: string) => void;
  readonly addBefore: (code: string) => void;
  readonly addOnWay: (code: string, way: number) => void;
  readonly addWay: (code: string) => void;
  readonly parallel: (code: string) => void;
  readonly choice: (code: string) => void;
  readonly move: (code: string, where: 'earlier' | 'later') => void;
  readonly remove: (code: string) => void;
  readonly removeWay: (code: string, way: number) => void;
  readonly moveWay: (code: string, from: number, to: number) => void;
  readonly changeNext: (code: string, kind: StepNext['kind']) => void;
  readonly connect: (from: string, to: string) => void;
  readonly lead: (from: string, way: number, to: string) => void;
}

export function useProcessActs(designer: ProcessDesigner, after: (where: AfterAct) => void): ProcessActs {
  const say = useText();
  const { nameOf } = useStepWords();
  const { act, steps } = designer;
  const named = (code: string) => {
    const step = steps.find((one) => one.code === code);
    return step ? nameOf(step) : code;
  };
  const done = (where: AfterAct, ...[edit, said]: Parameters<typeof act>) => {
    if (!act(edit, said).refused) after(where);
  };
  const added = say(DONE_WORDS.added);
  return {
    addLast: () => done('fields', (all) => addStepAfter(all, all.at(-1)?.code ?? ''), added),
    addAfter: (code) => done('fields', (all) => addStepAfter(all, code), added),
    addBefore: (code) => done('fields', (all) => addStepBefore(all, code), added),
    addOnWay: (code, way) => done('fields', (all) => addStepOnWay(all, code, way), added),
    addWay: (code) => done('fields', (all) => addWay(all, code), added),
    parallel: (code) => done('fields', (all) => insertParallel(all, code), say(DONE_WORDS.parallel)),
    choice: (code) => done('fields', (all) => insertChoice(all, code), say(DONE_WORDS.choice)),
    move: (code, where) =>
      done('step', (all) => moveStep(all, code, where), say(DONE_WORDS.moved, { name: named(code) })),
    remove: (code) => done('step', (all) => removeStep(all, code), say(DONE_WORDS.removed, { name: named(code) })),
    removeWay: (code, way) => {
      const next = steps.find((step) => step.code === code)?.next;
      // A step always goes on; what alone follows it cannot be taken away.
      if (!next || next.kind === 'step') return;
      done(
        'step',
        (all) => removeWay(all, code, way),
        ({ removed = [] }) => say(DONE_WORDS.wayRemoved, { count: removed.length }),
      );
    },
    moveWay: (code, from, to) => void act((all) => moveWay(all, code, from, to), say(DONE_WORDS.changed)),
    changeNext: (code, kind) => void act((all) => changeNext(all, code, kind), say(DONE_WORDS.changed)),
    connect: (from, to) =>
      void act((all) => connect(all, from, to), say(DONE_WORDS.connected, { from: named(from), to: named(to) })),
    lead: (from, way, to) =>
      void act((all) => lead(all, from, way, to), say(DONE_WORDS.connected, { from: named(from), to: named(to) })),
  };
}
