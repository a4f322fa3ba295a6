import { renderBlankForm } from '@mot-cua/adapters/documents';
import type { FileStorage } from '@mot-cua/adapters/storage';
import { blankFormOf, type Paper, type ProcedureVersion } from '@mot-cua/domain';
import type { ProcedureFileStore } from '@mot-cua/persistence';
import { Readable } from 'node:stream';
import { paperFileOf } from '../procedure-files/paper-file-of';

const ADDRESSEES: Readonly<Record<ProcedureVersion['competentAgencyKind'], string>> = {
  province: 'Ủy ban nhân dân tỉnh Tây Ninh',
  department: '……………………………………………………………',
  commune: 'Ủy ban nhân dân …………………………………………',
  district: 'Ủy ban nhân dân …………………………………………',
};

/** Makes the template that each paper refers to from the form of its procedure, and keeps it; one that is there stays as it is. */
export async function keepTemplates(
  procedures: readonly ProcedureVersion[],
  files: ProcedureFileStore,
  storage: FileStorage,
  at: Date,
): Promise<void> {
  for (const procedure of procedures) {
    for (const paper of procedure.papers) {
      const { template } = paper;
      if (!template || (await files.find(template.fileId))) continue;
      const content = await blankFormFor(procedure, paper);
      const about = { fileName: template.fileName, mediaType: 'application/pdf', by: null, at };
      const file = paperFileOf(content, { ...about, id: template.fileId });
      await storage.write(file.storageKey, Readable.from([content]), file.mediaType);
      await files.keep(file);
    }
  }
}

function blankFormFor({ code, name, form, competentAgencyKind }: ProcedureVersion, paper: Paper): Promise<Buffer> {
  return renderBlankForm({
    title: paper.name.vi,
    addressee: ADDRESSEES[competentAgencyKind],
    procedureName: name.vi,
    procedureCode: code,
    groups: blankFormOf(form),
    promise:
      'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
  });
}
