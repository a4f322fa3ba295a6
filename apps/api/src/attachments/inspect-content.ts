import { fileTypeFromBuffer } from 'file-type';
import { createHash } from 'node:crypto';
import { ApiProblem } from '../http/problems';

/** The type of a file shows in its first bytes. */
const SNIFFED_BYTES = 4100;

/** What is known of a content when all of it has passed. */
export interface InspectedContent {
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

export interface InspectionLimits {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/**
 * Lets a content through while it is hashed and counted. The type is told from the content, never from its name; nothing passes
 * before it is known to be one of those allowed.
 * @throws ApiProblem fileTypeRefused, fileTooLarge or fileEmpty, which breaks the stream off
 */
export class ContentInspection {
  private result: InspectedContent | undefined;

  constructor(private readonly limits: InspectionLimits) {}

  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let bytes = 0;
    let mediaType: string | undefined;
    let held: Buffer[] = [];
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > this.limits.maxBytes)
        throw new ApiProblem('fileTooLarge', { extra: { maxBytes: this.limits.maxBytes } });
      hash.update(chunk);
      if (mediaType) {
        yield chunk;
        continue;
      }
      held.push(chunk);
      if (bytes < SNIFFED_BYTES) continue;
      mediaType = await this.allowedTypeOf(Buffer.concat(held));
      yield* held;
      held = [];
    }
    if (bytes === 0) throw new ApiProblem('fileEmpty');
    mediaType ??= await this.allowedTypeOf(Buffer.concat(held));
    yield* held;
    this.result = { bytes, sha256: hash.digest('hex'), mediaType };
  }

  /** @throws Error before all of the content has passed */
  finished(): InspectedContent {
    if (!this.result) throw new Error('The content has not passed yet');
    return this.result;
  }

  private async allowedTypeOf(head: Buffer): Promise<string> {
    const found = (await fileTypeFromBuffer(head))?.mime;
    if (found && this.limits.mediaTypes.includes(found)) return found;
    throw new ApiProblem('fileTypeRefused', { extra: { found: found ?? null, allowed: this.limits.mediaTypes } });
  }
}
