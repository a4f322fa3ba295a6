import type { FormDefinition } from '@mot-cua/domain';
import {
  beginHistory,
  designOf,
  formOf,
  nodesOf,
  recordStep,
  redoStep,
  undoStep,
  type DesignHistory,
  type Edit,
  type FormDesign,
} from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { DESIGNER_WORDS, REFUSAL_WORDS } from './designer.words';

export interface EditOptions {
  /** What the edit is about: edits of the same name are undone at once. */
  readonly about?: string;
  /** Said to screen readers when it was made. */
  readonly said?: string;
}

/** The form that is being designed, and everything that can be done to it. */
export interface Designer {
  readonly form: FormDefinition;
  readonly design: FormDesign;
  readonly selected: string;
  readonly select: (id: string) => void;
  /** Whether the element was added in this sitting. */
  readonly isNew: (id: string) => boolean;
  /** Makes an edit; answers what came of it, so that a field can show why it was refused. */
  readonly edit: (edit: (design: FormDesign) => Edit, options?: EditOptions) => Edit;
  /** Puts a form in the place of this one, as one step. */
  readonly replace: (form: FormDefinition) => void;
  readonly undo?: () => void;
  readonly redo?: () => void;
  /** What was last said, and how often something was said: the same words twice are said twice. */
  readonly spoken: { readonly words: string; readonly times: number; readonly isRefusal: boolean };
  readonly speak: (words: string, isRefusal?: boolean) => void;
}

interface Sitting {
  readonly history: DesignHistory;
  readonly form: FormDefinition;
  readonly selected: string;
  /** The number from which on elements are new. */
  readonly newFrom: number;
}

const sittingOf = (form: FormDefinition): Sitting => {
  const design = designOf(form);
  return { history: beginHistory(design), form, selected: design.pages[0]?.id ?? '', newFrom: design.nextId };
};

/** Keeps the design of a form with its history; a form that comes from outside begins a new one. */
export function useDesigner(given: FormDefinition, onChange: (form: FormDefinition) => void): Designer {
  const say = useText();
  const [sitting, setSitting] = useState(() => sittingOf(given));
  const [known, setKnown] = useState(given);
  const [spoken, setSpoken] = useState({ words: '', times: 0, isRefusal: false });
  if (given !== known) {
    setKnown(given);
    if (JSON.stringify(given) !== JSON.stringify(sitting.form)) setSitting(sittingOf(given));
  }

  const speak = (words: string, isRefusal = false) =>
    setSpoken(({ times }) => ({ words, times: times + 1, isRefusal }));
  const go = (history: DesignHistory, selected = sitting.selected) => {
    const form = formOf(history.present);
    setSitting((before) => ({ ...before, history, form, selected }));
    setKnown(form);
    onChange(form);
  };
  const back = (to: DesignHistory) => go(to, selectedAfter(history.present, to.present, sitting.selected));
  const { history } = sitting;
  return {
    form: sitting.form,
    design: history.present,
    selected: sitting.selected,
    select: (selected) => setSitting((before) => ({ ...before, selected })),
    isNew: (id) => Number(/^e(\d+)/.exec(id)?.[1] ?? 0) >= sitting.newFrom,
    edit: (edit, { about, said } = {}) => {
      const made = edit(history.present);
      if (made.refused) speak(say(REFUSAL_WORDS[made.refused]), true);
      else {
        if (made.design !== history.present) go(recordStep(history, made.design, about), made.id);
        if (said) speak(said);
      }
      return made;
    },
    replace: (form) => {
      const design = designOf(form);
      go(recordStep(history, design), design.pages[0]?.id);
      setSitting((before) => ({ ...before, newFrom: design.nextId }));
    },
    undo: history.past.length > 0 ? () => (back(undoStep(history)), speak(say(DESIGNER_WORDS.undone))) : undefined,
    redo: history.future.length > 0 ? () => (back(redoStep(history)), speak(say(DESIGNER_WORDS.redone))) : undefined,
    spoken,
    speak,
  };
}

/** What comes back is selected, so that one sees what was undone. */
function selectedAfter(before: FormDesign, after: FormDesign, selected: string): string {
  const idsOf = (design: FormDesign) => nodesOf(design).map(({ node }) => node.id);
  const known = new Set(idsOf(before));
  const ids = idsOf(after);
  return ids.find((id) => !known.has(id)) ?? (ids.includes(selected) ? selected : (ids[0] ?? ''));
}
