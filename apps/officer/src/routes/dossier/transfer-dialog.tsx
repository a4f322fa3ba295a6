import { Select, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface TransferDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Passes the dossier on to the competent agency: the one that its answers name is there already. */
export function TransferDialog({ dossier, onClose, onDone }: TransferDialogProps) {
  const say = useText();
  const { proposed = null, agencies = [] } = dossier.transfer ?? {};
  const [toAgencyId, setToAgencyId] = useState(proposed?.id ?? null);
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'transfer', '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });

  function submit(): boolean {
    if (!toAgencyId || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'transfer', toAgencyId, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="transfer" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Hồ sơ chuyển sang hộp việc của cơ quan được chọn, giữ nguyên mã; thời hạn tính từ khi cơ quan đó tiếp nhận. Người nộp được báo.',
          en: 'The dossier goes to the inbox of the office that you choose and keeps its code; the clock starts when that office receives it. The applicant is told.',
        })}
      </Text>
      <Select
        size="sm"
        label={say({ vi: 'Cơ quan có thẩm quyền', en: 'Competent office' })}
        description={
          proposed && say({ vi: 'Đề xuất theo địa chỉ trong tờ khai', en: 'Proposed by the address in the form' })
        }
        placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
        nothingFoundMessage={say({ vi: 'Không có cơ quan nào như vậy', en: 'There is no such office' })}
        data={agencies.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={toAgencyId}
        onChange={setToAgencyId}
        searchable
        allowDeselect={false}
        error={showsMissing && !toAgencyId && say({ vi: 'Hãy chọn cơ quan.', en: 'Please choose the office.' })}
        aria-required
        data-autofocus={!proposed || undefined}
      />
      <ReasonField
        label={say({ vi: 'Lý do chuyển', en: 'Reason' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
        takesFocus={proposed !== null}
      />
    </CommandDialog>
  );
}
