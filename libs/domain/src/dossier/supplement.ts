import type { LocalDate } from '../deadline/vietnam-time';
import { outagesOn, type WorkingCalendar } from '../deadline/working-calendar';
import { addWorkingDays } from '../deadline/working-time';
import type { Answers, FormDefinition } from '../form/form';
import { pointerNames, schemaOfField, valueAt } from '../form/json-pointer';
import { isSameAnswer } from '../form/prefill/same-answer';
import type { LegalFrame } from './dossier';
import type { SupplementReminder } from './supplement-reminder';

/** One defect of a dossier: the field or the paper, what is wrong with it, and the rule that asks for better. */
export interface SupplementItem {
  readonly kind: 'field' | 'paper';
  /** JSON pointer of the field in the answers (`/child/fullName`), or the code of the paper. */
  readonly target: string;
  readonly reason: string;
  readonly legalBasis?: string;
}

/** Asking the applicant to complete a dossier (yêu cầu bổ sung): once, all defects together (Decree 61/2018, art. 15.3 and 17.1). */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly note?: string;
  /** The day on which it was asked; older requests do not say. */
  readonly askedOn?: LocalDate;
  /** The last day to answer on, by the policy of the procedure; the dossier is closed after it. Older requests have none. */
  readonly answerBy?: LocalDate;
  /** The last reminder of that day; absent while there was none. */
  readonly reminder?: SupplementReminder;
}

/**
 * What of a request nobody has done anything about: a field that says what it said, a paper of which nothing was added. Where the papers that were
 * added are not known, none counts as open.
 */
export function itemsStillOpen(
  { items }: Pick<SupplementRequest, 'items'>,
  filed: Answers,
  now: { readonly answers: Answers; readonly papers?: readonly string[] },
): readonly SupplementItem[] {
  const { answers, papers } = now;
  return items.filter(({ kind, target }) => {
    if (kind === 'paper') return papers !== undefined && !papers.includes(target);
    const names = pointerNames(target);
    return isSameAnswer(valueAt(answers, names), valueAt(filed, names));
  });
}

/**
 * Places among the items of a request that point at nothing of the procedure's version: a field that its form does not have, or a paper that it does
 * not know. Whoever is asked could go nowhere from there.
 */
export function unknownTargets(
  items: readonly Pick<SupplementItem, 'kind' | 'target'>[],
  { form, papers }: { readonly form: Pick<FormDefinition, 'schema'>; readonly papers: readonly { code: string }[] },
): number[] {
  const isKnown = ({ kind, target }: Pick<SupplementItem, 'kind' | 'target'>) =>
    kind === 'paper'
      ? papers.some(({ code }) => code === target)
      : target.startsWith('/') && schemaOfField(form.schema, pointerNames(target)) !== undefined;
  return items.flatMap((item, index) => (isKnown(item) ? [] : [index]));
}

/** How often an office may ask by itself; each further time a leader allows, with a reason, and the dossier counts as late. */
export const SUPPLEMENT_REQUESTS_ALLOWED = 1;

/** How many more requests an office may make. */
export function supplementsLeft({
  supplementRequests,
  supplementsAllowed,
}: {
  readonly supplementRequests: number;
  readonly supplementsAllowed: number;
}): number {
  return Math.max(0, SUPPLEMENT_REQUESTS_ALLOWED + supplementsAllowed - supplementRequests);
}

/** The last day of a request that was made on a day. Nobody is held to a day on which the portal was down, if only for a while. */
export function lastAnswerDay(
  askedOn: LocalDate,
  { calendar, policy }: Pick<LegalFrame, 'calendar' | 'policy'>,
): LocalDate {
  return nextOpenDay(calendar, addWorkingDays(calendar, askedOn, policy.supplementWorkingDays));
}

/** A day, or the working day after it on which the portal was not down. */
export function nextOpenDay(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  let open = day;
  while (outagesOn(calendar, open).length > 0) open = addWorkingDays(calendar, open, 1);
  return open;
}
