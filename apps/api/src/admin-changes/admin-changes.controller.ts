import { ADMIN_ROLES, mayRunAgency, type Actor } from '@mot-cua/domain';
import { AdminChangeStore, EditingSessionStore, type AdminSubject } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { AdminChangePageDto, AdminChangeQueryDto, toAdminChange } from './admin-changes.dto';

const PAGE = 20;
/** What leaders keep for their agencies: the lines have the id of the agency. */
const KEPT_BY_LEADERS: readonly AdminSubject[] = ['assignmentRule', 'officerLeave'];

@ApiTags('Administration')
@Controller('admin-changes')
@AllowedTo(...ADMIN_ROLES, 'leader')
export class AdminChangesController {
  constructor(
    private readonly changes: AdminChangeStore,
    private readonly sessions: EditingSessionStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What administrators changed',
    description:
      'Newest first, of one thing or of a whole kind. Leaders read what concerns the work of their own agencies.',
  })
  @ApiOkResponse({ type: AdminChangePageDto })
  @ApiProblems('invalidRequest', 'notFound')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { kind, id, cursor, limit = PAGE }: AdminChangeQueryDto,
  ): Promise<AdminChangePageDto> {
    if (!mayRead(actor, kind, id)) throw new ApiProblem('notFound');
    // Whoever left a draft without publishing it is in the log before it is read.
    if (kind === 'procedure') await this.sessions.endIdle(this.clock.now(), id);
    const rows = await this.changes.find({ kind, id }, { limit: limit + 1, before: cursor });
    const shown = rows.slice(0, limit);
    return { items: shown.map(toAdminChange), nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  }
}

function mayRead(actor: Actor, kind: AdminSubject, id: string | undefined): boolean {
  if (ADMIN_ROLES.some((role) => actor.roles.includes(role))) return true;
  return KEPT_BY_LEADERS.includes(kind) && id !== undefined && mayRunAgency(actor, id);
}
