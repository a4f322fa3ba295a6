import type { Paper, PaperTemplate } from './procedure';

/** What a file of the catalogue is for: a form to download (mẫu đơn, tờ khai), or a picture of a good paper (ảnh mẫu). */
export const PAPER_FILE_PURPOSES = ['template', 'example'] as const;
export type PaperFilePurpose = (typeof PAPER_FILE_PURPOSES)[number];

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** Kinds of files that each may be, as told from the content. */
export const PAPER_FILE_MEDIA_TYPES = {
  template: [
    `${OPEN_XML}.wordprocessingml.document`,
    'application/msword',
    `${OPEN_XML}.spreadsheetml.sheet`,
    'application/pdf',
  ],
  example: ['image/jpeg', 'image/png'],
} as const satisfies Readonly<Record<PaperFilePurpose, readonly string[]>>;

/** A form is a few pages; what is larger is a scan that nobody can fill in. */
export const LARGEST_PAPER_FILE_BYTES = 10 * 1024 * 1024;

/** Whether a file of this kind may serve for it. */
export function isPaperFileOf(purpose: PaperFilePurpose, mediaType: string): boolean {
  return PAPER_FILE_MEDIA_TYPES[purpose].some((one) => one === mediaType);
}

/** The files that papers refer to, each once. */
export function filesOfPapers(papers: readonly Pick<Paper, PaperFilePurpose>[]): PaperTemplate[] {
  const all = papers.flatMap(({ template, example }) => [template, example]).filter((file) => file !== undefined);
  return [...new Map(all.map((file) => [file.fileId, file])).values()];
}
