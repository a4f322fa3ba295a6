import { onA4 } from '@mot-cua/adapters/documents';
import { FileStorage } from '@mot-cua/adapters/storage';
import { may, type Actor } from '@mot-cua/domain';
import { documentsOf, isForApplicant, paperOf, type LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { DossierStore, LegalDocumentStore, type DossierRow } from '@mot-cua/persistence';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { buffer } from 'node:stream/consumers';
import { contentDisposition } from '../attachments/file-name';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { ControlSheet } from './control-sheet';
import { LegalDocumentListDto, PrintQueryDto, toLegalDocument } from './legal-documents.dto';
import { PDF_CONTENT, PDF_POLICY } from './pdf-answer';

@ApiTags('Legal documents')
@Controller()
export class LegalDocumentsController {
  constructor(
    private readonly documents: LegalDocumentStore,
    private readonly dossiers: DossierStore,
    private readonly controlSheet: ControlSheet,
    private readonly storage: FileStorage,
  ) {}

  @Get('dossiers/:id/documents')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @ApiOperation({
    summary: 'The legal documents of a dossier',
    description: 'An applicant sees those that are written to them, officers of its agency all.',
  })
  @ApiOkResponse({ type: LegalDocumentListDto })
  @ApiProblems('notFound')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LegalDocumentListDto> {
    const dossier = await this.visible(actor, id);
    const inside = may(actor, 'viewProcessing', dossier);
    const [rows, awaited] = await Promise.all([this.documents.findOf(id), this.documents.awaitedOf(id)]);
    const isShown = ({ kind }: { readonly kind: LegalDocumentKind }) => inside || isForApplicant(kind);
    return {
      items: rows.filter(isShown).map(toLegalDocument),
      awaited: awaited
        .flatMap(({ detail, lastError }) =>
          documentsOf(detail).map((kind) => ({
            ...{ kind, isFailing: lastError !== null, lastError: inside ? lastError : null },
          })),
        )
        .filter(isShown),
    };
  }

  @Get('dossiers/:id/control-sheet')
  @AllowedTo('counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Security-Policy', PDF_POLICY)
  @ApiOperation({
    summary: 'The process control sheet as it stands now',
    description: 'Without a number: it is issued, once and for all, when the result is handed over.',
  })
  @ApiOkResponse(PDF_CONTENT)
  @ApiProblems('notFound')
  async currentControlSheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const dossier = await this.visible(actor, id);
    if (!may(actor, 'viewProcessing', dossier)) throw new ApiProblem('notFound');
    const file = await this.controlSheet.write(dossier);
    if (!file) throw new ApiProblem('notFound');
    return new StreamableFile(file, {
      type: 'application/pdf',
      length: file.length,
      disposition: contentDisposition('inline', `Phiếu kiểm soát ${dossier.code}.pdf`),
    });
  }

  @Get('documents/:id/content')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Security-Policy', PDF_POLICY)
  @ApiOperation({ summary: 'A legal document itself, to read, print or keep' })
  @ApiOkResponse(PDF_CONTENT)
  @ApiProblems('invalidRequest', 'notFound')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { paper }: PrintQueryDto,
  ): Promise<StreamableFile> {
    const document = await this.documents.find(id);
    if (!document) throw new ApiProblem('notFound');
    const dossier = await this.visible(actor, document.dossierId);
    if (!isForApplicant(document.kind) && !may(actor, 'viewProcessing', dossier)) throw new ApiProblem('notFound');
    const issued = await this.storage.read(document.storageKey);
    const answer = { type: 'application/pdf', disposition: contentDisposition('inline', document.fileName) };
    if (paper !== 'A4' || paperOf(document.kind) === 'A4')
      return new StreamableFile(issued, { ...answer, length: document.bytes });
    const enlarged = await onA4(await buffer(issued));
    return new StreamableFile(enlarged, { ...answer, length: enlarged.length });
  }

  /** @throws ApiProblem notFound for a dossier that is not there or is none of theirs */
  private async visible(actor: Actor, id: string): Promise<DossierRow> {
    const dossier = await this.dossiers.find(id);
    if (!dossier || !may(actor, 'viewContent', dossier)) throw new ApiProblem('notFound');
    return dossier;
  }
}
