/** Somebody else changed a thing after it was read: nothing was overwritten. */
export class ChangedElsewhere extends Error {
  override readonly name = 'ChangedElsewhere';
  constructor(readonly currentRevision: number) {
    super(`It is at revision ${currentRevision} now`);
  }
}
