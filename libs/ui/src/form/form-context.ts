import { createContext, useContext } from 'react';
import type { FieldOrigin } from './field-origins';

/** What the fields of a form know beside their own value; keyed by JSON pointer. */
export interface FormState {
  readonly problems: ReadonlyMap<string, string>;
  readonly required: ReadonlySet<string>;
  /** Where a filled-in value came from. */
  readonly origins: Readonly<Record<string, FieldOrigin>>;
  /** Puts back what the source of a field said. */
  readonly putBack: (pointer: string) => void;
  /** What an officer asks to have corrected. */
  readonly requests: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormState>({
  problems: new Map(),
  required: new Set(),
  origins: {},
  putBack: () => undefined,
  requests: {},
});

export function useFormState(): FormState {
  return useContext(FormContext);
}
