import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ApiProblem } from '../../http/problems';

/** A catalogue of 2,000 procedures as JSON is about half of it. */
export const MOST_FILE_BYTES = 48 * 1024 * 1024;

/**
 * Puts a file aside for the thread that checks it; whoever asked for it takes it away.
 * @throws ApiProblem fileTooLarge, fileEmpty
 */
export async function putAside(content: AsyncIterable<Buffer>): Promise<string> {
  const file = path.join(tmpdir(), `mot-cua-import-${randomUUID()}`);
  try {
    await pipeline(limited(content), createWriteStream(file, { mode: 0o600 }));
    return file;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function* limited(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > MOST_FILE_BYTES) throw new ApiProblem('fileTooLarge', { extra: { maxBytes: MOST_FILE_BYTES } });
    yield chunk;
  }
  if (bytes === 0) throw new ApiProblem('fileEmpty');
}
