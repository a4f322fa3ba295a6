import { Text } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { DayInput } from '../../day-input/day-input';
import { CommandDialog } from './command-dialog';
import { LegalBasisField } from './legal-basis-field';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface PauseClockDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Stops the legal clock where a rule of law does: which one, why, and until when as far as that is known. */
export function PauseClockDialog({ dossier, onClose, onDone }: PauseClockDialogProps) {
  const say = useText();
  const [legalBasis, setLegalBasis, forgetLegalBasis] = useKept(dossier.id, 'pauseClock.legalBasis', '');
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'pauseClock', '');
  const [until, setUntil] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetLegalBasis();
    forgetReason();
    onDone();
  });

  function submit(): boolean {
    if (legalBasis.trim() === '' || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({
      ...{ action: 'pauseClock', legalBasis: legalBasis.trim(), reason: reason.trim() },
      ...(until && { until }),
    });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="pauseClock" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Chỉ tạm dừng khi pháp luật quy định thời gian này không tính vào thời hạn giải quyết, như chờ giám định hoặc chờ phán quyết của tòa án. Thời hạn và các bước đang làm dừng lại cho tới khi bạn hoặc chuyên viên cho tính tiếp.',
          en: 'Only where a law says that this time does not count, such as while an expert or a court is awaited. The clock and the open steps stand still until you or the case officer let them go on.',
        })}
      </Text>
      <ReasonField
        label={say({ vi: 'Vì sao tạm dừng?', en: 'Why does it pause?' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
        takesFocus
      />
      <LegalBasisField value={legalBasis} onChange={setLegalBasis} isRequired showsMissing={showsMissing} />
      <DayInput
        label={say({ vi: 'Dự kiến đến hết ngày (nếu biết)', en: 'Expected to last until (if known)' })}
        description={say({
          vi: 'Qua ngày này bạn và chuyên viên được nhắc; thời hạn không tự chạy tiếp',
          en: 'You and the case officer are reminded then; the clock does not go on by itself',
        })}
        value={until}
        onChange={setUntil}
        min={localDate(new Date())}
      />
    </CommandDialog>
  );
}
