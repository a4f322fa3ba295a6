import { addWorkingDays } from '../deadline/working-time';
import { localDate } from '../deadline/vietnam-time';
import { clockChange } from './dossier-clock';
import type { CommandDetail } from './command-detail';
import type { Dossier, DossierCommand, DossierEvent, LegalFrame } from './dossier';
import { workChange } from './dossier-work';
import { transitionFor, type DossierAction, type DossierState } from './lifecycle';
import { objectionTo, representedBy, type Objection } from './objections';
import { hasChangedSince, roleAtStep, runOfCommand } from './step-objections';

export type RefusalCode = 'actionNotOpen' | 'roleNotAllowed' | 'dossierChanged' | Objection;

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
  if (!transition) return refuse('actionNotOpen');
  const role = roleAtStep(dossier, command) ?? transition.by.find((allowed) => actor.roles.includes(allowed));
  if (!role) return refuse('roleNotAllowed');
  const objection = objectionTo(dossier, command, role, frame);
  if (objection) return refuse(objection);
  const onBehalfOf =
    role === 'caseOfficer' ? representedBy(actor, runOfCommand(dossier, detail) ?? dossier) : undefined;

  return {
    ok: true,
    event: {
      dossierId: dossier.id,
      sequence: version + 1,
      from: state,
      to: transition.to,
      detail: completed(command, frame),
      actor: { id: actor.id, name: actor.name, role, ...(onBehalfOf && { onBehalfOf }) },
      at,
      ...clockChange(dossier, transition, command, frame),
      ...workChange(dossier, transition, command, frame),
    },
  };
}

/** A command with what follows from the law: a request for a supplement gets its last day. */
function completed({ detail, at }: DossierCommand, { calendar, policy }: LegalFrame): CommandDetail {
  if (detail.action !== 'requestSupplement') return detail;
  const answerBy = addWorkingDays(calendar, localDate(at), policy.supplementWorkingDays);
  return { ...detail, request: { ...detail.request, answerBy } };
}
