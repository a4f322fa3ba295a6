import { ActionIcon, Menu } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';

interface BoxMenuProps {
  readonly menu: ReactNode;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A box with what can be done to it: by its button, the right mouse button, or the menu key while the box has the focus. */
export function BoxMenu({ menu, className, children }: BoxMenuProps) {
  const say = useText();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={box}
      style={{ height: '100%' }}
      onContextMenu={(event) => {
        event.preventDefault();
        setIsOpen(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return;
        event.preventDefault();
        // A key pressed outside of an open menu closes it, this one too were it heard of further out.
        event.stopPropagation();
        setIsOpen(true);
      }}
    >
      {children}
      <Menu
        opened={isOpen}
        onChange={setIsOpen}
        position="bottom-start"
        withinPortal
        // A box that has the focus below the edge of the screen has a menu too.
        hideDetached={false}
        returnFocus={false}
        onClose={() => {
          // Whoever closes it without a choice is where they were.
          requestAnimationFrame(() => {
            if (document.activeElement === document.body || box.current?.contains(document.activeElement))
              box.current?.querySelector<HTMLElement>('[data-drawn]')?.focus({ preventScroll: true });
          });
        }}
      >
        <Menu.Target>
          <ActionIcon
            className={`${className ?? ''} nopan`}
            variant="subtle"
            color="stone"
            size="sm"
            tabIndex={-1}
            aria-label={say({ vi: 'Việc có thể làm với bước này', en: 'What can be done to this step' })}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>{menu}</Menu.Dropdown>
      </Menu>
    </div>
  );
}
