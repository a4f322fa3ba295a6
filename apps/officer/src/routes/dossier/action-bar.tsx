import { Button, Tooltip } from '@mantine/core';
import { ACTION_WORDS, problemWords, ROLE_WORDS, useText } from '@mot-cua/ui';
import { isFinal } from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';
import { KeyHint } from '../../keyboard/key-hint';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useOfficer } from '../../session/officer';
import { ACTION_KEYS } from './action-keys';
import { objectionTo, openActions, rolesThatMayAct, type OfficerAction } from './open-actions';
import classes from './action-bar.module.css';

const WAY_FORWARD: readonly OfficerAction[] = ['receive', 'take', 'proposeResult', 'approve', 'handOver'];

interface ActionBarProps {
  readonly dossier: Dossier;
  readonly onAct: (action: OfficerAction) => void;
}

/** What this officer can do with this dossier now; for whom nothing is open, who can. */
export function ActionBar({ dossier, onAct }: ActionBarProps) {
  const say = useText();
  const officer = useOfficer();
  const actions = openActions(dossier, officer.roles);
  const objections = new Map(actions.map((action) => [action, objectionTo(dossier, action, officer.id)]));
  useShortcuts(
    Object.fromEntries(
      actions.filter((action) => !objections.get(action)).map((action) => [ACTION_KEYS[action], () => onAct(action)]),
    ),
  );
  // Asking for more and ending a dossier are never what the eye should fall on.
  const forward = actions.find((action) => WAY_FORWARD.includes(action));
  if (actions.length === 0)
    return <p className={classes.nothing}>{say(nothingToDo(dossier), waitingFor(dossier, say))}</p>;
  return (
    <div className={classes.bar} role="toolbar" aria-label={say({ vi: 'Việc có thể làm', en: 'Actions' })}>
      {actions.map((action) => {
        const objection = objections.get(action);
        const name = say(ACTION_WORDS[action]);
        return (
          <Tooltip
            key={action}
            multiline
            maw={320}
            label={
              objection ? (
                say(problemWords(objection))
              ) : (
                <>
                  {name} <KeyHint keys={ACTION_KEYS[action].toUpperCase()} />
                </>
              )
            }
          >
            <Button
              size="sm"
              variant={action === forward && !objection ? 'filled' : 'default'}
              aria-disabled={objection !== undefined || undefined}
              data-disabled={objection !== undefined || undefined}
              aria-keyshortcuts={ACTION_KEYS[action]}
              onClick={() => !objection && onAct(action)}
            >
              {name}
            </Button>
          </Tooltip>
        );
      })}
    </div>
  );
}

function nothingToDo({ state }: Dossier) {
  if (isFinal(state)) {
    return { vi: 'Hồ sơ đã kết thúc, không còn việc phải làm.', en: 'The dossier has ended; nothing is left to do.' };
  }
  return {
    vi: 'Đang chờ: {{who}}. Bạn xem được hồ sơ nhưng không có việc phải làm lúc này.',
    en: 'Waiting for: {{who}}. You can read it; there is nothing for you to do now.',
  };
}

function waitingFor({ state }: Dossier, say: ReturnType<typeof useText>) {
  return {
    who: rolesThatMayAct(state)
      .map((role) => say(ROLE_WORDS[role]))
      .join(', '),
  };
}
