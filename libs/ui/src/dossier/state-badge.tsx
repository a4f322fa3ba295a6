import type { DossierState } from '@mot-cua/domain';
import {
  IconArrowBackUp,
  IconBan,
  IconCash,
  IconCircleCheck,
  IconClockPause,
  IconFileCheck,
  IconGavel,
  IconInbox,
  IconMessageQuestion,
  IconPencil,
  IconProgress,
  IconRosetteDiscountCheck,
  IconSend,
  IconSignature,
  IconX,
} from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { STATE_WORDS } from './state-words';
import { ToneBadge, type Look } from './tone-badge';

/** Icon and tone of each state; the word beside them carries the meaning. */
export const STATE_LOOKS: Readonly<Record<DossierState, Look>> = {
  draft: { icon: IconPencil, tone: 'calm' },
  submitted: { icon: IconSend, tone: 'moving' },
  awaitingSupplement: { icon: IconMessageQuestion, tone: 'attention' },
  received: { icon: IconInbox, tone: 'moving' },
  inProgress: { icon: IconProgress, tone: 'moving' },
  pausedForSupplement: { icon: IconClockPause, tone: 'attention' },
  pausedForPayment: { icon: IconCash, tone: 'attention' },
  pausedByLaw: { icon: IconGavel, tone: 'calm' },
  awaitingApproval: { icon: IconSignature, tone: 'moving' },
  approved: { icon: IconRosetteDiscountCheck, tone: 'good' },
  resolved: { icon: IconFileCheck, tone: 'good' },
  returned: { icon: IconCircleCheck, tone: 'good' },
  refused: { icon: IconX, tone: 'bad' },
  withdrawn: { icon: IconArrowBackUp, tone: 'calm' },
  stopped: { icon: IconBan, tone: 'bad' },
};

/** The state of a dossier as icon and word. */
export function StateBadge({ state, small }: { readonly state: DossierState; readonly small?: boolean }) {
  const say = useText();
  return (
    <ToneBadge look={STATE_LOOKS[state]} small={small}>
      {say(STATE_WORDS[state])}
    </ToneBadge>
  );
}
