import type { Kind } from './act';

/** A thing that procedures are about: its kind, its name in Vietnamese and English, and what people call it. */
export type Subject = readonly [kind: Kind, vi: string, en: string, ...everyday: string[]];

/** Subjects of one field of the administration. */
export interface SubjectField {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly subjects: readonly Subject[];
}
