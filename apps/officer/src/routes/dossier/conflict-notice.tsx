import type { DossierAction, Role } from '@mot-cua/domain';
import { Alert, Button } from '@mantine/core';
import { EVENT_WORDS, LoadingState, ROLE_WORDS, useText, When } from '@mot-cua/ui';
import { IconRefreshAlert } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { useRoles } from '../../session/officer';
import { changesSince } from './changes-since';
import { forWhom } from './history';
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

/** Somebody was faster: says who did what, and leaves it to the officer whether to go on. */
export function ConflictNotice({ dossier, action, seenVersion, onGoOn }: ConflictNoticeProps) {
  const say = useText();
  const isStillOpen = isOpen(dossier, action, useRoles());
  const changes = changesSince(dossier.timeline, seenVersion);
  return (
    <Alert color="amber" icon={<IconRefreshAlert />} title={say(DIALOG_WORDS.changed)} role="alert">
      {changes.length === 0 && <LoadingState lines={1} />}
      <ul style={{ margin: '0 0 0.5rem', paddingLeft: '1.125rem' }}>
        {changes.map((change) => (
          <li key={change.sequence}>
            <b>{say(EVENT_WORDS[change.action])}</b>
            {change.officerName && `: ${change.officerName}`} ·{' '}
            {[change.actor.name ?? say(ROLE_WORDS[change.actor.role]), forWhom(change, say)].filter(Boolean).join(', ')}{' '}
            · <When at={change.at} />
          </li>
        ))}
      </ul>
      <p style={{ margin: '0 0 0.5rem' }}>
        {say(DIALOG_WORDS.changedKept)} {!isStillOpen && say(DIALOG_WORDS.notAnyMore)}
      </p>
      {isStillOpen && changes.length > 0 && (
        <Button size="compact-md" variant="outline" color="amber.8" onClick={onGoOn}>
          {say(DIALOG_WORDS.goOn)}
        </Button>
      )}
    </Alert>
  );
}

/** Whether an action is open to these roles: at the dossier, at one of its steps, or for an opinion. */
function isOpen(dossier: Dossier, action: DossierAction, roles: readonly Role[]): boolean {
  const atDossier: readonly DossierAction[] = openActions(dossier, roles);
  const beside = [...dossier.steps, ...dossier.opinions].flatMap(({ actions }): readonly DossierAction[] => actions);
  return atDossier.includes(action) || beside.includes(action);
}
