import { Tooltip } from '@mantine/core';
import type { DossierSummary } from '@mot-cua/api-client';
import type { Channel, DossierFlag, Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import {
  IconBuildingCommunity,
  IconCoin,
  IconFlag,
  IconHourglassLow,
  IconMail,
  IconMessageQuestion,
  IconUsersGroup,
  IconWorld,
  IconWorldUpload,
  type Icon,
} from '@tabler/icons-react';
import { FLAG_WORDS } from './flag-words';

interface Flag {
  readonly icon: Icon;
  readonly words: Text;
}

/** Filing online is the usual way and needs no flag. */
const CHANNEL_FLAGS: Readonly<Partial<Record<Channel, Flag>>> = {
  counter: { icon: IconBuildingCommunity, words: { vi: 'Nộp tại quầy', en: 'Filed at the counter' } },
  post: { icon: IconMail, words: { vi: 'Nộp qua bưu chính', en: 'Filed by post' } },
  nationalPortal: { icon: IconWorld, words: { vi: 'Từ Cổng Dịch vụ công quốc gia', en: 'From the national portal' } },
};

/** What the deadline and the state beside it do not show already. */
const SHOWN_FLAGS: Readonly<Partial<Record<DossierFlag, Icon>>> = {
  supplementPending: IconMessageQuestion,
  closing: IconHourglassLow,
  feeDue: IconCoin,
  waitingForAgency: IconUsersGroup,
  countsAsLate: IconFlag,
  forwardingPending: IconWorldUpload,
};

/** What is unusual about a dossier, as small marks with words for those who ask. */
export function DossierFlags({ dossier }: { readonly dossier: Pick<DossierSummary, 'channel' | 'flags'> }) {
  const say = useText();
  const ofDossier = dossier.flags.map((flag) => {
    const icon = SHOWN_FLAGS[flag];
    return icon && { icon, words: FLAG_WORDS[flag] };
  });
  return [CHANNEL_FLAGS[dossier.channel], ...ofDossier].map(
    (flag) =>
      flag && (
        <Tooltip key={flag.words.en} label={say(flag.words)}>
          <span role="img" aria-label={say(flag.words)} style={{ display: 'inline-flex', color: 'var(--mc-quiet)' }}>
            <flag.icon size={16} stroke={1.7} aria-hidden />
          </span>
        </Tooltip>
      ),
  );
}
