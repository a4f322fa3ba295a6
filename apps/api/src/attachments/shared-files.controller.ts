import { AttachmentStore } from '@mot-cua/persistence';
import { Clock, FileLinks } from '@mot-cua/platform';
import { Controller, Get, Header, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { AttachmentsService } from './attachments.service';
import { contentDisposition } from './file-name';
import { SharedFileQueryDto } from './shared-files.dto';

/** Files for those who have a signed link: the national portal, and whoever reads a dossier there. */
@ApiTags('Attachments')
@Controller('shared-files')
export class SharedFilesController {
  private readonly links: FileLinks | undefined;

  constructor(
    private readonly service: AttachmentsService,
    private readonly attachments: AttachmentStore,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) { fileLinks, publicUrl }: AppConfig,
  ) {
    this.links = fileLinks && new FileLinks(fileLinks, publicUrl);
  }

  @Get(':id')
  @Public()
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Security-Policy', "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'")
  @Header('Referrer-Policy', 'no-referrer')
  @Header('X-Robots-Tag', 'noindex')
  @ApiOperation({
    summary: 'A file, by a signed link',
    description: 'For whoever was given the link, until it expires. It opens this file and no other.',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('fileLinkWrong', 'fileLinkExpired', 'notFound')
  async open(@Param('id', ParseUUIDPipe) id: string, @Query() query: SharedFileQueryDto): Promise<StreamableFile> {
    const verdict = this.links?.check(id, query, this.clock.now()) ?? 'wrong';
    if (verdict === 'expired') throw new ApiProblem('fileLinkExpired');
    if (verdict === 'wrong') throw new ApiProblem('fileLinkWrong');
    const attachment = await this.attachments.find(id);
    const isShared =
      attachment?.state === 'stored' && attachment.filedIn !== null && attachment.purpose !== 'complaint';
    if (!attachment || !isShared) throw new ApiProblem('notFound');
    return new StreamableFile(await this.service.open(attachment), {
      type: attachment.mediaType,
      length: attachment.bytes,
      disposition: contentDisposition('inline', attachment.fileName),
    });
  }
}
