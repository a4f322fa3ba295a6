import { Modal } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';

interface DialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Without it the dialog stays, over all others, until what it asks for is done. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, with a heading and a way out that both have a name. */
export function Dialog({ title, size = 'lg', onClose, children }: DialogProps) {
  const say = useText();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={() => onClose?.()}
      withCloseButton={onClose !== undefined}
      zIndex={onClose ? undefined : 1000}
      title={title}
      size={size}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
      styles={{ title: { fontWeight: 600, fontSize: '1.0625rem', lineHeight: 1.5 } }}
    >
      {children}
    </Modal>
  );
}
