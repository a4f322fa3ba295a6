import type { Text } from '../../text/text';
import { folded } from './same-entry';

/** A text with new Vietnamese. Its English stays only while it says the same: else it waits to be written, and publishing asks for it. */
export function withVietnamese(vi: string, ours: Text | undefined): Text {
  if (!ours || folded(ours.vi) !== folded(vi)) return { vi, en: '' };
  return ours;
}

/** Texts with new Vietnamese, each with the English of ours that says the same. */
export function allWithVietnamese(texts: readonly string[], ours: readonly Text[]): Text[] {
  return texts.map((vi) =>
    withVietnamese(
      vi,
      ours.find((text) => folded(text.vi) === folded(vi)),
    ),
  );
}
