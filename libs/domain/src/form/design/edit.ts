import type { FormDesign } from './form-design';

/** Why an edit was not made; the design stays as it was. */
export type Refusal =
  /** An element of this type cannot stand there. */
  | 'notHere'
  /** It would be shown only when it is shown. */
  | 'circle'
  /** The name is no identifier. */
  | 'badName'
  /** Another field or section of the same section has the name. */
  | 'nameTaken'
  /** A condition written by hand, or another element that would lose its condition, names it. */
  | 'inUse'
  /** A choice needs an entry, and each entry a value of its own. */
  | 'badChoices'
  /** The paper has another place in the form. */
  | 'paperTaken'
  /** The last page, or the last field of a list, cannot go. */
  | 'lastOne';

/** What an edit made of a design. */
export interface Edit {
  readonly design: FormDesign;
  readonly refused?: Refusal;
  /** The element that the edit was about, or made. */
  readonly id?: string;
}

export const refuse = (design: FormDesign, refused: Refusal): Edit => ({ design, refused });
