import { localDate, type LocalDate } from '../deadline/vietnam-time';
import { clockChange } from './dossier-clock';
import type { CommandDetail } from './command-detail';
import type { Dossier, DossierCommand, DossierEvent, LegalFrame } from './dossier';
import { workChange } from './dossier-work';
import { isDecided, transitionFor, type DossierAction, type DossierState } from './lifecycle';
import { lastAnswerDay, type SupplementRequest } from './supplement';
import { earliestLastDay, reminderDue } from './supplement-reminder';
import { objectionTo, representedBy, type Objection } from './objections';
import { hasChangedSince, roleAtStep, runOfCommand } from './step-objections';

export type RefusalCode = 'actionNotOpen' | 'decisionIssued' | 'roleNotAllowed' | 'dossierChanged' | Objection;

export interface Refusal {
  readonly code: RefusalCode;
  readonly action: DossierAction;
  readonly state: DossierState;
  readonly version: number;
}

export type Outcome =
  { readonly ok: true; readonly event: DossierEvent } | { readonly ok: false; readonly refusal: Refusal };

/** Says what a command would do to a dossier. Changes nothing and never throws. */
export function decide(dossier: Dossier, command: DossierCommand, frame: LegalFrame): Outcome {
  const { state, version } = dossier;
  const { detail, actor, at } = command;
  const { action } = detail;
  const refuse = (code: RefusalCode): Outcome => ({ ok: false, refusal: { code, action, state, version } });

  if (hasChangedSince(dossier, command)) return refuse('dossierChanged');
  const transition = transitionFor(state, action);
  if (!transition) return refuse(action === 'withdraw' && isDecided(state) ? 'decisionIssued' : 'actionNotOpen');
  const role = roleAtStep(dossier, command) ?? transition.by.find((allowed) => actor.roles.includes(allowed));
  if (!role) return refuse('roleNotAllowed');
  const objection = objectionTo(dossier, command, role, frame);
  if (objection) return refuse(objection);
  const onBehalfOf =
    role === 'caseOfficer' ? representedBy(actor, runOfCommand(dossier, detail) ?? dossier) : undefined;

  const change = {
    ...clockChange(dossier, transition, command, frame),
    ...workChange(dossier, transition, command, frame),
  };
  const completeDetail = completed(dossier, command, frame);
  if (
    completeDetail.action === 'countOutage' &&
    completeDetail.answerBy === undefined &&
    Object.keys(change).length === 0
  )
    return refuse('nothingMoves');

  return {
    ok: true,
    event: {
      dossierId: dossier.id,
      sequence: version + 1,
      from: state,
      to: transition.to,
      detail: completeDetail,
      actor: { id: actor.id, name: actor.name, role, ...(onBehalfOf && { onBehalfOf }) },
      at,
      ...(command.expectedVersion !== undefined && { seenVersion: command.expectedVersion }),
      ...change,
    },
  };
}

/** A command with what follows from the law: the last day on which a request for a supplement is answered, and which reminder of it this is. */
function completed({ openSupplement }: Dossier, { detail, at }: DossierCommand, frame: LegalFrame): CommandDetail {
  switch (detail.action) {
    case 'requestSupplement': {
      const askedOn = localDate(at);
      return { ...detail, request: { ...detail.request, askedOn, answerBy: lastAnswerDay(askedOn, frame) } };
    }
    case 'countOutage': {
      const answerBy = openSupplement && lastDayAnew(openSupplement, frame);
      return answerBy && answerBy !== openSupplement.answerBy ? { ...detail, answerBy } : detail;
    }
    case 'remind': {
      const level = openSupplement && reminderDue(openSupplement, at, frame);
      if (!level) return detail;
      const earliest = earliestLastDay(at, frame);
      const isTooSoon = level === 'last' && openSupplement.answerBy !== undefined && openSupplement.answerBy < earliest;
      return { action: 'remind', level, ...(isTooSoon && { answerBy: earliest }) };
    }
    default:
      return detail;
  }
}

/** The last day by a calendar that has changed: never before the last reminder has stood for its time. */
function lastDayAnew({ askedOn, reminder }: SupplementRequest, frame: LegalFrame): LocalDate | undefined {
  if (!askedOn) return undefined;
  const byLaw = lastAnswerDay(askedOn, frame);
  const earliest = reminder?.level === 'last' ? earliestLastDay(new Date(reminder.at), frame) : byLaw;
  return byLaw < earliest ? earliest : byLaw;
}
