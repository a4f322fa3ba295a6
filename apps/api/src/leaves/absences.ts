import { localDate, standsInFor, type Actor } from '@mot-cua/domain';
import { OfficerLeaveStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { awayOf, type AwayDto } from './away.dto';

/** Who is away at this moment, as somebody may read it. */
@Injectable()
export class Absences {
  constructor(
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  /** For whom somebody stands in, and how the absence of anybody stands. */
  async of({ id }: Pick<Actor, 'id'>): Promise<{
    readonly represented: readonly string[];
    readonly awayOf: (officerId: string) => AwayDto | null;
  }> {
    const now = this.clock.now();
    const leaves = await this.leaves.current(localDate(now));
    return {
      represented: standsInFor(id, leaves, localDate(now)),
      awayOf: (officerId) => awayOf(officerId, leaves, now),
    };
  }
}
