import { Alert } from '@mantine/core';
import { ACTION_WORDS, formatClock, useText } from '@mot-cua/ui';
import { IconUsers } from '@tabler/icons-react';
import { useOthersHere } from './others';

/** In the dialog of a decision: that a colleague has one open too. It warns and never holds anybody back. */
export function DecidingNotice() {
  const say = useText();
  const deciding = useOthersHere().filter((other) => other.deciding !== null);
  if (deciding.length === 0) return null;
  return (
    <Alert color="amber" icon={<IconUsers />} role="status" p="sm">
      {deciding.map(({ id, fullName, deciding: action, decidingSince }) => (
        <p key={id} style={{ margin: 0 }}>
          {say(
            {
              vi: '{{name}} đang mở quyết định “{{action}}” từ {{at}}. Bạn vẫn làm tiếp được; ai gửi trước thì được ghi nhận.',
              en: '{{name}} has the decision “{{action}}” open since {{at}}. You may go on; whoever sends first is recorded.',
            },
            {
              name: fullName,
              action: action ? say(ACTION_WORDS[action]) : '',
              at: decidingSince ? formatClock(decidingSince) : '',
            },
          )}
        </p>
      ))}
    </Alert>
  );
}
