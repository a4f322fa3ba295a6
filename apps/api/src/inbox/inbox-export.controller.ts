import { localDate, OFFICER_ROLES, USUAL_COLUMNS } from '@mot-cua/domain';
import { InboxStore, InboxViewStore, type ExportFormat } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentDisposition } from '../attachments/file-name';
import { InboxFilters } from '../dossiers/inbox-filters';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { InboxExportQueryDto } from './inbox-export.dto';
import { WriteInbox } from './write-inbox';

/** What somebody can still read through as a list, and what a file of takes seconds. */
const MOST_DOSSIERS = 20_000;
const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Lists of dossiers that leave the system: who took which is kept for good. */
@ApiTags('Inbox')
@Controller('inbox')
@AllowedTo(...OFFICER_ROLES)
export class InboxExportController {
  constructor(
    private readonly inbox: InboxStore,
    private readonly views: InboxViewStore,
    private readonly filters: InboxFilters,
    private readonly writer: WriteInbox,
    private readonly clock: Clock,
  ) {}

  @Get('file')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'The dossiers of a question as an Excel or CSV file' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('invalidRequest', 'forbidden', 'inboxExportTooLarge')
  async file(
    @CurrentActor() actor: Caller,
    @Query() { format, columns = [...USUAL_COLUMNS], language = 'vi', ...asked }: InboxExportQueryDto,
  ): Promise<StreamableFile> {
    const filter = await this.filters.of(actor, asked);
    const dossiers = await this.inbox.countAll(filter, MOST_DOSSIERS + 1);
    if (dossiers > MOST_DOSSIERS) throw new ApiProblem('inboxExportTooLarge', { extra: { most: MOST_DOSSIERS } });
    const { view = 'all', sort } = asked;
    const at = this.clock.now();
    const question = { ...asked, view };
    // First the log: a file that nobody wrote down must not leave.
    await this.views.recordExport({
      ...{ accountId: actor.id, format, question, columns, dossiers, at, requestId: actor.requestId },
    });
    const content = await this.writer.write(format, { actor, filter, columns, language, ...(sort && { sort }) });
    const name = `${language === 'vi' ? 'Hộp việc' : 'Inbox'} ${localDate(at)}.${format}`;
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: contentDisposition('attachment', name),
    });
  }
}
