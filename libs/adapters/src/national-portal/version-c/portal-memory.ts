/** A file as the portal keeps it. */
export interface UploadedFile {
  /** IdTepTin */
  readonly id: string;
  /** HashTepTin: SHA-256, hexadecimal. */
  readonly hash: string;
}

/**
 * What the portal gave out once and what whoever sends next must know (version C). A code that was allocated and never kept is only a gap in the
 * portal's numbers; a code that is kept before the dossier is sent makes it the same dossier however often it is sent.
 */
export interface PortalMemory {
  /** The portal's code of one of our dossiers. */
  codeOf(dossierCode: string): Promise<string | undefined>;
  /** Keeps the portal's code; of two at once the first stays. @returns the one that stays */
  keepCode(dossierCode: string, portalCode: string): Promise<string>;
  /** Those of some files that were uploaded, by our id. */
  filesOf(attachmentIds: readonly string[]): Promise<ReadonlyMap<string, UploadedFile>>;
  keepFile(attachmentId: string, file: UploadedFile): Promise<void>;
}
