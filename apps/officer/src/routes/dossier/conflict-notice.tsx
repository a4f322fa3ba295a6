import type { DossierAction, Role } from '@mot-cua/domain';
import { EVENT_WORDS, useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import { ChangedNotice } from '../../saving/changed-notice';
import { useRoles } from '../../session/officer';
import { changesSince } from './changes-since';
import { forWhom, nameOrRole } from './who-did';
import { DIALOG_WORDS } from './dialog.words';
import { openActions } from './open-actions';

interface ConflictNoticeProps {
  /** As it is now. */
  readonly dossier: Dossier;
  readonly action: DossierAction;
  /** The version that the officer was looking at. */
  readonly seenVersion: number;
  readonly onGoOn: () => void;
}

/** Somebody was faster with the dossier: says who did what, and leaves it to the officer whether to go on. */
export function ConflictNotice({ dossier, action, seenVersion, onGoOn }: ConflictNoticeProps) {
  const say = useText();
  const isStillOpen = isOpen(dossier, action, useRoles());
  const changes = changesSince(dossier.timeline, seenVersion).map((change) => ({
    ...{ id: change.sequence, what: say(EVENT_WORDS[change.action]), whom: change.officerName, at: change.at },
    who: [nameOrRole(change.actor, say), forWhom(change.actor, say)].filter(Boolean).join(', '),
  }));
  return (
    <ChangedNotice title={say(DIALOG_WORDS.changed)} changes={changes} isStillOpen={isStillOpen} onGoOn={onGoOn} />
  );
}

/** Whether an action is open to these roles: at the dossier, at one of its steps, or for an opinion. */
function isOpen(dossier: Dossier, action: DossierAction, roles: readonly Role[]): boolean {
  const atDossier: readonly DossierAction[] = openActions(dossier, roles);
  const beside = [...dossier.steps, ...dossier.opinions].flatMap(({ actions }): readonly DossierAction[] => actions);
  return atDossier.includes(action) || beside.includes(action);
}
