import { issuedResults, may, partOf, showsFile, type Actor } from '@mot-cua/domain';
import { AttachmentStore, DossierStore, DraftStore, toDossier, type AttachmentRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ComplaintAccess } from '../complaints/complaint-access';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { AttachmentsService } from './attachments.service';
import { contentDisposition } from './file-name';

@ApiTags('Attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly service: AttachmentsService,
    private readonly attachments: AttachmentStore,
    private readonly drafts: DraftStore,
    private readonly dossiers: DossierStore,
    private readonly complaints: ComplaintAccess,
    private readonly clock: Clock,
  ) {}

  @Get(':id/content')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @Header('Cache-Control', 'private, no-store')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
  )
  @Header('Referrer-Policy', 'no-referrer')
  @ApiOperation({
    summary: 'The file itself',
    description:
      'For its applicant and for officers of the agency that has it; of a complaint for whoever may read what it came with.',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('notFound')
  async content(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const attachment = await this.attachments.find(id);
    if (!attachment || attachment.state !== 'stored' || !(await this.mayRead(actor, attachment)))
      throw new ApiProblem('notFound');
    return new StreamableFile(await this.service.open(attachment), {
      type: attachment.mediaType,
      length: attachment.bytes,
      disposition: contentDisposition('inline', attachment.fileName),
    });
  }

  @Delete(':id')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a file out again', description: 'As long as it is not filed.' })
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'forbidden')
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const attachment = await this.attachments.find(id);
    if (!attachment || attachment.uploadedBy !== actor.id) throw new ApiProblem('notFound');
    await this.service.remove(attachment);
  }

  /**
   * A draft's files are its owner's only; a dossier's are read by whoever may see the dossier, its results once they are issued, and by an agency whose
   * part has ended those of its part; those of a complaint by whoever may read that.
   */
  private async mayRead(actor: Actor, attachment: AttachmentRow): Promise<boolean> {
    const { id, dossierId, purpose, filedIn, uploadedBy } = attachment;
    if (purpose === 'complaint') return this.complaints.mayReadFile(actor, attachment);
    const dossier = await this.dossiers.find(dossierId);
    if (!dossier) return (await this.drafts.findAny(dossierId, actor.id)) !== null;
    if (!may(actor, 'viewDossier', dossier) || (filedIn === null && uploadedBy !== actor.id)) return false;
    if (!may(actor, 'viewContent', dossier)) {
      const part = partOf(actor.agencyIds, toDossier(dossier));
      return (
        part !== undefined && showsFile(attachment, part, await this.dossiers.history(dossierId), this.clock.now())
      );
    }
    if (purpose === 'paper' || may(actor, 'viewProcessing', dossier)) return true;
    const issued = issuedResults(await this.dossiers.history(dossierId));
    return issued.some(({ attachmentId }) => attachmentId === id);
  }
}
