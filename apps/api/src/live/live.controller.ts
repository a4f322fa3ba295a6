import { DOSSIER_STATES, type DossierState } from '@mot-cua/domain';
import { Controller, Header, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { endWith, ignoreElements, interval, map, merge, share, takeUntil, timer, type Observable } from 'rxjs';
import { CurrentSession, SignedInOnly } from '../http/authority';
import { SessionService, type SignedIn } from '../session/session.service';
import { LiveUpdates } from './live-updates';

export class DossierChangeDto {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
}

const HEARTBEAT_MS = 20_000;
/** A stream ends after this long and the browser comes back, so that roles and agencies are looked at again. */
const LONGEST_MS = 5 * 60_000;

@ApiTags('Live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly live: LiveUpdates,
    private readonly sessions: SessionService,
  ) {}

  @Sse()
  @SignedInOnly()
  @Header('X-Accel-Buffering', 'no')
  @ApiOperation({
    summary: 'Server-sent events: which dossiers that I may see have changed',
    description:
      'Events `change`, `complaint` (one that I may read changed), for officers `presence` (others opened or left a dossier), and, every 20 seconds, `heartbeat`.',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/DossierChangeDto' } } } })
  changes(@CurrentSession() { actor, tokenHash }: SignedIn): Observable<MessageEvent> {
    const changes = this.live.changesFor(actor).pipe(
      map(({ dossierId, code, version, state }): MessageEvent => ({
        type: 'change',
        data: { dossierId, code, version, state },
      })),
      share(),
    );
    const presence = this.live
      .presenceFor(actor)
      .pipe(map(({ dossierId }): MessageEvent => ({ type: 'presence', data: { dossierId } })));
    const complaints = this.live
      .complaintsFor(actor)
      .pipe(
        map(({ complaintId, dossierId }): MessageEvent => ({ type: 'complaint', data: { complaintId, dossierId } })),
      );
    const noMoreChanges = changes.pipe(ignoreElements(), endWith('over'));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    const over = merge(noMoreChanges, this.sessions.endOf(tokenHash), timer(LONGEST_MS));
    return merge(changes, complaints, presence, heartbeat).pipe(takeUntil(over));
  }
}
