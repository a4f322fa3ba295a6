import type { Text } from '@mot-cua/domain';
import { useText, type TextValues } from './use-text';

/** A sentence in the reader's language. */
export function TextOf({ text, values }: { readonly text: Text; readonly values?: TextValues }) {
  return useText()(text, values);
}
