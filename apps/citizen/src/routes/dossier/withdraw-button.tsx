import type { Dossier } from '@mot-cua/api-client';
import { Button, Modal, Textarea } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useWithdraw } from './dossier.queries';

/** Takes the dossier back, after asking once. */
export function WithdrawButton({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const withdraw = useWithdraw(dossier);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const confirm = () =>
    withdraw.mutate(reason.trim() === '' ? {} : { reason: reason.trim() }, { onSuccess: () => setAsking(false) });
  return (
    <>
      <Button variant="subtle" color="crimson" onClick={() => setAsking(true)}>
        {say({ vi: 'Rút hồ sơ', en: 'Withdraw' })}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={say({ vi: 'Rút hồ sơ này?', en: 'Withdraw this dossier?' })}
      >
        <p>
          {say({
            vi: 'Cơ quan sẽ ngừng giải quyết ngay. Hồ sơ đã rút không mở lại được; nếu cần, bạn nộp hồ sơ mới.',
            en: 'The office stops at once. A withdrawn dossier cannot be opened again; file a new one if you need to.',
          })}
        </p>
        <Textarea
          label={say({ vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
        />
        {withdraw.error && <ProblemNotice error={withdraw.error} />}
        <div className="actions">
          <Button color="crimson" loading={withdraw.isPending} onClick={confirm}>
            {say({ vi: 'Rút hồ sơ', en: 'Withdraw' })}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {say({ vi: 'Không rút', en: 'Do not' })}
          </Button>
        </div>
      </Modal>
    </>
  );
}
