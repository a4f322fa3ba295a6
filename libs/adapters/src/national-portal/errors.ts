/** The portal could not be asked or did not answer clearly: the same report may be delivered again later. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** The content was refused, by us before sending or by the portal: sending it again changes nothing, a person must look. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  constructor(
    readonly reason: string,
    /** The portal's own code, where it was the portal that refused. */
    readonly code?: string,
  ) {
    super(reason);
  }
}
