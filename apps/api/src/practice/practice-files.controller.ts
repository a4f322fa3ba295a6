import { PRACTICE_MARK, replay, type DossierState } from '@mot-cua/domain';
import {
  PracticeFileStore,
  practiceHistory,
  PracticeStore,
  type PracticeFileRow,
  type PracticeRunRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import {
  applyDecorators,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UploadDto } from '../attachments/attachments.dto';
import { contentDisposition } from '../attachments/file-name';
import { incomingFile } from '../attachments/incoming-file';
import { AllowedTo } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { PracticeFiles } from './practice-files.service';
import { PracticeResult } from './practice-result';
import { PracticeFileDto } from './practice-runs.dto';
import { toPracticeFile } from './practice-view';

/** The states in which an applicant may add files. */
const OPEN_TO_FILES: readonly DossierState[] = ['draft', 'awaitingSupplement', 'pausedForSupplement'];

/** A file that is shown in a page of its own, and may do nothing there. */
function ShownFile() {
  return applyDecorators(
    Header('Cache-Control', 'private, no-store'),
    Header(
      'Content-Security-Policy',
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
    ),
    Header('Referrer-Policy', 'no-referrer'),
    ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }),
    ApiProblems('notFound'),
  );
}

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('Practice runs')
@Controller('catalogue/procedures/:code/practice-runs/:id')
@AllowedTo('catalogueAdmin')
export class PracticeFilesController {
  constructor(
    private readonly service: PracticeFiles,
    private readonly result: PracticeResult,
    private readonly runs: PracticeStore,
    private readonly files: PracticeFileStore,
    private readonly clock: Clock,
  ) {}

  @Post('files')
  @ApiOperation({ summary: 'Attach a file', description: 'Judged by its content as a citizen’s file would be.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: PracticeFileDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'actionNotOpen', 'tooManyFiles'] as const),
    ...(['fileTooLarge', 'fileTypeRefused', 'fileEmpty'] as const),
  )
  async attach(
    @Param('code') code: string,
    @Id() id: string,
    @Req() request: FastifyRequest,
  ): Promise<PracticeFileDto> {
    const run = await this.run(code, id);
    if (!OPEN_TO_FILES.includes(replay(id, practiceHistory(run)).state)) throw new ApiProblem('actionNotOpen');
    return toPracticeFile(await this.service.receive(id, run.definition.papers, await incomingFile(request)));
  }

  @Get('files/:fileId/content')
  @ShownFile()
  @ApiOperation({ summary: 'A file of a practice run' })
  async content(
    @Param('code') code: string,
    @Id() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const file = await this.file(code, id, fileId);
    const { mediaType: type, bytes: length, fileName } = file;
    const disposition = contentDisposition('inline', fileName);
    return new StreamableFile(await this.service.open(file), { type, length, disposition });
  }

  @Delete('files/:fileId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a file out again, as long as it is not filed' })
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'forbidden')
  async remove(
    @Param('code') code: string,
    @Id() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<void> {
    await this.service.remove(await this.file(code, id, fileId));
  }

  @Get('results/:resultCode')
  @ShownFile()
  @ApiOperation({
    summary: 'A document that the run ends with',
    description: 'As the portal would write it, marked as practice, without a number.',
  })
  async document(
    @Param('code') code: string,
    @Id() id: string,
    @Param('resultCode') resultCode: string,
  ): Promise<StreamableFile> {
    const run = await this.run(code, id);
    const { name, content } = await this.result.of(run, resultCode);
    const fileName = `${PRACTICE_MARK} ${name}.pdf`;
    const disposition = contentDisposition('inline', fileName);
    return new StreamableFile(content, { type: 'application/pdf', length: content.length, disposition });
  }

  private async run(code: string, id: string): Promise<PracticeRunRow> {
    const run = await this.runs.find(code, id, this.clock.now());
    if (!run) throw new ApiProblem('notFound');
    return run;
  }

  private async file(code: string, id: string, fileId: string): Promise<PracticeFileRow> {
    const run = await this.run(code, id);
    const file = await this.files.find(run.id, fileId);
    if (!file) throw new ApiProblem('notFound');
    return file;
  }
}
