import type { ComplaintState } from '@mot-cua/domain';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconMessageQuestion,
  IconPencil,
  IconProgress,
  IconSend,
  IconSignature,
  IconX,
} from '@tabler/icons-react';
import { ToneBadge, type Look } from '../dossier/tone-badge';
import { useText } from '../i18n/use-text';
import { COMPLAINT_STATE_WORDS, OWN_COMPLAINT_STATE_WORDS } from './complaint-words';

/** Icon and tone of each state; the word beside them carries the meaning. */
export const COMPLAINT_LOOKS: Readonly<Record<ComplaintState, Look>> = {
  unsent: { icon: IconPencil, tone: 'calm' },
  sent: { icon: IconSend, tone: 'moving' },
  accepted: { icon: IconProgress, tone: 'moving' },
  awaitingReply: { icon: IconMessageQuestion, tone: 'attention' },
  awaitingApproval: { icon: IconSignature, tone: 'moving' },
  answered: { icon: IconCircleCheck, tone: 'good' },
  refused: { icon: IconX, tone: 'bad' },
  withdrawn: { icon: IconArrowBackUp, tone: 'calm' },
};

interface ComplaintBadgeProps {
  readonly state: ComplaintState;
  readonly small?: boolean;
  /** To whoever sent it. */
  readonly isOwn?: boolean;
}

/** The state of a complaint as icon and word. */
export function ComplaintBadge({ state, small, isOwn = false }: ComplaintBadgeProps) {
  const say = useText();
  const words = isOwn ? OWN_COMPLAINT_STATE_WORDS : COMPLAINT_STATE_WORDS;
  return (
    <ToneBadge look={COMPLAINT_LOOKS[state]} small={small}>
      {say(words[state])}
    </ToneBadge>
  );
}
