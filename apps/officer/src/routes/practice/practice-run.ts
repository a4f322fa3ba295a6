import type { components } from '@mot-cua/api-client';
import type { Deadline, ReturnMethod } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';

type Schemas = components['schemas'];
export type PracticeRunSummary = Schemas['PracticeRunSummaryDto'];
export type PracticeAct = Omit<Schemas['PracticeActDto'], 'transactionId' | 'expectedVersion'>;
export type PracticeStep = Schemas['PracticeStepDto'];
export type PracticeFile = Schemas['PracticeFileDto'];

/** Dates travel as ISO texts. */
type SentDeadline = Omit<Deadline, 'dueAt' | 'startedAt'> & { readonly dueAt: string; readonly startedAt: string };
type Check = Omit<Schemas['PracticeCheckDto'], 'expected' | 'fees'> & {
  readonly expected: SentDeadline | null;
  readonly fees: FeeStatement | null;
};

/** A practice run as the screens use it: with the domain's own words where the OpenAPI document can only say `string`. */
export type PracticeRun = Omit<Schemas['PracticeRunDto'], 'check' | 'deadline' | 'fees' | 'returnMethods'> & {
  readonly check: Check | null;
  readonly deadline: SentDeadline | null;
  readonly fees: FeeStatement | null;
  readonly returnMethods: readonly ReturnMethod[];
};

/** The API reckons by the same domain types, so this edge only gives them back their names. */
export function toPracticeRun(dto: Schemas['PracticeRunDto']): PracticeRun {
  return {
    ...dto,
    check: dto.check && { ...dto.check, expected: dto.check.expected as SentDeadline | null },
    deadline: dto.deadline as SentDeadline | null,
  };
}
