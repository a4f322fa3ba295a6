import type { Complaint } from '@mot-cua/api-client';
import { Button, Stack, Textarea } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { COMPLAINT_ACTION_WORDS } from '@mot-cua/ui/complaint';
import { useState } from 'react';
import { complaintReplyJournal } from '../../shell/journal';
import { useTyped } from '../../shell/use-typed';
import { ComplaintUploads, useComplaintFiles } from './complaint-files';
import { replyKey, useComplaintCommand } from './complaints.queries';

interface ReplyFormProps {
  readonly complaint: Complaint;
  readonly action: 'reply' | 'followUp';
}

/** Writes to the office once more: an answer to its question, or what is still wrong after its answer. */
export function ReplyForm({ complaint, action }: ReplyFormProps) {
  const say = useText();
  const { typed, type } = useTyped(complaintReplyJournal, replyKey(complaint.id, action), complaint.version, () => ({
    ...{ text: '', files: [] },
  }));
  const [isMissing, setMissing] = useState(false);
  const command = useComplaintCommand(complaint);
  const on = useComplaintFiles(complaint.id, (change) => type((before) => ({ files: change(before.files) })));
  const send = () => {
    const text = typed.text.trim();
    setMissing(text === '');
    if (text === '') return;
    const attachmentIds = typed.files.map(({ id }) => id);
    command.mutate({ action, text, attachmentIds });
  };
  return (
    <Stack gap="md">
      <Textarea
        label={say(
          action === 'reply'
            ? { vi: 'Trả lời của bạn', en: 'Your reply' }
            : { vi: 'Điều gì vẫn chưa được giải quyết?', en: 'What is still not settled?' },
        )}
        value={typed.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
        error={
          isMissing && typed.text.trim() === '' && say({ vi: 'Hãy viết vài lời.', en: 'Please write a few words.' })
        }
        maxLength={5000}
        autosize
        minRows={3}
      />
      <ComplaintUploads files={typed.files} on={on} />
      {command.error && <ProblemNotice error={command.error} />}
      <div className="actions" style={{ marginTop: 0 }}>
        <Button disabled={on.isUploading} loading={command.isPending} onClick={send}>
          {say(COMPLAINT_ACTION_WORDS[action])}
        </Button>
      </div>
    </Stack>
  );
}
