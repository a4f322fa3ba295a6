import { Tooltip } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconBolt, IconPlugConnectedX } from '@tabler/icons-react';
import { useIsLive } from '../live/is-live';
import classes from './live-mark.module.css';

const WORDS = {
  live: { vi: 'Đang cập nhật tự động', en: 'Updating by itself' },
  liveWhy: { vi: 'Hồ sơ mới hiện ra ngay, không cần tải lại', en: 'New dossiers appear at once' },
  lost: { vi: 'Đang nối lại', en: 'Reconnecting' },
  lostWhy: {
    vi: 'Mất nối tới máy chủ; trong lúc chờ, màn hình hỏi lại mỗi 30 giây',
    en: 'The connection is lost; until it is back, screens ask every 30 seconds',
  },
} as const;

/** Whether what is on the screen renews itself. */
export function LiveMark() {
  const say = useText();
  const isLive = useIsLive();
  const Icon = isLive ? IconBolt : IconPlugConnectedX;
  return (
    <Tooltip label={say(isLive ? WORDS.liveWhy : WORDS.lostWhy)} position="right" multiline maw={260}>
      <div className={classes.mark} data-live={isLive} role="status">
        <Icon size={16} aria-hidden />
        <span>{say(isLive ? WORDS.live : WORDS.lost)}</span>
      </div>
    </Tooltip>
  );
}
