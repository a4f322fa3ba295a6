import { Text, TextInput } from '@mantine/core';
import { formatMoney, useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { DIALOG_WORDS } from './dialog.words';
import { useDossierCommand } from './use-dossier-command';

interface ConfirmPaymentDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Confirms that what was asked for is paid, by the number of its receipt. */
export function ConfirmPaymentDialog({ dossier, onClose, onDone }: ConfirmPaymentDialogProps) {
  const say = useText();
  const language = useLanguage();
  const [receiptNumber, setReceiptNumber] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, onDone);
  const { openPayment } = dossier;

  function submit(): boolean {
    if (receiptNumber.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'confirmPayment', receiptNumber: receiptNumber.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="confirmPayment" command={command} onSubmit={submit} onClose={onClose}>
      {openPayment && (
        <Text size="sm">
          <b>{formatMoney(openPayment.amount, language)}</b> · {openPayment.reason}
        </Text>
      )}
      <Text size="sm">
        {say({
          vi: 'Thời hạn giải quyết chạy tiếp từ lúc xác nhận.',
          en: 'The legal clock goes on from the moment you confirm.',
        })}
      </Text>
      <TextInput
        size="sm"
        label={say({ vi: 'Số biên lai', en: 'Number of the receipt' })}
        value={receiptNumber}
        onChange={(event) => setReceiptNumber(event.currentTarget.value)}
        error={showsMissing && receiptNumber.trim() === '' && say(DIALOG_WORDS.missing)}
        aria-required
        maxLength={100}
        data-autofocus
      />
    </CommandDialog>
  );
}
