import { isOfficer, may, maySeeComplaint, type Actor } from '@mot-cua/domain';
import {
  announceChanges,
  announceComplaints,
  COMPLAINT_CHANGED,
  DOSSIER_CHANGED,
  PRESENCE_CHANGED,
  SESSION_ENDED,
  type ComplaintChange,
  type DossierChange,
  type PresenceChange,
} from '@mot-cua/persistence';
import type { Logger } from '@mot-cua/platform';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import { Subject, type Observable } from 'rxjs';
import { filter, takeUntil } from 'rxjs/operators';
import { DataSource } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { LOGGER } from '../http/logger-token';
import { SessionService } from '../session/session.service';

/** Changes are told together after so long: one round trip for many, and still at once for people. */
const GATHER_MS = 50;
const RECONNECT_MS = 1_000;
/** A connection that says nothing is tried after so long, so that one that is dead is noticed. */
const KEEP_ALIVE_MS = 30_000;

/** Tells screens that dossiers have changed, across all instances of the API. Only a bell: what is missed is read again later. */
@Injectable()
export class LiveUpdates implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly heard = new Subject<DossierChange>();
  private readonly complaints = new Subject<ComplaintChange>();
  private readonly present = new Subject<PresenceChange>();
  private readonly cut = new Subject<void>();
  private waiting: DossierChange[] = [];
  private listener: Client | undefined;
  private closed = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Called when a change is committed. Never fails and never waits. */
  announce(change: DossierChange): void {
    if (this.waiting.push(change) === 1) setTimeout(() => void this.tell(), GATHER_MS);
  }

  /** Called when a change of a complaint is committed. Never fails and never waits. */
  announceComplaint(change: ComplaintChange): void {
    void announceComplaints(this.dataSource, [change]).catch((error: unknown) => this.couldNotTell(error));
  }

  /** That complaints changed, for those who may read them. */
  complaintsFor(actor: Actor): Observable<ComplaintChange> {
    return this.complaints.pipe(
      filter(({ complainantId, agencyId, handlerId }) =>
        maySeeComplaint(actor, { complainantId, agencyId, handler: handlerId ? { id: handlerId } : null }),
      ),
    );
  }

  /** The changes that somebody may see; it ends when this process stops, or has missed something. */
  changesFor(actor: Actor): Observable<DossierChange> {
    return this.heard.pipe(
      filter((change) => may(actor, 'viewDossier', change)),
      takeUntil(this.cut),
    );
  }

  /** That others opened or left dossiers, for those who see how they are processed: never an applicant. */
  presenceFor(actor: Actor): Observable<PresenceChange> {
    return this.present.pipe(
      filter(
        ({ agencyId, receivingAgencyId, workingAgencyIds }) =>
          isOfficer(actor) &&
          [agencyId, receivingAgencyId, ...workingAgencyIds].some((id) => actor.agencyIds.includes(id)),
      ),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  /** Before the server waits for its connections: a stream would hold it for minutes. */
  beforeApplicationShutdown(): void {
    this.closed = true;
    this.heard.complete();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tell();
    await this.listener?.end().catch(() => undefined);
  }

  private async tell(): Promise<void> {
    const changes = this.waiting.splice(0);
    if (changes.length === 0) return;
    try {
      await announceChanges(this.dataSource, changes);
    } catch (error) {
      this.couldNotTell(error);
    }
  }

  private couldNotTell(error: unknown): void {
    if (!this.closed) this.logger.warn({ err: error }, 'screens could not be told');
  }

  private async listen(): Promise<void> {
    if (this.closed) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'mot-cua-live',
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    const again = () => {
      if (this.listener !== client) return;
      this.listener = undefined;
      client.removeAllListeners('notification');
      if (this.closed) return;
      setTimeout(() => void this.listen(), RECONNECT_MS).unref();
    };
    this.listener = client;
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === SESSION_ENDED) this.sessions.forget(payload);
      else if (channel === COMPLAINT_CHANGED) this.complaints.next(JSON.parse(payload) as ComplaintChange);
      else if (channel === PRESENCE_CHANGED) this.present.next(JSON.parse(payload) as PresenceChange);
      else this.heard.next(JSON.parse(payload) as DossierChange);
    });
    try {
      await client.connect();
      const channels = [DOSSIER_CHANGED, COMPLAINT_CHANGED, PRESENCE_CHANGED, SESSION_ENDED];
      await client.query(channels.map((channel) => `LISTEN ${channel}`).join('; '));
      // Whatever was said meanwhile is lost: browsers come back and read everything again.
      this.cut.next();
    } catch (error) {
      this.logger.warn({ err: error }, 'cannot listen for changes yet');
      again();
    }
  }
}
