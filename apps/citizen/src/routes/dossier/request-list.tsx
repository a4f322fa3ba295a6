import { useText } from '@mot-cua/ui';
import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { SupplementRequest } from './supplement-requests';
import classes from './request-list.module.css';

interface RequestListProps {
  readonly requests: readonly SupplementRequest[];
  readonly onGoTo: (pointer: string) => void;
}

/** All that an officer asks for, at the top, each leading to its place. */
export function RequestList({ requests, onGoTo }: RequestListProps) {
  const say = useText();
  return (
    <section className={classes.requests} aria-labelledby="requests">
      <h2 id="requests" className={classes.title}>
        {say({ vi: 'Cơ quan cần bạn bổ sung', en: 'What the office asks you for' })}
      </h2>
      <ol className={classes.list}>
        {requests.map(({ pointer, label, reason, legalBasis, page, paperCode, isOpen }) => (
          <li key={pointer + reason}>
            {page === undefined && paperCode === undefined ? (
              <strong>{label}</strong>
            ) : (
              <UnstyledButton className={classes.link} onClick={() => onGoTo(pointer)}>
                {label}
              </UnstyledButton>
            )}
            {!isOpen && (
              <span className={classes.done}>
                <IconCheck size={16} aria-hidden /> {say({ vi: 'Đã bổ sung', en: 'Done' })}
              </span>
            )}
            <span className={classes.reason}>{reason}</span>
            {legalBasis && (
              <span className={classes.basis}>
                {say({ vi: 'Căn cứ', en: 'Legal basis' })}: {legalBasis}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
