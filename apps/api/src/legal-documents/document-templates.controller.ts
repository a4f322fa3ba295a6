import { lookUpUrlOf, renderLegalDocument } from '@mot-cua/adapters/documents';
import { localDate, type Language } from '@mot-cua/domain';
import {
  dayInWords,
  describeTemplateFault,
  documentNumber,
  fillTemplate,
  REGULATION_NAMES,
  SPECIMEN_AGENCY,
  SPECIMEN_CODE,
  specimenValues,
  templateFaults,
} from '@mot-cua/domain/legal-document';
import { DocumentTemplateStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  DocumentTemplateListDto,
  PreviewTemplateDto,
  PublishTemplateDto,
  SaveTemplateDto,
  TemplateKindParamDto,
  TemplateRevisionDto,
  toDocumentTemplate,
} from './document-templates.dto';
import { PDF_CONTENT, PDF_POLICY } from './pdf-answer';

@ApiTags('Legal documents')
@Controller('document-templates')
@AllowedTo('catalogueAdmin')
export class DocumentTemplatesController {
  constructor(
    private readonly templates: DocumentTemplateStore,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The forms of the legal documents, every version' })
  @ApiOkResponse({ type: DocumentTemplateListDto })
  async list(): Promise<DocumentTemplateListDto> {
    return { items: (await this.templates.all()).map(toDocumentTemplate) };
  }

  @Put(':kind/draft')
  @ApiOperation({ summary: 'Save the draft of a form, or begin one', description: 'It may still have faults.' })
  @ApiOkResponse({ type: DocumentTemplateListDto })
  @ApiProblems('invalidRequest', 'changedElsewhere')
  async save(
    @CurrentActor() actor: Caller,
    @Param() { kind }: TemplateKindParamDto,
    @Body() { revision, ...draft }: SaveTemplateDto,
  ): Promise<DocumentTemplateListDto> {
    await this.templates.saveDraft(kind, draft, revision, this.by(actor));
    return this.list();
  }

  @Post(':kind/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Throw the draft of a form away' })
  @ApiOkResponse({ type: DocumentTemplateListDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere')
  async discard(
    @CurrentActor() actor: Caller,
    @Param() { kind }: TemplateKindParamDto,
    @Body() { revision }: TemplateRevisionDto,
  ): Promise<DocumentTemplateListDto> {
    await this.templates.discardDraft(kind, revision, this.by(actor));
    return this.list();
  }

  @Post(':kind/publish')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Put the draft in force from a day on',
    description: 'From tomorrow at the earliest; what was issued stays as it is.',
  })
  @ApiOkResponse({ type: DocumentTemplateListDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'changedElsewhere'] as const),
    ...(['templateNotReady', 'templateScheduled', 'templateDayTooEarly'] as const),
  )
  async publish(
    @CurrentActor() actor: Caller,
    @Param() { kind }: TemplateKindParamDto,
    @Body() { revision, effectiveOn }: PublishTemplateDto,
    @RequestLanguage() language: Language,
  ): Promise<DocumentTemplateListDto> {
    const today = localDate(this.clock.now());
    if (effectiveOn <= today) throw new ApiProblem('templateDayTooEarly');
    const draft = (await this.templates.all()).find((row) => row.kind === kind && row.status === 'draft');
    const faults = draft ? templateFaults(kind, draft.content) : [];
    if (faults.length > 0) {
      const fields = faults.map((fault) => ({
        ...{ pointer: fault.pointer, code: fault.code, message: describeTemplateFault(fault)[language] },
      }));
      throw new ApiProblem('templateNotReady', { fields });
    }
    await this.templates.publish(kind, revision, effectiveOn, today, this.by(actor));
    return this.list();
  }

  @Post(':kind/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take back the version that waits for its day' })
  @ApiOkResponse({ type: DocumentTemplateListDto })
  @ApiProblems('invalidRequest', 'notFound')
  async withdraw(
    @CurrentActor() actor: Caller,
    @Param() { kind }: TemplateKindParamDto,
  ): Promise<DocumentTemplateListDto> {
    await this.templates.withdraw(kind, localDate(this.clock.now()), this.by(actor));
    return this.list();
  }

  @Post(':kind/preview')
  @HttpCode(200)
  @Header('Content-Security-Policy', PDF_POLICY)
  @ApiOperation({ summary: 'What a form would look like', description: 'Filled in with a made-up dossier.' })
  @ApiOkResponse(PDF_CONTENT)
  @ApiProblems('invalidRequest')
  async preview(
    @Param() { kind }: TemplateKindParamDto,
    @Body() { regulation, content }: PreviewTemplateDto,
  ): Promise<StreamableFile> {
    const at = this.clock.now();
    const year = Number(localDate(at).slice(0, 4));
    const { superior, name, code: agencyCode } = SPECIMEN_AGENCY;
    const lookUpUrl = lookUpUrlOf(this.config.publicUrl, SPECIMEN_CODE);
    const file = await renderLegalDocument({
      ...{ kind, filled: fillTemplate(content, specimenValues(kind)), superiorAgency: superior, agency: name, at },
      ...{ place: '……', day: dayInWords(at), regulation: REGULATION_NAMES[regulation], watermark: 'XEM TRƯỚC' },
      number: documentNumber(content.numberPattern, { number: 1, year, agencyCode }),
      ...(kind !== 'register' && { dossierCode: SPECIMEN_CODE, lookUpUrl }),
    });
    return new StreamableFile(file, { type: 'application/pdf', length: file.length, disposition: 'inline' });
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}
