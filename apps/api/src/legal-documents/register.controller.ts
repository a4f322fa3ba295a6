import { daysBetween, OFFICER_ROLES, type Actor } from '@mot-cua/domain';
import { AgencyStore, RegisterStore, type RegisterFilter } from '@mot-cua/persistence';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentDisposition } from '../attachments/file-name';
import { AllowedTo, CurrentActor } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblem, ApiProblems } from '../http/problems';
import { RegisterFileQueryDto, RegisterPageDto, RegisterQueryDto, type RegisterFormat } from './register.dto';
import { PDF_POLICY } from './pdf-answer';
import { WriteRegister } from './write-register';

const LONGEST_DAYS = 366;
/** More than the busiest counter receives in a year of one field; what is longer takes too long to wait for. */
const MOST_LINES: Readonly<Record<RegisterFormat, number>> = { pdf: 5_000, xlsx: 50_000 };
const MEDIA_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@ApiTags('Legal documents')
@Controller('register')
@AllowedTo(...OFFICER_ROLES)
export class RegisterController {
  constructor(
    private readonly register: RegisterStore,
    private readonly agencies: AgencyStore,
    private readonly writer: WriteRegister,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The register of dossiers received by my agency and those below it',
    description: 'Form 06 of Circular 01/2018, 07 of Circular 03/2025.',
  })
  @ApiOkResponse({ type: RegisterPageDto })
  @ApiProblems('invalidRequest', 'forbidden', 'registerPeriodWrong')
  async list(@CurrentActor() actor: Actor, @Query() query: RegisterQueryDto): Promise<RegisterPageDto> {
    const filter = await this.filterOf(actor, query);
    const { cursor, limit = 50 } = query;
    const after = cursor ? readCursor(cursor) : undefined;
    const [lines, count] = await Promise.all([
      this.register.find(filter, { limit: limit + 1, ...(after && { after }) }),
      this.register.count(filter),
    ]);
    const items = lines.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = lines.length > limit && last ? writeCursor({ at: last.receivedAt, id: last.id }) : null;
    return { items, nextCursor, count };
  }

  @Get('file')
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Security-Policy', PDF_POLICY)
  @ApiOperation({ summary: 'The register as a PDF to print, or an Excel file' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('invalidRequest', 'forbidden', 'notFound', 'registerPeriodWrong', 'registerTooLarge')
  async file(@CurrentActor() actor: Actor, @Query() query: RegisterFileQueryDto): Promise<StreamableFile> {
    const filter = await this.filterOf(actor, query);
    const { format, from, to, agencyId } = query;
    const count = await this.register.count(filter);
    if (count > MOST_LINES[format])
      throw new ApiProblem('registerTooLarge', { extra: { count, most: MOST_LINES[format] } });
    const content = await this.writer.write(format, filter, { agencyId: agencyId ?? this.ownAgency(actor), count });
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: contentDisposition(
        format === 'pdf' ? 'inline' : 'attachment',
        `Sổ theo dõi hồ sơ ${from} đến ${to}.${format}`,
      ),
    });
  }

  /** @throws ApiProblem registerPeriodWrong; forbidden for an agency that is none of theirs */
  private async filterOf(actor: Actor, { agencyId, fieldCode, from, to }: RegisterQueryDto): Promise<RegisterFilter> {
    const days = daysBetween(from, to);
    if (days < 0 || days >= LONGEST_DAYS) throw new ApiProblem('registerPeriodWrong');
    if (agencyId && !actor.agencyIds.includes(agencyId)) throw new ApiProblem('forbidden');
    const agencyIds = agencyId ? await this.agencies.subtree(agencyId) : actor.agencyIds;
    return { agencyIds, from, to, ...(fieldCode && { fieldCode }) };
  }

  /** An officer's own agency is the first of those they see. */
  private ownAgency({ agencyIds }: Actor): string {
    return agencyIds[0] ?? '';
  }
}
