import { compareDefinitions, type DefinitionChange } from '@mot-cua/domain/procedure/version';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { lock } from '../catalogue.store';
import { ProcedureVersionRow } from '../procedure.rows';
import { endSession, SESSION_PAUSE_MS } from './editing-session';
import { EditingSessionRow } from './editing-session.rows';

/** Who is at work on a draft, and since when. */
export type OpenSession = Pick<EditingSessionRow, 'actorName' | 'startedAt' | 'savedAt' | 'saves'>;

/** Drafts that somebody is at work on; what they saved becomes one line of the log of changes. */
@Injectable()
export class EditingSessionStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes down the sessions that nobody has gone on with: of one procedure, or of all where no code is given. */
  async endIdle(now: Date, code?: string): Promise<void> {
    const isIdle = { savedAt: LessThanOrEqual(new Date(now.getTime() - SESSION_PAUSE_MS)) };
    const idle = await this.dataSource.manager.find(EditingSessionRow, {
      select: { code: true },
      where: { ...isIdle, ...(code && { code }) },
      order: { savedAt: 'ASC' },
    });
    for (const session of idle) {
      await this.dataSource.transaction(async (tx) => {
        await lock(tx, session.code);
        // Somebody may have gone on meanwhile, or another reader may have been faster.
        if (await tx.existsBy(EditingSessionRow, { ...isIdle, code: session.code })) await endSession(tx, session.code);
      });
    }
  }

  async find(code: string): Promise<OpenSession | null> {
    return this.dataSource.manager.findOne(EditingSessionRow, {
      select: { actorName: true, startedAt: true, savedAt: true, saves: true },
      where: { code },
    });
  }

  /** What the open session has changed so far; `null` where there is none. */
  async changesSoFar(code: string): Promise<DefinitionChange[] | null> {
    const { manager } = this.dataSource;
    const session = await manager.findOneBy(EditingSessionRow, { code });
    const draft = session && (await manager.findOneBy(ProcedureVersionRow, { code, version: session.version }));
    return draft ? compareDefinitions(session.definition, draft.definition) : null;
  }
}
