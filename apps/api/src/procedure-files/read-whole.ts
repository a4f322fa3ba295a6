import { ApiProblem } from '../http/problems';

/**
 * All of a small file at once.
 * @throws ApiProblem paperFileTooLarge as soon as it is, fileEmpty
 */
export async function readWhole(content: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new ApiProblem('paperFileTooLarge', { extra: { maxBytes } });
    chunks.push(chunk);
  }
  if (bytes === 0) throw new ApiProblem('fileEmpty');
  return Buffer.concat(chunks);
}
