import type { Text } from '@mot-cua/domain';
import { Button, Modal, Textarea } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';

interface TakeBackProps {
  /** What the button says, and the one that confirms it. */
  readonly action: Text;
  readonly question: Text;
  /** What follows from it. */
  readonly explains: Text;
  readonly withdrawal: {
    readonly mutate: (reason: string | undefined, options: { readonly onSuccess: () => void }) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
}

/** Takes something back that was sent, after asking once. */
export function TakeBack({ action, question, explains, withdrawal }: TakeBackProps) {
  const say = useText();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const confirm = () => withdrawal.mutate(reason.trim() || undefined, { onSuccess: () => setAsking(false) });
  return (
    <>
      <Button variant="subtle" color="crimson" onClick={() => setAsking(true)}>
        {say(action)}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={say(question)}>
        <p>{say(explains)}</p>
        <Textarea
          label={say({ vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
        />
        {Boolean(withdrawal.error) && <ProblemNotice error={withdrawal.error} />}
        <div className="actions">
          <Button color="crimson" loading={withdrawal.isPending} onClick={confirm}>
            {say(action)}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {say({ vi: 'Không rút', en: 'Do not' })}
          </Button>
        </div>
      </Modal>
    </>
  );
}
