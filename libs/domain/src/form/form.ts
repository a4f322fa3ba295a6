/** What somebody filled in, by the names of the form's schema. */
export type Answers = Readonly<Record<string, unknown>>;

/** An e-form (tờ khai điện tử): JSON Schema 2020-12 for the answers and a JSON Forms UI schema for the screen. */
export interface FormDefinition {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly uiSchema: Readonly<Record<string, unknown>>;
}

/** One thing wrong with the answers. */
export interface FieldProblem {
  /** JSON pointer into the answers, `/child/fullName`; for a missing field the field itself, not its parent. */
  readonly pointer: string;
  /** Stable name of what is wrong: the schema keyword, or the format (`format:nationalId`). */
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}
