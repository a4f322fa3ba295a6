import type { ProcessGraph, ProcessStep } from '@mot-cua/domain';
import { createContext, useContext, type ReactNode } from 'react';
import type { DrawnProcess } from './drawn-process';
import type { Direction, Layout } from './lay-out';
import type { Standing } from './standing-words';

/** Where a step stands for a dossier that goes through the process. */
export interface StepStanding {
  readonly standing: Standing;
  /** Name of the agency that has or had it, which need not be the one that the process names. */
  readonly agency?: string;
  /** Who has it, how it ended, and how much of its time is used: “Trần Văn B · 5 / 8 giờ”. */
  readonly note?: string;
}

/** What can be done to a process that is drawn; steps and ways are named by their places. */
export interface DrawingEdits {
  readonly selected: number | undefined;
  readonly onSelect: (step: number) => void;
  /** Goes on to the fields of a step. */
  readonly onOpen: (step: number) => void;
  readonly onRemove: (step: number) => void;
  readonly onMove: (step: number, where: 'earlier' | 'later') => void;
  readonly onRemoveWay: (step: number, way: number) => void;
  readonly onConnect: (from: number, to: number) => void;
  readonly onLead: (from: number, way: number, to: number) => void;
  readonly stepMenu: (step: number) => ReactNode;
  readonly wayMenu: (step: number, way: number) => ReactNode;
  readonly faultsOfStep: (step: number) => readonly string[];
  readonly faultsOfWay: (step: number, way: number) => readonly string[];
  /** Id that the box of a step has in the page. */
  readonly idOf: (step: number) => string;
}

interface Drawing {
  readonly steps: readonly ProcessStep[];
  readonly graph: ProcessGraph;
  readonly drawn: DrawnProcess;
  readonly layout: Layout;
  readonly direction: Direction;
  readonly standings?: Readonly<Record<string, StepStanding>>;
  readonly edits?: DrawingEdits;
}

const DrawingContext = createContext<Drawing | null>(null);
export const DrawingProvider = DrawingContext;

export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('A part of a drawing stands outside of one');
  return drawing;
}
