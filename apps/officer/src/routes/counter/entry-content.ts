import type { CounterEntry } from '@mot-cua/api-client';
import type { Answers, CounterFiling, EligibilityAnswers, ReturnMethod } from '@mot-cua/domain';

/** Everything that a counter officer types of a dossier. */
export interface EntryContent extends CounterFiling {
  readonly answers: Answers;
  readonly agencyId: string | null;
  readonly returnMethod: ReturnMethod;
  readonly caseCode: string | null;
  readonly eligibilityAnswers: EligibilityAnswers;
}

export function contentOf(entry: CounterEntry): EntryContent {
  const { answers, agency, returnMethod, caseCode, eligibilityAnswers } = entry;
  const { channel, applicant, representative, handedIn } = entry;
  return {
    ...{ answers, agencyId: agency?.id ?? null, returnMethod, caseCode, eligibilityAnswers },
    ...{ channel, applicant, representative, handedIn },
  };
}
