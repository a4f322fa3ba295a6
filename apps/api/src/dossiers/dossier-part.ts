import {
  isDecided,
  isFinal,
  lastSeenOf,
  replay,
  showsPapers,
  type Actor,
  type Dossier,
  type DossierEvent,
  type LegalFrame,
  type Part,
} from '@mot-cua/domain';
import type { DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { DossierProcess } from './dossier-process';
import { DossierTimeline } from './dossier-timeline';
import type { DossierDto } from './dossiers.dto';

/** What an agency's part is read off. */
interface Source {
  readonly row: DossierRow;
  readonly dossier: Dossier;
  readonly history: readonly DossierEvent[];
  readonly frame: LegalFrame;
  readonly actor: Actor;
}

/**
 * A dossier for an agency whose part of it has ended: its own steps and answers, what became of the dossier, and for a time the form and the papers
 * as they were when its part ended (Law 91/2025/QH15 on personal data: only what is needed). Of the applicant only the name.
 */
@Injectable()
export class DossierPart {
  constructor(
    private readonly process: DossierProcess,
    private readonly timeline: DossierTimeline,
    private readonly clock: Clock,
  ) {}

  /** What is left of a dossier as it is shown to those outside the processing. */
  async of(outside: DossierDto, part: Part, { row, dossier, history, frame, actor }: Source): Promise<DossierDto> {
    const papers = showsPapers(part, this.clock.now());
    const { steps, opinions, agencyTimes } = await this.process.of(dossier, frame, { actor, inside: true });
    const numbers = {
      steps: part.steps.map(({ number }) => number),
      opinions: part.opinions.map(({ number }) => number),
    };
    const within = await this.timeline.of(row, history, 'office', new Map());
    const { results, timeline, applicant } = outside;
    return {
      ...outside,
      answers: papers ? replay(row.id, history.slice(0, lastSeenOf(part, history))).answers : {},
      papers: papers ? outside.papers : [],
      ...{
        origins: {},
        handedIn: {},
        representative: null,
        openSupplement: null,
        openPayment: null,
        openPause: null,
        supplementDeadline: null,
      },
      applicant: { ...blank, id: applicant.id, fullName: applicant.fullName },
      steps: steps.filter(({ number }) => numbers.steps.includes(number)),
      opinions: opinions.filter(({ number }) => numbers.opinions.includes(number)),
      agencyTimes: agencyTimes.filter(({ agency }) => actor.agencyIds.includes(agency.id)),
      results: results.map((result) => ({ ...result, attachmentId: null })),
      timeline: history.flatMap((event, index) => {
        const entry = isOfPart(event, part, actor) ? within[index] : isOutcome(event) ? timeline[index] : undefined;
        if (!entry) return [];
        const { atCounter: _, ...shown } = entry;
        return [shown];
      }),
      part: { endedAt: part.endedAt, papersUntil: part.papersUntil, showsPapers: papers },
    };
  }
}

const blank = { nationalId: null, phone: null, email: null, dateOfBirth: null, address: null };

function isOfPart({ detail }: DossierEvent, { steps, opinions }: Part, { agencyIds }: Actor): boolean {
  if ('run' in detail) return steps.some(({ number }) => number === detail.run);
  if ('opinion' in detail) return opinions.some(({ number }) => number === detail.opinion);
  return detail.action === 'askOpinion' && detail.agencyIds.some((id) => agencyIds.includes(id));
}

function isOutcome({ to }: DossierEvent): boolean {
  return isFinal(to) || isDecided(to);
}
