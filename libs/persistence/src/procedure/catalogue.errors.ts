/** The catalogue has a procedure of this code already. */
export class ProcedureExists extends Error {
  constructor(readonly code: string) {
    super(`There is a procedure ${code}`);
  }
}

/** A draft was saved by somebody else after it was read. */
export class ProcedureDraftChanged extends Error {
  constructor(
    readonly currentRevision: number,
    readonly editedByName: string,
    readonly editedAt: Date,
  ) {
    super(`The draft is at revision ${currentRevision}`);
  }
}

/** There is no such procedure, version or draft. */
export class NoSuchVersion extends Error {
  constructor(code: string) {
    super(`No such version of procedure ${code}`);
  }
}

/** A version that has been published already waits for its day. */
export class VersionScheduled extends Error {
  constructor(
    readonly version: number,
    readonly effectiveOn: string,
  ) {
    super(`Version ${version} takes effect on ${effectiveOn}`);
  }
}
