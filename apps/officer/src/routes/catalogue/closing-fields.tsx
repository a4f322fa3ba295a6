import { TagsInput, Textarea } from '@mantine/core';
import { localDate, type Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { DayInput } from '../../day-input/day-input';

/** What ending a procedure needs. */
export interface Closing {
  /** First day on which it can no longer be filed; `''` while that is not a day. */
  readonly on: string;
  readonly note: Text;
  readonly replacedBy: string[];
}

export const noClosing = (): Closing => ({ on: localDate(new Date()), note: { vi: '', en: '' }, replacedBy: [] });

export function isCompleteClosing({ on, note }: Closing): boolean {
  return on !== '' && note.vi.trim() !== '';
}

interface ClosingFieldsProps {
  readonly closing: Closing;
  readonly onChange: (closing: Closing) => void;
}

/** From when it is no longer filed, why, and what takes its place. */
export function ClosingFields({ closing, onChange }: ClosingFieldsProps) {
  const say = useText();
  const { on, note, replacedBy } = closing;
  return (
    <>
      <p>
        {say({
          vi: 'Thủ tục vẫn tìm thấy được, kèm lý do và thủ tục thay thế. Hồ sơ đang giải quyết vẫn làm tới cùng.',
          en: 'It stays findable, with the reason and what replaces it. Dossiers under way are finished.',
        })}
      </p>
      <DayInput
        label={say({ vi: 'Không tiếp nhận từ ngày', en: 'No longer filed from' })}
        value={on}
        min={localDate(new Date())}
        onChange={(next) => onChange({ ...closing, on: next })}
      />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        required
        data-autofocus
        label={say({ vi: 'Lý do và việc cần làm thay', en: 'Why, and what to do instead (Vietnamese)' })}
        value={note.vi}
        onChange={(event) => onChange({ ...closing, note: { ...note, vi: event.currentTarget.value } })}
      />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        label={say({ vi: 'Lý do bằng tiếng Anh', en: 'In English' })}
        value={note.en}
        onChange={(event) => onChange({ ...closing, note: { ...note, en: event.currentTarget.value } })}
      />
      <TagsInput
        mt="md"
        label={say({ vi: 'Mã thủ tục thay thế (nếu có)', en: 'Codes of what replaces it, if anything' })}
        placeholder="1.001193"
        value={replacedBy}
        onChange={(next) => onChange({ ...closing, replacedBy: next })}
      />
    </>
  );
}
