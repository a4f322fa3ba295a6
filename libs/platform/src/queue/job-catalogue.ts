import type { JobsOptions } from 'bullmq';

/** What a bell carries: which dossier has something to send, and the request it goes back to. */
export interface DossierBell {
  readonly dossierId: string;
  readonly requestId: string | null;
}

/** Which batch of dossiers waits to be carried out. */
export interface BatchBell {
  readonly batchId: string;
  readonly requestId: string | null;
}

/** The queues of the outbox. It retries, so a job is tried once and leaves no trace. */
export const JOBS = {
  nationalPortal: { queue: 'forward-to-national-portal', concurrency: 8 },
  resultDocument: { queue: 'make-result-document', concurrency: 2 },
  // Each takes the processor for a fifth of a second: one at a time leaves the rest to forwarding.
  legalDocument: { queue: 'issue-legal-document', concurrency: 1 },
  // One after another: who is next depends on who was last.
  assignment: { queue: 'assign-dossier', concurrency: 1 },
} as const;

/** The queue of work in bulk: each batch is done one dossier after the other, a few batches beside each other. */
export const BATCH_JOBS = { queue: 'carry-out-batch', concurrency: 3 } as const;

export type JobKind = keyof typeof JOBS;

export const BELL_OPTIONS: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };
