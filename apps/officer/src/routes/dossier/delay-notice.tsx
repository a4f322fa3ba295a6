import { Alert, Button, Group } from '@mantine/core';
import { longDay, useLanguage, useText } from '@mot-cua/ui';
import { IconAlarm } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';

interface DelayNoticeProps {
  readonly dossier: Dossier;
  readonly onExtend: () => void;
}

/** Tells the leader that a dossier will be late while a new day may still be given; the apology is prepared. */
export function DelayNotice({ dossier: { extension }, onExtend }: DelayNoticeProps) {
  const say = useText();
  const language = useLanguage();
  if (!extension?.expectedDelay) return null;
  return (
    <Alert
      color="amber"
      icon={<IconAlarm size={20} aria-hidden />}
      title={say({ vi: 'Hồ sơ này có thể trễ hạn', en: 'This dossier is about to be late' })}
    >
      <Group justify="space-between" gap="sm">
        {say(
          {
            vi: 'Việc còn lại cần đến {{day}}. Lời xin lỗi và ngày hẹn mới đã được soạn sẵn.',
            en: 'What is left to do takes until {{day}}. The apology and the new day are prepared.',
          },
          { day: longDay(extension.expectedDelay.newDay, language) },
        )}
        <Button size="compact-md" variant="default" onClick={onExtend}>
          {say({ vi: 'Xem và gửi', en: 'Read and send' })}
        </Button>
      </Group>
    </Alert>
  );
}
