import type { Attachment } from '@mot-cua/api-client';
import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { COMPLAINT_FINDINGS, type ComplaintFinding } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { COMPLAINT_FINDING_WORDS } from '@mot-cua/ui/complaint';
import { useState } from 'react';
import { DIALOG_WORDS } from '../dossier/dialog.words';
import { ReasonField } from '../dossier/reason-field';
import { useKept } from '../dossier/use-kept';
import { AnswerFiles } from './answer-files';
import { ComplaintDialog, type ComplaintDialogProps } from './complaint-dialog';
import { useComplaintCommand } from './complaints.queries';

interface Written {
  readonly finding: ComplaintFinding | null;
  readonly text: string;
  readonly measures: string;
  readonly legalBasis: string;
  readonly files: readonly Attachment[];
}

const NOTHING: Written = { finding: null, text: '', measures: '', legalBasis: '', files: [] };

/** The answer: by a leader at once, by whom it was given to as a draft. A draft that was sent back is there again. */
export function AnswerDialog({
  complaint,
  action,
  onClose,
  onDone,
}: ComplaintDialogProps & { readonly action: 'answer' | 'draftAnswer' }) {
  const say = useText();
  const { draft, kind } = complaint;
  const [written, setWritten, forget] = useKept<Written>(complaint.id, 'answer', { ...NOTHING, ...draft });
  const write = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useComplaintCommand(complaint, () => {
    forget();
    onDone();
  });
  const { finding, text, measures, legalBasis, files } = written;
  const lacksBasis = kind === 'formal' && legalBasis.trim() === '';
  function submit(): boolean {
    setShowsMissing(true);
    if (!finding || text.trim() === '' || lacksBasis) return false;
    command.submit({
      action,
      answer: {
        ...{ finding, text: text.trim(), attachmentIds: files.map(({ id }) => id) },
        ...(measures.trim() && { measures: measures.trim() }),
        ...(legalBasis.trim() && { legalBasis: legalBasis.trim() }),
      },
    });
    return true;
  }
  return (
    <ComplaintDialog {...{ complaint, action, command, onClose }} onSubmit={submit} size="xl">
      <Text size="sm">
        {action === 'answer'
          ? say({
              vi: 'Người gửi nhận được ngay, với tên và chức vụ của bạn.',
              en: 'The citizen gets it at once, with your name and position.',
            })
          : say({
              vi: 'Lãnh đạo xem và duyệt trước khi người gửi nhận được.',
              en: 'A leader looks at it and approves it before the citizen gets it.',
            })}
      </Text>
      <Radio.Group
        size="sm"
        label={say({ vi: 'Kết luận', en: 'Finding' })}
        value={finding}
        onChange={(value) => write({ finding: COMPLAINT_FINDINGS.find((one) => one === value) ?? null })}
        error={showsMissing && !finding && say({ vi: 'Hãy chọn kết luận.', en: 'Please choose one.' })}
      >
        <Stack gap="xs" mt="xs">
          {COMPLAINT_FINDINGS.map((one, index) => (
            <Radio
              key={one}
              size="sm"
              value={one}
              label={say(COMPLAINT_FINDING_WORDS[one])}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField
        label={say({ vi: 'Trả lời và lý do', en: 'Answer and why' })}
        value={text}
        onChange={(value) => write({ text: value })}
        showsMissing={showsMissing}
      />
      <Textarea
        size="sm"
        label={say({ vi: 'Cơ quan sẽ làm gì (không bắt buộc)', en: 'What the office does now (optional)' })}
        value={measures}
        onChange={(event) => write({ measures: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
      />
      <TextInput
        size="sm"
        label={kind === 'formal' ? say({ vi: 'Căn cứ pháp luật', en: 'Legal basis' }) : say(DIALOG_WORDS.legalBasis)}
        description={say(DIALOG_WORDS.legalBasisHint)}
        value={legalBasis}
        onChange={(event) => write({ legalBasis: event.currentTarget.value })}
        error={showsMissing && lacksBasis && say(DIALOG_WORDS.missing)}
        aria-required={kind === 'formal'}
        maxLength={500}
      />
      <AnswerFiles complaintId={complaint.id} files={files} onChange={(changed) => write({ files: changed })} />
    </ComplaintDialog>
  );
}
