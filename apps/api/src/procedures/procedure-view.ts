import {
  agenciesAbleToDecide,
  filesOfPapers,
  localDate,
  type Paper,
  type PaperTemplate,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { AgencyStore, ProcedureFileStore, type Closing, type ProcedureFileRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import { casesOf, toSummary } from './procedure-summary';
import type { PaperDto, PaperFileDto, ProcedureDto } from './procedures.dto';

/** A version as the pages show it, whether it is published or only drafted. */
@Injectable()
export class ProcedureView {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly files: ProcedureFileStore,
    private readonly clock: Clock,
  ) {}

  async whole(procedure: ProcedureVersion, closing: Closing | null = null): Promise<ProcedureDto> {
    const {
      competentAgencyKind: _kind,
      competentAgencyCodes: _codes,
      competence,
      receivedAt: _place,
      ...shown
    } = procedure;
    const today = localDate(this.clock.now());
    const [agencies, papers] = await Promise.all([this.agencies.all(), this.papers(procedure)]);
    const competent = agenciesAbleToDecide(procedure, agencies, today);
    return {
      ...shown,
      ...toSummary({ ...procedure, isClosed: closing !== null }, today),
      papers,
      cases: casesOf(procedure, today),
      competentAgencies: competent.map(toAgencyRef),
      isAgencyChosen: !competence && competent.length > 1,
      closing,
    };
  }

  /** The papers of a procedure, with the templates and examples that can be downloaded. */
  async papers({ papers }: Pick<ProcedureVersion, 'papers'>): Promise<PaperDto[]> {
    const files = await this.files.findMany(filesOfPapers(papers).map(({ fileId }) => fileId));
    const fileOf = new Map(files.map((file) => [file.id, file]));
    return papers.map((paper) => withFiles(paper, fileOf));
  }
}

function withFiles({ template, example, ...paper }: Paper, fileOf: ReadonlyMap<string, ProcedureFileRow>): PaperDto {
  const shownTemplate = toPaperFile(template, fileOf);
  const shownExample = toPaperFile(example, fileOf);
  return {
    ...paper,
    ...(shownTemplate && { template: shownTemplate }),
    ...(shownExample && { example: shownExample }),
  };
}

/** What cannot be downloaded is not offered; a draft may refer to a file that is still to be uploaded. */
function toPaperFile(
  file: PaperTemplate | undefined,
  fileOf: ReadonlyMap<string, ProcedureFileRow>,
): PaperFileDto | undefined {
  const kept = file && fileOf.get(file.fileId);
  return (
    kept && { fileId: kept.id, fileName: file.fileName || kept.fileName, mediaType: kept.mediaType, bytes: kept.bytes }
  );
}
