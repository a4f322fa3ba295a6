import { Button, type ButtonProps } from '@mantine/core';
import { ProblemNotice } from '@mot-cua/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { practiceRunPath } from '../../shell/paths';
import { newTransactionId } from '../../saving/transaction-id';
import { useBeginRun } from './practice.queries';

interface BeginRunProps extends ButtonProps {
  readonly code: string;
  readonly source: 'draft' | 'published';
  readonly version?: number;
  /** A run whose answers and files are taken over. */
  readonly carryFrom?: string;
  readonly children: ReactNode;
}

/** Begins a run and goes there. */
export function BeginRun({ code, source, version, carryFrom, children, ...button }: BeginRunProps) {
  const go = useNavigate();
  const begin = useBeginRun(code);
  const [transactionId] = useState(newTransactionId);
  const run = { transactionId, source, ...(version && { version }), ...(carryFrom && { carryFrom }) };
  return (
    <>
      <Button
        size="sm"
        {...button}
        loading={begin.isPending || begin.isSuccess}
        onClick={() => begin.mutate(run, { onSuccess: ({ id }) => void go(practiceRunPath(code, id)) })}
      >
        {children}
      </Button>
      {begin.error && <ProblemNotice error={begin.error} />}
    </>
  );
}
