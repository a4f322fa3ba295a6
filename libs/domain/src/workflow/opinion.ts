import type { EndOfDossier, Person } from './step-run';

/** What an agency that was asked may say. */
export const OPINION_POSITIONS = ['agree', 'agreeWithRemarks', 'disagree'] as const;
export type OpinionPosition = (typeof OPINION_POSITIONS)[number];

/** What silence means when the time is over: the head is reminded, or the agency is taken to agree (đồng ý mặc nhiên) where a law says so. */
export const WHEN_SILENT = ['remind', 'assent'] as const;
export type WhenSilent = (typeof WHEN_SILENT)[number];

/** An opinion (lấy ý kiến) that one agency was asked for; the dossier stays where it is (Decree 61/2018/NĐ-CP, art. 19.5). */
export interface Opinion {
  /** Counted through the life of the dossier, from 1. */
  readonly number: number;
  readonly agencyId: string;
  readonly question: string;
  readonly askedBy: Person;
  readonly askedAt: Date;
  /** Working minutes that it has; older questions do not say. */
  readonly allowedMinutes?: number;
  /** By the hours of the agency that is asked. */
  readonly answerBy: Date;
  readonly whenSilent: WhenSilent;
  readonly answer: OpinionAnswer | null;
}

export type OpinionAnswer =
  | { readonly position: OpinionPosition; readonly text: string; readonly by: Person; readonly at: Date }
  /** Nobody answered in time, and silence means assent. */
  | { readonly position: 'assentBySilence'; readonly at: Date }
  /** No longer needed: whoever asked said so, or the dossier ended. */
  | { readonly position: 'notNeeded'; readonly at: Date; readonly because?: EndOfDossier; readonly note?: string };

/** The opinions that are still awaited. */
export function openOpinions(opinions: readonly Opinion[]): Opinion[] {
  return opinions.filter(({ answer }) => answer === null);
}
