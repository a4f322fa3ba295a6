import { Tooltip } from '@mantine/core';
import type { Channel, Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconBuildingCommunity, IconMail, IconMessageQuestion, IconWorld, type Icon } from '@tabler/icons-react';
import type { DossierSummary } from '@mot-cua/api-client';

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

const OPEN_SUPPLEMENT: Flag = {
  icon: IconMessageQuestion,
  words: { vi: 'Đang chờ người nộp bổ sung', en: 'Waiting for the applicant to complete it' },
};

/** What is unusual about a dossier, as small marks with words for those who ask. */
export function DossierFlags({ dossier }: { readonly dossier: Pick<DossierSummary, 'channel' | 'hasOpenSupplement'> }) {
  const say = useText();
  const flags = [CHANNEL_FLAGS[dossier.channel], dossier.hasOpenSupplement ? OPEN_SUPPLEMENT : undefined];
  return flags.map(
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
