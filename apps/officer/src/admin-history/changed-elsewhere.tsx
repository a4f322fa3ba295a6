import { Alert, Button, Group } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconRefreshAlert } from '@tabler/icons-react';

/** Somebody was faster: leaves it to the administrator which of the two to go on from. */
export function ChangedElsewhere({ onTake }: { readonly onTake: (keepsTyped: boolean) => Promise<void> }) {
  const say = useText();
  return (
    <Alert
      color="amber"
      icon={<IconRefreshAlert />}
      role="alert"
      title={say({ vi: 'Người khác vừa thay đổi mục này', en: 'Somebody else has just changed this' })}
    >
      <p style={{ margin: '0 0 0.5rem' }}>
        {say({
          vi: 'Thay đổi của bạn chưa được lưu. Xem ai đã sửa gì trong Lịch sử thay đổi, rồi chọn cách làm tiếp.',
          en: 'Your change was not saved. See who changed what in the history, then choose how to go on.',
        })}
      </p>
      <Group gap="xs">
        <Button size="compact-md" variant="default" onClick={() => void onTake(false)}>
          {say({ vi: 'Lấy bản mới nhất', en: 'Take the newest' })}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => void onTake(true)}>
          {say({ vi: 'Giữ nội dung tôi nhập để lưu lại', en: 'Keep what I typed and save again' })}
        </Button>
      </Group>
    </Alert>
  );
}
