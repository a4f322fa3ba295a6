import { NumberInput, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { LegalBasisField } from './legal-basis-field';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface AskPaymentDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks the applicant to pay before the office goes on; the clock stands still meanwhile. */
export function AskPaymentDialog({ dossier, onClose, onDone }: AskPaymentDialogProps) {
  const say = useText();
  const [amount, setAmount] = useState<number | ''>('');
  const [reason, setReason, forgetReason] = useKept(dossier.id, 'askPayment', '');
  const [legalBasis, setLegalBasis] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });

  function submit(): boolean {
    if (amount === '' || amount < 1 || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    const basis = legalBasis.trim();
    command.submit({
      ...{ action: 'askPayment', amount, reason: reason.trim() },
      ...(basis && { legalBasis: basis }),
    });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="askPayment" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Thời hạn giải quyết tạm dừng cho tới khi bộ phận một cửa xác nhận đã nộp tiền. Người nộp đọc được số tiền và lý do.',
          en: 'The legal clock stands still until the counter confirms the payment. The applicant reads the amount and the reason.',
        })}
      </Text>
      <NumberInput
        size="sm"
        label={say({ vi: 'Số tiền (đồng)', en: 'Amount (đồng)' })}
        value={amount}
        onChange={(value) => setAmount(typeof value === 'number' ? value : '')}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator="."
        decimalSeparator=","
        hideControls
        maxLength={14}
        error={
          showsMissing &&
          (amount === '' || amount < 1) &&
          say({ vi: 'Hãy ghi số tiền lớn hơn 0.', en: 'Please give an amount of more than 0.' })
        }
        aria-required
        data-autofocus
      />
      <ReasonField
        label={say({ vi: 'Nộp tiền cho việc gì?', en: 'What is it for?' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
      />
      <LegalBasisField value={legalBasis} onChange={setLegalBasis} />
    </CommandDialog>
  );
}
