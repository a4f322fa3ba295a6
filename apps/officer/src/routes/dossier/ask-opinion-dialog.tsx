import { Checkbox, MultiSelect, NumberInput, Text, Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { useAgenciesInForce } from '../../agencies-in-force/agencies-in-force.queries';
import { CommandDialog } from './command-dialog';
import { DIALOG_WORDS } from './dialog.words';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface AskOpinionDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Two working days: what a letter between offices usually gives. */
const USUAL_HOURS = 16;

/** Asks one or several agencies at once; each has the time for itself, and the dossier stays where it is. */
export function AskOpinionDialog({ dossier, onClose, onDone }: AskOpinionDialogProps) {
  const say = useText();
  const agencies = useAgenciesInForce();
  const [agencyIds, setAgencyIds] = useState<string[]>([]);
  const [question, setQuestion, forgetQuestion] = useKept(dossier.id, 'askOpinion', '');
  const [hours, setHours] = useState<number | string>(USUAL_HOURS);
  const [isAssent, setIsAssent] = useState(false);
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetQuestion();
    onDone();
  });
  const workingHours = Number(hours);
  const isTime = workingHours > 0;

  function submit(): boolean {
    if (agencyIds.length === 0 || question.trim() === '' || !isTime) {
      setShowsMissing(true);
      return false;
    }
    command.submit({
      ...{ action: 'askOpinion', agencyIds, question: question.trim(), workingHours },
      whenSilent: isAssent ? 'assent' : 'remind',
    });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="askOpinion" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Hồ sơ vẫn ở cơ quan bạn và thời hạn vẫn tính. Kết quả chỉ trình được khi mọi ý kiến đã có, hoặc không cần nữa.',
          en: 'The dossier stays with you and the clock goes on. A result can be proposed once every opinion is there, or no longer needed.',
        })}
      </Text>
      <MultiSelect
        size="sm"
        label={say({ vi: 'Hỏi cơ quan', en: 'Ask' })}
        placeholder={agencyIds.length === 0 ? say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' }) : undefined}
        nothingFoundMessage={say({ vi: 'Không có cơ quan nào như vậy', en: 'There is no such agency' })}
        data={(agencies.data ?? [])
          .filter(({ id }) => id !== dossier.agency.id)
          .map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={agencyIds}
        onChange={setAgencyIds}
        searchable
        openOnFocus={false}
        limit={50}
        maxValues={20}
        error={
          showsMissing &&
          agencyIds.length === 0 &&
          say({ vi: 'Hãy chọn ít nhất một cơ quan.', en: 'Please choose one agency at the least.' })
        }
        aria-required
        data-autofocus
      />
      <Textarea
        size="sm"
        label={say({ vi: 'Nội dung hỏi', en: 'Question' })}
        description={say({ vi: 'Chỉ cán bộ đọc được', en: 'Read by officers only' })}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        error={showsMissing && question.trim() === '' && say(DIALOG_WORDS.missing)}
        aria-required
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
      />
      <NumberInput
        size="sm"
        label={say({ vi: 'Thời hạn trả lời (giờ làm việc)', en: 'Time to answer (working hours)' })}
        description={say({
          vi: 'Tính theo giờ làm việc của cơ quan được hỏi; 8 giờ là một ngày',
          en: 'By the hours of the agency that is asked; 8 make a day',
        })}
        value={hours}
        onChange={setHours}
        min={1}
        max={2000}
        allowNegative={false}
        error={showsMissing && !isTime && say({ vi: 'Hãy ghi số giờ.', en: 'Please give the hours.' })}
      />
      <Checkbox
        size="sm"
        label={say({
          vi: 'Hết hạn mà không trả lời thì coi như đồng ý (chỉ chọn khi pháp luật quy định)',
          en: 'Silence counts as assent once the time is over (only where a law says so)',
        })}
        checked={isAssent}
        onChange={(event) => setIsAssent(event.currentTarget.checked)}
      />
    </CommandDialog>
  );
}
