import type { JobsOptions } from 'bullmq';

/** What a bell carries: which dossier has something to send, and the request it goes back to. */
export interface DossierBell {
  readonly dossierId: string;
  readonly requestId: string | null;
}

/** Every queue: what its jobs carry and how they are kept. The outbox retries, so a job is tried once and leaves no trace. */
export const JOBS = {
  nationalPortal: { queue: 'forward-to-national-portal', concurrency: 8 },
  resultDocument: { queue: 'make-result-document', concurrency: 2 },
  // Each takes the processor for a fifth of a second: one at a time leaves the rest to forwarding.
  legalDocument: { queue: 'issue-legal-document', concurrency: 1 },
  // One after another: who is next depends on who was last.
  assignment: { queue: 'assign-dossier', concurrency: 1 },
} as const;

export type JobKind = keyof typeof JOBS;

export const BELL_OPTIONS: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };
