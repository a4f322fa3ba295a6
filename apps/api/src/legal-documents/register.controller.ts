import { daysBetween, OFFICER_ROLES, type Actor } from '@mot-cua/domain';
import { MOST_REGISTER_LINES } from '@mot-cua/domain/legal-document';
import { AgencyStore, RegisterStore, type RegisterFilter, type RegisterPosition } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentDisposition } from '../attachments/file-name';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblem, ApiProblems } from '../http/problems';
import { RegisterFileQueryDto, RegisterPageDto, RegisterQueryDto } from './register.dto';
import { PDF_POLICY } from './pdf-answer';
import { WriteRegister } from './write-register';

const LONGEST_DAYS = 366;
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
    private readonly clock: Clock,
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
    const after = cursor ? positionAt(cursor) : undefined;
    const [lines, books] = await Promise.all([
      this.register.find(filter, { limit: limit + 1, ...(after && { after }) }),
      this.register.books(filter),
    ]);
    const items = lines.slice(0, limit);
    const last = items.at(-1);
    const nextCursor =
      lines.length > limit && last ? writeCursor({ at: last.receivedAt, id: last.id }, last.book.agencyCode) : null;
    return { items, nextCursor, count: linesIn(books), books: books.length };
  }

  @Get('file')
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Security-Policy', PDF_POLICY)
  @ApiOperation({ summary: 'The register as a PDF to print, or an Excel file' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('invalidRequest', 'forbidden', 'notFound', 'registerPeriodWrong', 'registerTooLarge')
  async file(@CurrentActor() actor: Caller, @Query() query: RegisterFileQueryDto): Promise<StreamableFile> {
    const filter = await this.filterOf(actor, query);
    const { format, from, to, fieldCode = null } = query;
    const books = await this.register.books(filter);
    const [lines, most] = [linesIn(books), MOST_REGISTER_LINES[format]];
    if (lines > most) throw new ApiProblem('registerTooLarge', { extra: { count: lines, most } });
    // First the log: names, phones and addresses that nobody wrote down must not leave.
    await this.register.recordExport({
      ...{ accountId: actor.id, format, agencyIds: [...filter.agencyIds], fieldCode, from, to, lines },
      ...{ at: this.clock.now(), requestId: actor.requestId },
    });
    const emptyBook = { agencyId: query.agencyId ?? this.ownAgency(actor), year: Number(to.slice(0, 4)), count: 0 };
    const content = await this.writer.write(format, filter, books.length > 0 ? books : [emptyBook]);
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

function linesIn(books: readonly { readonly count: number }[]): number {
  return books.reduce((sum, { count }) => sum + count, 0);
}

/** @throws ApiProblem invalidRequest for a text that is no cursor of ours */
function positionAt(cursor: string): RegisterPosition {
  const { at, id, more } = readCursor(cursor);
  return { at, id, bookCode: more[0] ?? '' };
}
