import type { OFFICER_ROLES } from '../access/role';
import type { AgencyKind } from '../agency/agency';
import type { Expression } from '../expression/expression';
import type { AnswerSource } from '../form/particulars';
import type { Text } from '../text/text';

/**
 * What a step is for in the legal life of a dossier: it is received, worked on by one or several, decided by a leader, and its result
 * returned. What happens between receiving and deciding is the office's own affair, and may branch as it likes.
 */
export const STEP_TASKS = ['receive', 'work', 'decide', 'return'] as const;
export type StepTask = (typeof STEP_TASKS)[number];

/** One way on from a step that leaves a choice. */
export interface Way {
  readonly code: string;
  readonly name: Text;
  /** Code of the step that it leads to. */
  readonly to: string;
  /** Taken where this holds of the answers, and none before it does. The last one, which has none, is taken otherwise. */
  readonly when?: Expression;
}

/** How a process goes on after a step. */
export type StepNext =
  | { readonly kind: 'step'; readonly to: string }
  /** One of several ways: the officer who finishes the step decides, or the answers do. */
  | { readonly kind: 'choice'; readonly by: 'officer' | 'answers'; readonly ways: readonly Way[] }
  /**
   * All of several branches at once, each from its first step on, until all have come to `join` (liên thông; Decree 61/2018/NĐ-CP,
   * art. 19.6: each has a task and a time of its own, and one agency leads).
   */
  | {
      readonly kind: 'parallel';
      readonly branches: readonly string[];
      readonly join: string;
      /** First step of the branch whose agency leads (cơ quan chủ trì); absent: the agency of the step where they join. */
      readonly lead?: string;
    };

/** An agency that the answers name: the one of this kind that serves the administrative unit of the first that is answered. */
export interface AgencyFromAnswers {
  readonly kind: AgencyKind;
  readonly from: readonly AnswerSource[];
}

/** A step of a procedure's internal process (quy trình nội bộ; Circular 01/2018/TT-VPCP, art. 8). */
export interface ProcessStep {
  readonly code: string;
  readonly name: Text;
  readonly role: (typeof OFFICER_ROLES)[number];
  readonly workingHours: number;
  /** Working hours in the cases that have a time of their own, by the case's code. */
  readonly workingHoursByCase?: Readonly<Record<string, number>>;
  /** Code of the agency that does it; absent, and without `agencyFrom`: the competent one. */
  readonly agencyCode?: string;
  readonly agencyFrom?: AgencyFromAnswers;
  /** Absent: told by its role and its place. */
  readonly task?: StepTask;
  /** Absent: the step that is listed after it. */
  readonly next?: StepNext;
}
