import { Button } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import { useClose } from './catalogue.queries';
import { ClosingFields, isCompleteClosing, noClosing } from './closing-fields';

/** Ends a procedure from a day on, with the reason and what takes its place. */
export function CloseDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const say = useText();
  const close = useClose(code);
  const [closing, setClosing] = useState(noClosing);
  return (
    <Dialog title={say({ vi: 'Đóng thủ tục {{code}}', en: 'Close {{code}}' }, { code })} onClose={onClose}>
      <ClosingFields closing={closing} onChange={setClosing} />
      {close.error && <ProblemNotice error={close.error} />}
      <Button
        mt="lg"
        color="crimson"
        disabled={!isCompleteClosing(closing)}
        loading={close.isPending}
        onClick={() => close.mutate(closing, { onSuccess: onClose })}
      >
        {say({ vi: 'Đóng thủ tục', en: 'Close it' })}
      </Button>
    </Dialog>
  );
}
