import type { KeptFile } from '@mot-cua/adapters/national-portal';
import { FileStorage } from '@mot-cua/adapters/storage';
import { AttachmentStore } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';

/** Reads filed papers and results for a portal that takes the files themselves. */
@Injectable()
export class FileReader {
  constructor(
    private readonly attachments: AttachmentStore,
    private readonly storage: FileStorage,
  ) {}

  async open(attachmentId: string): Promise<KeptFile | undefined> {
    const attachment = await this.attachments.find(attachmentId);
    if (attachment?.state !== 'stored') return undefined;
    const { storageKey, mediaType, sha256 } = attachment;
    return { content: new Uint8Array(await buffer(await this.storage.read(storageKey))), mediaType, sha256 };
  }
}
