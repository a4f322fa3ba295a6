import {
  addDays,
  HELD_BY_ME,
  HELD_BY_NOBODY,
  INBOX_VIEW_STATES,
  instantOf,
  type Actor,
  type InboxQuestion,
  type LocalDate,
} from '@mot-cua/domain';
import { WarningSpans, type InboxFilter } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { ApiProblem } from '../http/problems';
import type { InboxQuestionDto } from './inbox.dto';

/** What a question to the inbox means to the database: whose dossiers, and which of them at this moment. */
@Injectable()
export class InboxFilters {
  constructor(
    private readonly spans: WarningSpans,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem forbidden for an agency whose dossiers the officer does not see, invalidRequest for a step of no procedure */
  async of(actor: Actor, question: Omit<InboxQuestion, 'view'> & Pick<InboxQuestionDto, 'view'>): Promise<InboxFilter> {
    const { view = 'all', state, agencyId, heldBy, dueUntil, filedFrom, filedTo, q } = question;
    const { procedureCode, step, fieldCode, channel, flags = [] } = question;
    if (agencyId && !actor.agencyIds.includes(agencyId)) throw new ApiProblem('forbidden');
    // Procedures call their steps alike: without one, a code says nothing.
    if (step && !procedureCode)
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/procedureCode', code: 'required' }] });
    const now = this.clock.now();
    const holder = heldBy ? holderOf(heldBy, actor) : view === 'mine' ? { heldBy: actor.id } : {};
    return {
      now,
      agencyIds: agencyId ? [agencyId] : actor.agencyIds,
      ...statesOf(view, state),
      ...holder,
      ...(procedureCode && { procedureCode }),
      ...(step && { step }),
      ...(fieldCode && { fieldCode }),
      ...(channel && { channel }),
      flags: view === 'late' ? [...new Set(['overdue' as const, ...flags])] : flags,
      ...(view === 'soon' && { pressing: await this.spans.pressing(now) }),
      ...(dueUntil && { dueBefore: startOf(addDays(dueUntil, 1)) }),
      ...(filedFrom && { filedFrom: startOf(filedFrom) }),
      ...(filedTo && { filedBefore: startOf(addDays(filedTo, 1)) }),
      ...(q && { words: q }),
    };
  }
}

/** A state that is asked for narrows the view's own; every state of a view that shows all needs no condition. */
function statesOf(view: InboxQuestion['view'], state: InboxQuestion['state']): Pick<InboxFilter, 'states'> {
  if (state) return { states: INBOX_VIEW_STATES[view].filter((one) => one === state) };
  return view === 'all' ? {} : { states: INBOX_VIEW_STATES[view] };
}

function holderOf(heldBy: string, actor: Actor): Pick<InboxFilter, 'heldBy'> {
  if (heldBy === HELD_BY_NOBODY) return { heldBy: null };
  return { heldBy: heldBy === HELD_BY_ME ? actor.id : heldBy };
}

function startOf(day: LocalDate): Date {
  return instantOf(day, 0);
}
