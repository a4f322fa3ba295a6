import type { OnExchange } from './exchange';
import type { DossierReport } from './report';

/** What the portal said to a report that it took. */
export interface Delivery {
  readonly code: string;
  readonly message: string;
  readonly at: Date;
  /** The portal held this step already: an earlier sending had arrived though its answer had not. */
  readonly wasThere: boolean;
}

/** What is known of earlier attempts to deliver a report, and who listens. */
export interface DeliveryAttempt {
  /** An earlier attempt began and how it ended is unknown: no answer in time, or a worker that was killed. */
  readonly mayHaveArrived: boolean;
  readonly onExchange?: OnExchange;
}

/** A step as the national portal holds it. */
export interface PortalStep {
  readonly at: Date;
  readonly status: number;
  readonly content: string;
  readonly officerName: string;
}

/** A dossier as the national portal holds it. */
export interface PortalDossier {
  readonly code: string;
  readonly procedureCode: string;
  readonly owner: string;
  /** 1 to 10, see `NATIONAL_STATUS`. */
  readonly status: number;
  readonly dueAt: Date | null;
  /** `null` where the portal does not tell its steps. */
  readonly steps: readonly PortalStep[] | null;
}

/**
 * The national portal (Cổng Dịch vụ công Quốc gia) in our words.
 * Both acts throw `TryAgain` or `Rejected` and nothing else.
 */
export abstract class NationalPortal {
  /**
   * Makes the dossier known as it was after an event, new or as an update, and reports the event as a step of its progress.
   * Only a report that may have arrived already is looked up first, and what is there is not sent again.
   * Callers keep the order: one report of a dossier at a time, oldest first.
   */
  abstract deliver(report: DossierReport, attempt: DeliveryAttempt): Promise<Delivery>;

  /** What the portal holds of a dossier; `undefined` when it knows none of that code. */
  abstract find(dossierCode: string): Promise<PortalDossier | undefined>;
}
