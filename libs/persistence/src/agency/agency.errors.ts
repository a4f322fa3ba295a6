/** There is no such agency. */
export class AgencyNotFound extends Error {
  override readonly name = 'AgencyNotFound';
  constructor(readonly agencyId: string) {
    super(`No agency ${agencyId}`);
  }
}

/** Somebody else has changed the agency since this revision. */
export class AgencyChanged extends Error {
  override readonly name = 'AgencyChanged';
  constructor(readonly currentRevision: number) {
    super(`The agency is at revision ${currentRevision}`);
  }
}

/** Another agency has the code. */
export class AgencyCodeTaken extends Error {
  override readonly name = 'AgencyCodeTaken';
  constructor() {
    super('Another agency has this code');
  }
}
