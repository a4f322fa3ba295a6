import type { Text } from '@mot-cua/domain';
import { createContext, useContext } from 'react';

/** What the fields of a form know beside their own value; keyed by JSON pointer. */
export interface FormState {
  readonly problems: ReadonlyMap<string, string>;
  readonly required: ReadonlySet<string>;
  /** Where a filled-in value came from. */
  readonly origins: Readonly<Record<string, Text>>;
  /** What an officer asks to have corrected. */
  readonly requests: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormState>({
  problems: new Map(),
  required: new Set(),
  origins: {},
  requests: {},
});

export function useFormState(): FormState {
  return useContext(FormContext);
}
