/** A sentence in the portal's two languages; Vietnamese is the one that binds. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Text;
