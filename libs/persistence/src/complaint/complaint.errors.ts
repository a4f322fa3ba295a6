import type { ComplaintRefusal } from '@mot-cua/domain';

/** There is no such complaint: never sent, or nobody's business. */
export class ComplaintNotFound extends Error {
  override readonly name = 'ComplaintNotFound';
  constructor(readonly complaintId: string) {
    super(`No complaint ${complaintId}`);
  }
}

/** The domain would not have it. */
export class ComplaintRefused extends Error {
  override readonly name = 'ComplaintRefused';
  constructor(readonly refusal: ComplaintRefusal) {
    super(`${refusal.action} refused in ${refusal.state}: ${refusal.code}`);
  }
}

/** A file that is to come with it was not uploaded to this complaint by whoever sends it. */
export class ComplaintFileUnknown extends Error {
  override readonly name = 'ComplaintFileUnknown';
  constructor(readonly complaintId: string) {
    super(`A file of complaint ${complaintId} is not there`);
  }
}
