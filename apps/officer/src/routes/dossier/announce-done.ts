import { notifications } from '@mantine/notifications';
import { EVENT_WORDS, type Say } from '@mot-cua/ui';
import type { OfficerAction } from './open-actions';

/** Says quietly that an action has happened. */
export function announceDone(say: Say, action: OfficerAction, code: string): void {
  notifications.show({ color: 'jade', title: say(EVENT_WORDS[action]), message: code });
}
