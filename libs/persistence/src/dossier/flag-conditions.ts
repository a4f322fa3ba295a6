import { FORWARDING_MINUTES, SUPPLEMENT_REQUESTS_ALLOWED, type DossierFlag } from '@mot-cua/domain';

/** The flags of a dossier (`flagsOf`) as conditions over its row at the instant `:now`. */
export const FLAG_CONDITIONS: Readonly<Record<DossierFlag, string>> = {
  onItsWay: `dossier.state = 'received' AND dossier.arrived_at IS NULL AND dossier.accepted_at_agency_id IS NOT NULL`,
  closing: `dossier.open_supplement ? 'reminder'`,
  supplementPending: 'dossier.open_supplement IS NOT NULL',
  feeDue: 'dossier.open_payment IS NOT NULL',
  waitingForAgency: `array_remove(dossier.working_agency_ids, dossier.agency_id) <> '{}'`,
  clockPaused: 'dossier.paused_with_minutes IS NOT NULL',
  extended: `dossier.deadline -> 'history' @> '[{"what": "extended"}]'`,
  overdue: `dossier.ended_at IS NULL AND (dossier.counter_due_at < :now
    OR CASE WHEN dossier.paused_with_minutes IS NULL THEN dossier.due_at < :now ELSE dossier.paused_with_minutes < 0 END)`,
  countsAsLate: `dossier.supplement_requests > ${SUPPLEMENT_REQUESTS_ALLOWED}`,
  forwardingPending: `dossier.id IN (SELECT dossier_id FROM outbox JOIN dossier_event AS event USING (dossier_id, sequence)
    WHERE destination = 'nationalPortal' AND confirmed_at IS NULL
      AND event.at < CAST(:now AS timestamptz) - interval '${FORWARDING_MINUTES} minutes')`,
};
