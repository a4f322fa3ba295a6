import type { Actor } from '@mot-cua/domain';
import { AgencyStore, SessionStore, type SessionOwner } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { concatMap, filter, interval, merge, Subject, take, type Observable } from 'rxjs';
import '@fastify/cookie';
import { APP_CONFIG, type AppConfig } from '../http/app-config';

export interface SignedIn {
  readonly actor: Actor;
  readonly agencyId: string | null;
  /** The password was given by somebody else and is good for one thing only. */
  readonly mustChangePassword: boolean;
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly tokenHash: string;
}

/** Name of the cookie of a session; at a port of its own it is followed by `_` and the port. */
export const SESSION_COOKIE = 'mot_cua_session';
const HOUR_MS = 3_600_000;
/** A look-up is good for this long; a session ended elsewhere is heard of then. */
const REMEMBERED_MS = 3_000;
const REMEMBERED_SESSIONS = 5_000;
/** How often it is looked whether a session that somebody listens with has ended elsewhere. */
const STILL_OPEN_MS = 60_000;

@Injectable()
export class SessionService {
  private readonly ended = new Subject<string>();
  private readonly remembered = new Map<string, { owner: SessionOwner; until: number }>();

  constructor(
    private readonly sessions: SessionStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The session of a request; `undefined` for one that has none or whose session is over. */
  async of(request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = request.cookies[cookieOf(request)];
    if (!token) return undefined;
    const tokenHash = hashOf(token);
    const owner = await this.ownerOf(tokenHash);
    if (!owner) return undefined;
    const { accountId, fullName, roles, agencyId, provedNumber, mustChangePassword, csrfToken, expiresAt } = owner;
    const agencyIds = agencyId ? await this.agencies.subtree(agencyId) : [];
    const actor = { id: accountId, name: fullName, roles, agencyIds, ...(provedNumber !== null && { provedNumber }) };
    return { actor, agencyId, mustChangePassword, csrfToken, expiresAt, tokenHash };
  }

  /** Begins a session; whatever session the request had is over. */
  async begin(request: FastifyRequest, reply: FastifyReply, accountId: string): Promise<void> {
    await this.end(request, reply);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = this.expiryAfter(now);
    await this.sessions.create({
      tokenHash: hashOf(token),
      accountId,
      csrfToken: randomBytes(24).toString('base64url'),
      createdAt: now,
      expiresAt,
    });
    request.cookies[cookieOf(request)] = token;
    reply.setCookie(cookieOf(request), token, this.cookie(expiresAt));
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[cookieOf(request)];
    if (!token) return;
    const tokenHash = hashOf(token);
    await this.sessions.end(tokenHash);
    this.forget(tokenHash);
    reply.clearCookie(cookieOf(request), this.cookie());
  }

  /** A session was ended from outside, here or in another process: nothing of it is remembered, and its streams end. */
  forget(tokenHash: string): void {
    this.remembered.delete(tokenHash);
    this.ended.next(tokenHash);
  }

  /** Says once that a session is over: at once when it ends on purpose, within a minute when it ends elsewhere or by itself. */
  endOf(tokenHash: string): Observable<unknown> {
    const here = this.ended.pipe(filter((hash) => hash === tokenHash));
    const isOpen = () => this.sessions.find(tokenHash, this.clock.now()).then(Boolean, () => true);
    const elsewhere = interval(STILL_OPEN_MS).pipe(
      concatMap(isOpen),
      filter((open) => !open),
    );
    return merge(here, elsewhere).pipe(take(1));
  }

  /** Sessions slide: one in use is prolonged when half of it has passed. */
  async prolong(request: FastifyRequest, reply: FastifyReply, { tokenHash, expiresAt }: SignedIn): Promise<Date> {
    const now = this.clock.now();
    const token = request.cookies[cookieOf(request)];
    if (!token || expiresAt.getTime() - now.getTime() > (this.config.sessionHours * HOUR_MS) / 2) return expiresAt;
    const later = this.expiryAfter(now);
    await this.sessions.extend(tokenHash, later);
    this.remembered.delete(tokenHash);
    reply.setCookie(cookieOf(request), token, this.cookie(later));
    return later;
  }

  private async ownerOf(tokenHash: string): Promise<SessionOwner | undefined> {
    const now = this.clock.now();
    const known = this.remembered.get(tokenHash);
    if (known && performance.now() < known.until) return known.owner.expiresAt > now ? known.owner : undefined;
    const owner = await this.sessions.find(tokenHash, now);
    if (this.remembered.size >= REMEMBERED_SESSIONS) this.remembered.clear();
    if (owner) this.remembered.set(tokenHash, { owner, until: performance.now() + REMEMBERED_MS });
    else this.remembered.delete(tokenHash);
    return owner;
  }

  private expiryAfter(now: Date): Date {
    return new Date(now.getTime() + this.config.sessionHours * HOUR_MS);
  }

  private cookie(expires?: Date) {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.secureCookies,
      ...(expires && { expires }),
    } as const;
  }
}

/** Cookies know no ports: a portal and a console at two ports of one host keep a session each. */
function cookieOf({ headers }: FastifyRequest): string {
  const port = /:(\d+)$/.exec(headers.host ?? '')?.[1];
  return port && port !== '80' && port !== '443' ? `${SESSION_COOKIE}_${port}` : SESSION_COOKIE;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
