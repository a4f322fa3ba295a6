import { Stack, Text, TextInput } from '@mantine/core';
import { ACTION_WORDS, formatMoney, useLanguage, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import type { Dossier } from '../../api/dossier';
import { Dialog } from '../../dialog/dialog';
import { CommandFooter } from './command-footer';
import { DIALOG_WORDS } from './dialog.words';
import { focusWhatIsMissing } from './focus-what-is-missing';
import { submitOnCtrlEnter } from './submit-on-ctrl-enter';
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

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (receiptNumber.trim() === '') {
      setShowsMissing(true);
      return focusWhatIsMissing(event.currentTarget);
    }
    command.submit({ action: 'confirmPayment', receiptNumber: receiptNumber.trim() });
  }

  return (
    <Dialog onClose={command.unlessSending(onClose)} title={`${say(ACTION_WORDS.confirmPayment)} · ${dossier.code}`}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
        <Stack gap="md">
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
          <CommandFooter dossier={dossier} action="confirmPayment" command={command} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
