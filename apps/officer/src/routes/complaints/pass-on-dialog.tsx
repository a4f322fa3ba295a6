import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { AgencySelect } from '../dossier/agency-select';
import { ReasonField } from '../dossier/reason-field';
import { ComplaintDialog, type ComplaintDialogProps } from './complaint-dialog';
import { useWrittenCommand } from './use-written-command';

/** Passes it on to the agency that is competent. */
export function PassOnDialog({ complaint, onClose, onDone }: ComplaintDialogProps) {
  const say = useText();
  const [toAgencyId, setToAgencyId] = useState<string | null>(
    complaint.isOwnDoing ? (complaint.higher?.id ?? null) : null,
  );
  const written = useWrittenCommand(complaint, 'passOn', onDone);
  const { words: reason, setWords, showsMissing, setShowsMissing, command } = written;
  function submit(): boolean {
    setShowsMissing(true);
    if (!toAgencyId || reason.trim() === '') return false;
    command.submit({ action: 'passOn', toAgencyId, reason: reason.trim() });
    return true;
  }
  return (
    <ComplaintDialog action="passOn" {...{ complaint, command, onClose }} onSubmit={submit}>
      <Text size="sm">
        {say({
          vi: 'Cơ quan được chọn giải quyết tiếp, thời hạn tính lại từ đầu. Cơ quan bạn không xem được nữa, trừ khi là cơ quan cấp trên. Người gửi được báo.',
          en: 'The agency that you choose deals with it, and its clock starts anew. Yours no longer sees it, unless it stands above. The citizen is told.',
        })}
      </Text>
      <AgencySelect
        label={say({ vi: 'Cơ quan có thẩm quyền', en: 'Competent agency' })}
        without={[complaint.agency.id]}
        value={toAgencyId}
        onChange={setToAgencyId}
        showsMissing={showsMissing}
      />
      <ReasonField value={reason} onChange={setWords} showsMissing={showsMissing} />
    </ComplaintDialog>
  );
}
