import type { Attachment } from '@mot-cua/api-client';
import { ActionIcon, Button, FileButton, Text } from '@mantine/core';
import { COMPLAINT_FILE_MAX_BYTES, RESULT_MEDIA_TYPES } from '@mot-cua/domain';
import { FileList, formatBytes, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useAttachToComplaint } from './complaints.queries';

interface AnswerFilesProps {
  readonly complaintId: string;
  readonly files: readonly Attachment[];
  readonly onChange: (files: readonly Attachment[]) => void;
}

/** Documents that come with an answer. One that is taken out here simply does not come with it. */
export function AnswerFiles({ complaintId, files, onChange }: AnswerFilesProps) {
  const say = useText();
  const language = useLanguage();
  const [isTooLarge, setTooLarge] = useState(false);
  const attach = useAttachToComplaint(complaintId, (file) => onChange([...files, file]));
  const choose = (file: File | null) => {
    if (!file) return;
    setTooLarge(file.size > COMPLAINT_FILE_MAX_BYTES);
    if (file.size <= COMPLAINT_FILE_MAX_BYTES) attach.mutate(file);
  };
  return (
    <div role="group" aria-label={say({ vi: 'Tệp kèm theo', en: 'Files' })}>
      <FileList
        files={files.map((file) => ({
          ...file,
          href: `/api/v1/attachments/${file.id}/content`,
          action: (
            <ActionIcon
              variant="subtle"
              color="crimson"
              aria-label={say({ vi: 'Bỏ tệp {{name}}', en: 'Remove {{name}}' }, { name: file.fileName })}
              onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          ),
        }))}
      />
      <FileButton accept={RESULT_MEDIA_TYPES.join(',')} onChange={choose}>
        {(props) => (
          <Button
            {...props}
            size="compact-sm"
            variant="default"
            loading={attach.isPending}
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            {say({ vi: 'Kèm tệp', en: 'Add a file' })}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c={isTooLarge ? 'crimson' : 'dimmed'} role={isTooLarge ? 'alert' : undefined}>
        {say(
          { vi: 'PDF, JPG hoặc PNG, mỗi tệp tối đa {{size}}.', en: 'PDF, JPG or PNG, {{size}} each at most.' },
          { size: formatBytes(COMPLAINT_FILE_MAX_BYTES, language) },
        )}
      </Text>
      {attach.error && <ProblemNotice error={attach.error} />}
    </div>
  );
}
