import { Text as Words } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { ComplaintAnswer } from '@mot-cua/ui/complaint';
import { NoteField } from '../dossier/note-field';
import { ReasonField } from '../dossier/reason-field';
import { ComplaintDialog, type ComplaintDialogProps } from './complaint-dialog';
import { useWrittenCommand } from './use-written-command';
import type { ComplaintCommand } from './send-complaint-command';

export type WordsAction = 'accept' | 'approveAnswer' | 'extend' | 'sendBack' | 'ask';

interface Spec {
  readonly explains: Text;
  /** What has to be written; absent: a note that nobody has to write. */
  readonly label?: Text;
  readonly isInside?: boolean;
  readonly command: (words: string) => ComplaintCommand;
}

const SPECS: Readonly<Record<WordsAction, Spec>> = {
  accept: {
    explains: {
      vi: 'Cơ quan nhận giải quyết. Người gửi được báo, cùng ngày chậm nhất có trả lời.',
      en: 'The agency deals with it. The citizen is told, with the day by which it is answered.',
    },
    command: (note) => ({ action: 'accept', ...(note && { note }) }),
  },
  approveAnswer: {
    explains: {
      vi: 'Người gửi nhận được câu trả lời này ngay, với tên và chức vụ của bạn.',
      en: 'The citizen gets this answer at once, with your name and position.',
    },
    command: (note) => ({ action: 'approveAnswer', ...(note && { note }) }),
  },
  extend: {
    explains: {
      vi: 'Vụ việc phức tạp: giải quyết trong 45 ngày kể từ ngày thụ lý (Luật Khiếu nại 2011, Điều 28). Chỉ một lần.',
      en: 'Complicated: decided within 45 days of its acceptance (Law on Complaints 2011, art. 28). Once only.',
    },
    label: { vi: 'Vì sao phức tạp', en: 'Why it is complicated' },
    command: (reason) => ({ action: 'extend', reason }),
  },
  sendBack: {
    explains: { vi: 'Dự thảo trở lại người soạn để sửa.', en: 'The draft goes back to who wrote it.' },
    label: { vi: 'Cần sửa gì', en: 'What to change' },
    isInside: true,
    command: (reason) => ({ action: 'sendBack', reason }),
  },
  ask: {
    explains: {
      vi: 'Chỉ hỏi được một lần. Thời hạn tạm dừng cho tới khi người gửi trả lời, lâu nhất 10 ngày làm việc.',
      en: 'You can ask once. The clock stands still until the citizen answers, for 10 working days at most.',
    },
    label: { vi: 'Câu hỏi', en: 'Question' },
    command: (question) => ({ action: 'ask', question }),
  },
};

/** An act that asks for words and nothing else. */
export function WordsDialog({
  complaint,
  action,
  onClose,
  onDone,
}: ComplaintDialogProps & { readonly action: WordsAction }) {
  const say = useText();
  const { explains, label, isInside, command: commandOf } = SPECS[action];
  const written = useWrittenCommand(complaint, action, onDone);
  const { words, setWords, showsMissing, setShowsMissing, command } = written;
  function submit(): boolean {
    setShowsMissing(true);
    if (label && words.trim() === '') return false;
    command.submit(commandOf(words.trim()));
    return true;
  }
  return (
    <ComplaintDialog {...{ complaint, action, command, onClose }} onSubmit={submit} isFocused={!label}>
      <Words size="sm">{say(explains)}</Words>
      {action === 'approveAnswer' && complaint.draft && <ComplaintAnswer answer={complaint.draft} />}
      {label ? (
        <ReasonField
          label={say(label)}
          value={words}
          onChange={setWords}
          showsMissing={showsMissing}
          isInside={isInside}
          takesFocus
        />
      ) : (
        <NoteField value={words} onChange={setWords} />
      )}
    </ComplaintDialog>
  );
}
