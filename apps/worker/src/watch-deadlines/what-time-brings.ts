import type { CommandDetail } from '@mot-cua/domain';
import { announceChanges, changeOf, CommandRefused, DossierStore } from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { SYSTEM } from '../system-actor';

const AT_ONCE = 200;

/** Does to dossiers what time brings, one by one through the one door, in the portal's name. */
@Injectable()
export class WhatTimeBrings {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One that cannot be carried out does not hold up the others; it is tried again in the next round. */
  async untilNoneIsLeft<Found>(
    rounds: Pick<Rounds, 'isStopped'>,
    find: (except: readonly string[], limit: number) => Promise<readonly Found[]>,
    commandFor: (found: Found) => { readonly id: string; readonly detail: CommandDetail },
  ): Promise<void> {
    const left: string[] = [];
    for (let found = await find(left, AT_ONCE); found.length > 0; found = await find(left, AT_ONCE)) {
      for (const one of found) {
        if (rounds.isStopped) return;
        const { id, detail } = commandFor(one);
        if (!(await this.carryOut(id, detail))) left.push(id);
      }
    }
  }

  /** Answers whether it was done: the applicant, an officer or another worker may have been there first. */
  private async carryOut(id: string, detail: CommandDetail): Promise<boolean> {
    try {
      const { dossier } = await this.dossiers.handle(id, { detail, actor: SYSTEM, at: this.clock.now() });
      await announceChanges(this.dataSource, [changeOf(dossier)]);
      return true;
    } catch (error) {
      if (error instanceof CommandRefused) return false;
      this.logger.error(
        { err: error, dossier: id, action: detail.action },
        'what time brings could not be carried out',
      );
      return false;
    }
  }
}
