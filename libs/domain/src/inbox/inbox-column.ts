/** What the inbox can say of a dossier beside its code and its applicant, which always stand first. */
export const INBOX_COLUMNS = [
  'procedure',
  'state',
  'step',
  'takenBy',
  'agency',
  'channel',
  'submittedAt',
  'receivedAt',
  'due',
] as const;
export type InboxColumn = (typeof INBOX_COLUMNS)[number];

/** The columns of an officer who has chosen none. */
export const USUAL_COLUMNS = [
  'procedure',
  'state',
  'takenBy',
  'submittedAt',
  'due',
] as const satisfies readonly InboxColumn[];
