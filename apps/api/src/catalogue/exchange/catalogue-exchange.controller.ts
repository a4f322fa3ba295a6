import { localDate, type Language } from '@mot-cua/domain';
import { compareDefinitions } from '@mot-cua/domain/procedure/version';
import { CatalogueImportStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { contentDisposition, tidyFileName } from '../../attachments/file-name';
import { incomingFile } from '../../attachments/incoming-file';
import { AllowedTo, CurrentActor, type Caller } from '../../http/authority';
import { RequestLanguage } from '../../http/language';
import { ApiProblem, ApiProblems } from '../../http/problems';
import { ComparisonDto } from '../catalogue.dto';
import {
  ApplyImportDto,
  ExportQueryDto,
  ImportDto,
  ImportEntriesDto,
  ImportEntriesQueryDto,
  ImportListDto,
  ImportUploadDto,
} from './exchange.dto';
import { ExportCatalogue } from './export-catalogue';
import { ImportCatalogue } from './import-catalogue';
import { toImport, toImportEntry } from './import-view';
import { putAside } from './incoming-file';

const PAGE = 50;
const LATEST = 20;
const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@ApiTags('Catalogue')
@Controller('catalogue')
@AllowedTo('catalogueAdmin')
export class CatalogueExchangeController {
  constructor(
    private readonly exporting: ExportCatalogue,
    private readonly importing: ImportCatalogue,
    private readonly imports: CatalogueImportStore,
    private readonly clock: Clock,
  ) {}

  @Get('procedures/export')
  @ApiOperation({
    summary: 'Procedures as a file that can be imported',
    description: 'Of each the version in force, else its draft, else its newest version; the file says which.',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('invalidRequest')
  async export(@Query() { format, q, field, level, standing }: ExportQueryDto): Promise<StreamableFile> {
    const filter = { words: q, fieldCode: field, level, standing };
    const content = format === 'json' ? this.exporting.json(filter) : await this.exporting.workbook(filter);
    const fileName = `thu-tuc-${localDate(this.clock.now())}.${format}`;
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: contentDisposition('attachment', fileName),
    });
  }

  @Post('procedures/import')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Hand in a file to import',
    description: 'It is checked beside the request and changes nothing; ask for the import to see how far that is.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportUploadDto })
  @ApiAcceptedResponse({ type: ImportDto })
  @ApiProblems('invalidRequest', 'fileTooLarge', 'fileEmpty')
  async import(
    @CurrentActor() caller: Caller,
    @Req() request: FastifyRequest,
    @RequestLanguage() language: Language,
  ): Promise<ImportDto> {
    const { fileName, content } = await incomingFile(request);
    const file = await putAside(content);
    return toImport(await this.importing.begin(caller, tidyFileName(fileName), file), language);
  }

  @Get('imports')
  @ApiOperation({ summary: 'The latest imports' })
  @ApiOkResponse({ type: ImportListDto })
  @ApiProblems()
  async latest(@RequestLanguage() language: Language): Promise<ImportListDto> {
    return { items: (await this.imports.latest(LATEST)).map((one) => toImport(one, language)) };
  }

  @Get('imports/:id')
  @ApiOperation({ summary: 'How far an import is' })
  @ApiOkResponse({ type: ImportDto })
  @ApiProblems('notFound', 'invalidRequest')
  async progress(@Param('id', ParseUUIDPipe) id: string, @RequestLanguage() language: Language): Promise<ImportDto> {
    return toImport(await this.importing.progress(id), language);
  }

  @Get('imports/:id/entries')
  @ApiOperation({ summary: 'The procedures of an import: what it would do to each, and what is wrong with it' })
  @ApiOkResponse({ type: ImportEntriesDto })
  @ApiProblems('notFound', 'invalidRequest')
  async entries(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { kind, faulty, cursor, limit = PAGE }: ImportEntriesQueryDto,
    @RequestLanguage() language: Language,
  ): Promise<ImportEntriesDto> {
    await this.importing.progress(id);
    const found = await this.imports.entries(id, { kind, faultyOnly: faulty, after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit).map((entry) => toImportEntry(entry, language));
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.position ?? null) : null };
  }

  @Get('imports/:id/entries/:position/comparison')
  @ApiOperation({ summary: 'What a procedure of the file would change' })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems('notFound', 'invalidRequest')
  async compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('position', ParseIntPipe) position: number,
  ): Promise<ComparisonDto> {
    const found = await this.imports.comparison(id, position);
    if (!found) throw new ApiProblem('notFound');
    return { changes: compareDefinitions(found.before, found.after) };
  }

  @Post('imports/:id/apply')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Make drafts of what was imported',
    description: 'Beside the request, in batches; also goes on where it was interrupted. Nothing is published.',
  })
  @ApiAcceptedResponse({ type: ImportDto })
  @ApiProblems('invalidRequest', 'notFound', 'importNotReady')
  async apply(
    @CurrentActor() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { scope }: ApplyImportDto,
    @RequestLanguage() language: Language,
  ): Promise<ImportDto> {
    return toImport(await this.importing.apply(caller, id, scope), language);
  }

  @Delete('imports/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget an import; drafts that it made stay' })
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'invalidRequest', 'importNotReady')
  async discard(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.importing.progress(id);
    if (!(await this.imports.discard(id))) throw new ApiProblem('importNotReady');
  }
}
