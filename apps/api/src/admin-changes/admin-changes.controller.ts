import { ADMIN_ROLES } from '@mot-cua/domain';
import { AdminChangeStore, EditingSessionStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo } from '../http/authority';
import { ApiProblems } from '../http/problems';
import { AdminChangePageDto, AdminChangeQueryDto, toAdminChange } from './admin-changes.dto';

const PAGE = 20;

@ApiTags('Administration')
@Controller('admin-changes')
@AllowedTo(...ADMIN_ROLES)
export class AdminChangesController {
  constructor(
    private readonly changes: AdminChangeStore,
    private readonly sessions: EditingSessionStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What administrators changed',
    description: 'Newest first, of one thing or of a whole kind.',
  })
  @ApiOkResponse({ type: AdminChangePageDto })
  @ApiProblems('invalidRequest')
  async list(@Query() { kind, id, cursor, limit = PAGE }: AdminChangeQueryDto): Promise<AdminChangePageDto> {
    // Whoever left a draft without publishing it is in the log before it is read.
    if (kind === 'procedure') await this.sessions.endIdle(this.clock.now(), id);
    const rows = await this.changes.find({ kind, id }, { limit: limit + 1, before: cursor });
    const shown = rows.slice(0, limit);
    return { items: shown.map(toAdminChange), nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  }
}
