import { Alert, Button } from '@mantine/core';
import type { Draft } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../shell/api';

/** Tells that the procedure has changed since the draft was begun, and which answers had no place in the new form. */
export function RenewalNotice({ draft }: { readonly draft: Draft }) {
  const say = useText();
  const [isSeen, setSeen] = useState(false);
  const { renewal, id } = draft;
  if (!renewal || isSeen) return null;
  const see = () => {
    setSeen(true);
    // Shown once more next time when this is lost: no harm.
    void api.POST('/api/v1/drafts/{id}/renewal/seen', { params: { path: { id } } }).catch(() => undefined);
  };
  return (
    <Alert
      color="amber"
      icon={<IconRefreshAlert aria-hidden />}
      title={say({ vi: 'Thủ tục đã có phiên bản mới', en: 'The procedure has a new version' })}
      mb="md"
    >
      <p>
        {renewal.dropped.length === 0
          ? say({
              vi: 'Mọi câu trả lời của bạn vẫn còn nguyên. Hãy xem lại một lượt trước khi nộp.',
              en: 'All your answers are still there. Please look through them before you submit.',
            })
          : say({
              vi: 'Các câu trả lời còn phù hợp được giữ. Những mục sau không còn trong tờ khai mới:',
              en: 'Answers that still fit are kept. The new form has no place for these:',
            })}
      </p>
      {renewal.dropped.length > 0 && (
        <ul>
          {renewal.dropped.map(({ pointer, label, value }) => (
            <li key={pointer}>
              {say(label)}: <b>{typeof value === 'string' || typeof value === 'number' ? value : '…'}</b>
            </li>
          ))}
        </ul>
      )}
      <Button size="sm" variant="outline" color="amber.8" onClick={see}>
        {say({ vi: 'Đã hiểu', en: 'I see' })}
      </Button>
    </Alert>
  );
}
