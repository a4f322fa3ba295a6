import type { Actor } from '@mot-cua/domain';
import { DossierStore } from '@mot-cua/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { PageQueryDto, readCursor, writeCursor } from '../http/cursor';
import { ApiProblems } from '../http/problems';
import { DossierView } from './dossier-view';
import { MyDossierPageDto } from './my-dossiers.dto';

@ApiTags('Dossiers')
@Controller('my-dossiers')
export class MyDossiersController {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly view: DossierView,
  ) {}

  @Get()
  @AllowedTo('citizen')
  @ApiOperation({ summary: 'My dossiers, newest first' })
  @ApiOkResponse({ type: MyDossierPageDto })
  @ApiProblems('invalidRequest')
  async list(@CurrentActor() actor: Actor, @Query() { cursor, limit = 20 }: PageQueryDto): Promise<MyDossierPageDto> {
    const rows = await this.dossiers.findOfCitizen(actor, {
      limit: limit + 1,
      before: cursor ? readCursor(cursor) : undefined,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await Promise.all(shown.map((row) => this.view.ofCitizen(row, actor))),
      nextCursor: rows.length > limit && last ? writeCursor({ at: last.submittedAt, id: last.id }) : null,
    };
  }
}
