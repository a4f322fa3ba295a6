import { isPaperFileOf } from '@mot-cua/domain';
import { ProcedureFileStore } from '@mot-cua/persistence';
import {
  Controller,
  Get,
  Headers,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '../attachments/file-name';
import { incomingFile } from '../attachments/incoming-file';
import { AllowedTo, CurrentActor, Public, type Caller, type GuardedRequest } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { PaperFileQueryDto, PaperFileUploadDto, ProcedureFileDto } from './procedure-files.dto';
import { ProcedureFilesService } from './procedure-files.service';

@ApiTags('Procedures')
@Controller()
export class ProcedureFilesController {
  constructor(
    private readonly service: ProcedureFilesService,
    private readonly files: ProcedureFileStore,
  ) {}

  @Post('catalogue/files')
  @AllowedTo('catalogueAdmin')
  @ApiOperation({
    summary: 'Keep a template or an example of a paper',
    description: 'A draft then refers to it by its id. The same content is kept once, whatever it is called.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: PaperFileUploadDto })
  @ApiCreatedResponse({ type: ProcedureFileDto })
  @ApiProblems(
    'invalidRequest',
    'paperFileTooLarge',
    'fileEmpty',
    'macrosRefused',
    'templateTypeRefused',
    'exampleTypeRefused',
  )
  async upload(
    @CurrentActor() caller: Caller,
    @Query() { purpose }: PaperFileQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<ProcedureFileDto> {
    return this.service.receive(caller, purpose, await incomingFile(request));
  }

  @Get('procedures/files/:fileId')
  @Public()
  @ApiOperation({
    summary: 'A template or an example of a paper',
    description: 'For everybody once a published version refers to it; before, for catalogue administrators.',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('notFound', 'invalidRequest')
  async download(
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() { session }: GuardedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.files.find(fileId);
    const use = file && (await this.files.useOf(fileId));
    const isPublic = use?.isPublished === true;
    if (!file || !(isPublic || session?.actor.roles.includes('catalogueAdmin'))) throw new ApiProblem('notFound');
    // What an id stands for never changes, but what is not published yet is nobody else's to keep.
    reply.headers({
      'cache-control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-cache',
      etag: `"${file.sha256}"`,
    });
    if (known === `"${file.sha256}"`) {
      reply.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    return new StreamableFile(await this.service.open(file), {
      type: file.mediaType,
      length: file.bytes,
      disposition: contentDisposition(
        isPaperFileOf('example', file.mediaType) ? 'inline' : 'attachment',
        use?.fileName || file.fileName,
      ),
    });
  }
}
