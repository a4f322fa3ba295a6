import {
  deadlineFrom,
  processingTimeOf,
  wholeTimePolicy,
  type ProcedureDefinition,
  type Text,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { carryOver } from '@mot-cua/domain/procedure/version';
import {
  AffectedStore,
  CalendarStore,
  ProcedureStore,
  type OpenDraft,
  type RunningDossier,
} from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import type { ImpactDto, LostFieldDto } from './impact.dto';

/** How many are tried out; there are seldom more of one procedure, and the counts tell when there are. */
const TRIED = 2_000;
const EXAMPLES = 20;

/** Tries a new version on everything that is under way, without changing anything. */
@Injectable()
export class PublishingImpact {
  constructor(
    private readonly affected: AffectedStore,
    private readonly procedures: ProcedureStore,
    private readonly calendar: CalendarStore,
  ) {}

  async of(code: string, definition: ProcedureDefinition): Promise<ImpactDto> {
    const [drafts, dossiers, calendar] = await Promise.all([
      this.affected.drafts(code, TRIED),
      this.affected.dossiers(code, TRIED),
      this.calendar.calendar(),
    ]);
    const losses = await this.losses(code, definition, drafts.items);
    const moved = dossiers.items.flatMap((dossier) => movedDeadline(dossier, definition, calendar));
    return {
      drafts: { open: drafts.total, tried: drafts.items.length, losing: losses.drafts, lostFields: losses.fields },
      dossiers: {
        running: dossiers.total,
        tried: dossiers.items.length,
        otherDeadline: moved.length,
        examples: moved.slice(0, EXAMPLES),
      },
    };
  }

  private async losses(code: string, definition: ProcedureDefinition, drafts: readonly OpenDraft[]) {
    const fields = new Map<string, { label: Text; drafts: number }>();
    let losing = 0;
    for (const { version, answers } of drafts) {
      const filledIn = await this.procedures.findVersion(code, version);
      if (!filledIn) continue;
      const { dropped } = carryOver(answers, filledIn.form, definition.form);
      if (dropped.length > 0) losing += 1;
      // Rows of one list are one field to whoever reads this.
      const pointers = new Map(
        dropped.map(({ pointer, label }) => [pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), label]),
      );
      for (const [pointer, label] of pointers) {
        fields.set(pointer, { label, drafts: (fields.get(pointer)?.drafts ?? 0) + 1 });
      }
    }
    const lost: LostFieldDto[] = [...fields].map(([pointer, rest]) => ({ pointer, ...rest }));
    return { drafts: losing, fields: lost.sort((a, b) => b.drafts - a.drafts) };
  }
}

/** What the due date of a dossier would be under other rules, where it differs. It keeps its own. */
function movedDeadline(
  { code, channel, deadline }: RunningDossier,
  definition: ProcedureDefinition,
  calendar: WorkingCalendar,
) {
  if (!deadline) return [];
  const time = processingTimeOf(definition, channel);
  if (JSON.stringify(time) === JSON.stringify(deadline.processingTime)) return [];
  const dueAt = new Date(deadline.dueAt);
  const policy = wholeTimePolicy(definition.timePolicy);
  const wouldBeDueAt = deadlineFrom(calendar, new Date(deadline.startedAt), time, policy).dueAt;
  return wouldBeDueAt.getTime() === dueAt.getTime() ? [] : [{ code, dueAt, wouldBeDueAt }];
}
