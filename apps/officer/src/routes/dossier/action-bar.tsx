import { Button, Menu, Tooltip } from '@mantine/core';
import { ACTION_WORDS, problemWords, ROLE_WORDS, useText } from '@mot-cua/ui';
import { isFinal, type RefusalCode } from '@mot-cua/domain';
import { IconChevronDown } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { KeyHint } from '../../keyboard/key-hint';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useOfficer } from '../../session/officer';
import { ACTION_KEYS } from './action-keys';
import { isTooLateToWithdraw, objectionTo, openActions, rolesThatMayAct, type OfficerAction } from './open-actions';
import classes from './action-bar.module.css';

const WAY_FORWARD: readonly OfficerAction[] = [
  ...(['receive', 'arrive', 'take', 'proposeResult', 'approve', 'handOver', 'confirmPayment', 'resumeClock'] as const),
];
/** What is needed now and then, kept out of the eye's way. */
const UNDER_MORE: readonly OfficerAction[] = [
  ...([
    'assign',
    'askOpinion',
    'askPayment',
    'pauseClock',
    'extend',
    'allowSupplement',
    'correct',
    'release',
    'withdraw',
  ] as const),
];

interface ActionBarProps {
  readonly dossier: Dossier;
  readonly onAct: (action: OfficerAction) => void;
}

interface Offer {
  readonly action: OfficerAction;
  /** Why it would be refused. */
  readonly objection: RefusalCode | undefined;
}

/** What this officer can do with this dossier now; for whom nothing is open, who can. */
export function ActionBar({ dossier, onAct }: ActionBarProps) {
  const say = useText();
  const officer = useOfficer();
  const offers: Offer[] = openActions(dossier, officer.roles).map((action) => ({
    action,
    objection: objectionTo(dossier, action, officer),
  }));
  if (isTooLateToWithdraw(dossier, officer.roles)) offers.push({ action: 'withdraw', objection: 'decisionIssued' });
  useShortcuts(
    Object.fromEntries(
      offers.filter(({ objection }) => !objection).map(({ action }) => [ACTION_KEYS[action], () => onAct(action)]),
    ),
  );
  // Asking for more and ending a dossier are never what the eye should fall on.
  const forward = offers.find(({ action }) => WAY_FORWARD.includes(action));
  if (offers.length === 0)
    return <p className={classes.nothing}>{say(nothingToDo(dossier), waitingFor(dossier, say))}</p>;
  const seldom = offers.filter(({ action }) => UNDER_MORE.includes(action));
  // A menu of one only hides it.
  const inMenu = seldom.length > 1 ? seldom : [];
  return (
    <div className={classes.bar} role="toolbar" aria-label={say({ vi: 'Việc có thể làm', en: 'Actions' })}>
      {offers
        .filter((offer) => !inMenu.includes(offer))
        .map((offer) => (
          <ActionButton key={offer.action} {...offer} isForward={offer === forward} onAct={onAct} />
        ))}
      {inMenu.length > 0 && <MoreActions offers={inMenu} onAct={onAct} />}
    </div>
  );
}

interface ActionButtonProps extends Offer {
  readonly isForward: boolean;
  readonly onAct: (action: OfficerAction) => void;
}

function ActionButton({ action, objection, isForward, onAct }: ActionButtonProps) {
  const say = useText();
  const name = say(ACTION_WORDS[action]);
  const hint = objection ? (
    say(problemWords(objection))
  ) : (
    <>
      {name} <KeyHint keys={ACTION_KEYS[action].toUpperCase()} />
    </>
  );
  return (
    <Tooltip multiline maw={320} label={hint}>
      <Button
        size="sm"
        variant={isForward && !objection ? 'filled' : 'default'}
        aria-disabled={objection !== undefined || undefined}
        data-disabled={objection !== undefined || undefined}
        aria-keyshortcuts={ACTION_KEYS[action]}
        onClick={() => !objection && onAct(action)}
      >
        {name}
      </Button>
    </Tooltip>
  );
}

function MoreActions({
  offers,
  onAct,
}: {
  readonly offers: readonly Offer[];
  readonly onAct: ActionBarProps['onAct'];
}) {
  const say = useText();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="sm" variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say({ vi: 'Việc khác', en: 'More' })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offers.map(({ action, objection }) => (
          <Menu.Item
            key={action}
            disabled={objection !== undefined}
            rightSection={<KeyHint keys={ACTION_KEYS[action].toUpperCase()} />}
            onClick={() => onAct(action)}
          >
            {say(ACTION_WORDS[action])}
            {objection && <small className={classes.objection}>{say(problemWords(objection))}</small>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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

function waitingFor({ state, flags }: Dossier, say: ReturnType<typeof useText>) {
  return {
    who: (flags.includes('onItsWay') ? (['counterOfficer'] as const) : rolesThatMayAct(state))
      .map((role) => say(ROLE_WORDS[role]))
      .join(', '),
  };
}
