import type { ProcessStep } from '@mot-cua/domain';
import {
  beginHistory,
  recordStep,
  redoStep,
  renameStep,
  undoStep,
  type EditHistory,
  type ProcessEdit,
} from '@mot-cua/domain/workflow/edit';
import { useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { DONE_WORDS, refusalWords } from './designer.words';

type Steps = readonly ProcessStep[];

/** The process that is being designed, and everything that can be done to it. */
export interface ProcessDesigner {
  readonly steps: Steps;
  /** Code of the step that is worked on. */
  readonly selected: string | undefined;
  readonly select: (code: string | undefined) => void;
  /** Tells a step apart for as long as it is edited, whatever its code becomes. */
  readonly keyOf: (code: string) => number;
  /** Does an act, or says why not. */
  readonly act: (edit: (steps: Steps) => ProcessEdit, said?: string | ((made: ProcessEdit) => string)) => ProcessEdit;
  /** Puts a step with other properties in the place of one. */
  readonly change: (index: number, step: ProcessStep) => void;
  /** Gives a step another code; as part of what was done last where that says so. */
  readonly rename: (index: number, to: string, isPartOfLast?: boolean) => void;
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** What was last said, and how often something was said: the same words twice are said twice. */
  readonly spoken: { readonly words: string; readonly times: number; readonly isRefusal: boolean };
}

interface Sitting {
  readonly history: EditHistory<Steps>;
  readonly selected: string | undefined;
  readonly keys: ReadonlyMap<string, number>;
}

const sittingOf = (steps: Steps): Sitting => ({
  history: beginHistory(steps),
  selected: steps[0]?.code,
  keys: keysOf(steps, new Map()),
});

/** Keeps a process with its history; one that comes from outside begins a new one. */
export function useProcessDesigner(given: Steps, onChange: (steps: Steps) => void): ProcessDesigner {
  const say = useText();
  const language = useLanguage();
  const [sitting, setSitting] = useState(() => sittingOf(given));
  const [known, setKnown] = useState(given);
  const [spoken, setSpoken] = useState({ words: '', times: 0, isRefusal: false });
  if (given !== known) {
    setKnown(given);
    if (given !== sitting.history.present) setSitting(sittingOf(given));
  }
  const { history, selected, keys } = sitting;
  const steps = history.present;

  const speak = (words: string, isRefusal = false) =>
    setSpoken(({ times }) => ({ words, times: times + 1, isRefusal }));
  const go = (next: EditHistory<Steps>, chosen: string | undefined, before = keys) => {
    const isThere = next.present.some(({ code }) => code === chosen);
    setSitting({
      history: next,
      selected: isThere ? chosen : next.present[0]?.code,
      keys: keysOf(next.present, before),
    });
    setKnown(next.present);
    onChange(next.present);
  };
  const back = (next: EditHistory<Steps>, words: string) => {
    // What comes back is selected, so that one sees what was undone.
    const returned = next.present.find(({ code }) => !steps.some((step) => step.code === code));
    go(next, returned?.code ?? selected);
    speak(words);
  };
  return {
    ...{ steps, selected, spoken },
    select: (code) => setSitting((before) => (before.selected === code ? before : { ...before, selected: code })),
    keyOf: (code) => keys.get(code) ?? 0,
    act: (edit, said) => {
      const made = edit(steps);
      if (made.refused) speak(refusalWords(made.refused, language), true);
      else if (made.steps !== steps) {
        go(recordStep(history, made.steps), made.at ?? selected);
        if (said) speak(typeof said === 'string' ? said : said(made));
      }
      return made;
    },
    change: (index, step) => {
      const before = steps[index];
      const about = `${index} ${before ? changedNames(before, step).join() : ''}`;
      const next = steps.map((one, place) => (place === index ? withoutNothing(step) : one));
      go(recordStep(history, next, about), step.code);
    },
    rename: (index, to, isPartOfLast = false) => {
      const from = steps[index]?.code ?? '';
      const key = keys.get(from);
      go(
        recordStep(history, renameStep(steps, index, to), isPartOfLast ? history.about : undefined),
        selected === from ? to : selected,
        key === undefined ? keys : new Map([...keys, [to, key]]),
      );
    },
    undo: history.past.length > 0 ? () => back(undoStep(history), say(DONE_WORDS.undone)) : undefined,
    redo: history.future.length > 0 ? () => back(redoStep(history), say(DONE_WORDS.redone)) : undefined,
  };
}

/** A number for each code: the one it had, else a new one. */
function keysOf(steps: Steps, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let last = Math.max(0, ...before.values());
  const keys = new Map(before);
  for (const { code } of steps) if (!keys.has(code)) keys.set(code, (last += 1));
  return keys;
}

function changedNames(before: ProcessStep, after: ProcessStep): readonly string[] {
  const [old, now] = [new Map<string, unknown>(Object.entries(before)), Object.entries(after)];
  return now.flatMap(([name, value]) => (old.get(name) === value ? [] : [name]));
}

/** Properties that say nothing are not kept. */
function withoutNothing(step: ProcessStep): ProcessStep {
  const { agencyCode, agencyFrom, task, next, workingHoursByCase, ...rest } = step;
  return {
    ...rest,
    ...(workingHoursByCase && { workingHoursByCase }),
    ...(agencyCode !== undefined && { agencyCode }),
    ...(agencyFrom && { agencyFrom }),
    ...(task && { task }),
    ...(next && { next }),
  };
}
