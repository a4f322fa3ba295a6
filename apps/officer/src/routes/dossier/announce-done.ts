import { notifications } from '@mantine/notifications';
import { EVENT_WORDS, type Say } from '@mot-cua/ui';
import type { DossierAction } from '@mot-cua/domain';

/** Says quietly that an action has happened. */
export function announceDone(say: Say, action: DossierAction, code: string): void {
  notifications.show({ color: 'jade', title: say(EVENT_WORDS[action]), message: code });
}
