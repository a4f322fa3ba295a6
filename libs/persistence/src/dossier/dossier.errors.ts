import type { Refusal } from '@mot-cua/domain';

/** There is no such dossier (or draft): never existed, or is nobody's business. */
export class DossierNotFound extends Error {
  override readonly name = 'DossierNotFound';
  constructor(readonly dossierId: string) {
    super(`No dossier ${dossierId}`);
  }
}

/** The domain would not have it. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  constructor(readonly refusal: Refusal) {
    super(`${refusal.action} refused in ${refusal.state}: ${refusal.code}`);
  }
}

/** The transaction id was used before, for something else. */
export class TransactionReused extends Error {
  override readonly name = 'TransactionReused';
  constructor(readonly transactionId: string) {
    super(`Transaction ${transactionId} was something else`);
  }
}

/** The draft has been saved elsewhere since this revision. */
export class DraftChanged extends Error {
  override readonly name = 'DraftChanged';
  constructor(readonly currentRevision: number) {
    super(`The draft is at revision ${currentRevision}`);
  }
}

/** The draft is a dossier already. */
export class AlreadySubmitted extends Error {
  override readonly name = 'AlreadySubmitted';
  constructor(
    readonly dossierId: string,
    readonly code: string,
  ) {
    super(`Draft ${dossierId} was submitted as ${code}`);
  }
}

/** A file of the draft or dossier is still on its way. */
export class UploadRunning extends Error {
  override readonly name = 'UploadRunning';
  constructor() {
    super('An upload is running');
  }
}

/** A file that is to be a result has not been uploaded to this dossier for it, or is filed already. */
export class ResultFileUnknown extends Error {
  override readonly name = 'ResultFileUnknown';
  constructor(readonly attachmentId: string) {
    super(`No result file ${attachmentId}`);
  }
}
