import type { Complaint } from '@mot-cua/api-client';
import { Button, Group, Textarea } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { useComplaintCommand } from './complaints.queries';

/** Whether the answer is good enough, said once. */
export function RateAnswer({ complaint }: { readonly complaint: Complaint }) {
  const say = useText();
  const [isSatisfied, choose] = useState<boolean | null>(null);
  const [comment, setComment] = useState('');
  const command = useComplaintCommand(complaint);
  const send = (satisfied: boolean) =>
    command.mutate({ action: 'rate', isSatisfied: satisfied, ...(comment.trim() && { comment: comment.trim() }) });
  return (
    <section aria-labelledby="rate">
      <h2 id="rate" className="section-title">
        {say({ vi: 'Bạn có hài lòng với câu trả lời không?', en: 'Are you content with the answer?' })}
      </h2>
      <Group gap="sm">
        {([true, false] as const).map((one) => (
          <Button
            key={String(one)}
            variant={isSatisfied === one ? 'filled' : 'default'}
            aria-pressed={isSatisfied === one}
            leftSection={one ? <IconMoodSmile size={20} aria-hidden /> : <IconMoodSad size={20} aria-hidden />}
            onClick={() => choose(one)}
          >
            {one ? say({ vi: 'Hài lòng', en: 'Yes' }) : say({ vi: 'Chưa hài lòng', en: 'No' })}
          </Button>
        ))}
      </Group>
      {isSatisfied !== null && (
        <>
          <Textarea
            mt="md"
            label={say({ vi: 'Vì sao? (không bắt buộc)', en: 'Why? (optional)' })}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={2}
          />
          <div className="actions">
            <Button loading={command.isPending} onClick={() => send(isSatisfied)}>
              {say({ vi: 'Gửi đánh giá', en: 'Send' })}
            </Button>
          </div>
        </>
      )}
      {command.error && <ProblemNotice error={command.error} />}
    </section>
  );
}
