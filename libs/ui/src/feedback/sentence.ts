import type { Text } from '@mot-cua/domain';

/** Said where a problem might make somebody fear for what they wrote. */
export const nothingLost: Text = { vi: 'Những gì bạn đã nhập vẫn còn.', en: 'What you entered is kept.' };

/** What happened and what to do, with what is kept if that has to be said. */
export function sentence(vi: string, en: string, kept?: Text): Text {
  return kept ? { vi: `${vi} ${kept.vi}`, en: `${en} ${kept.en}` } : { vi, en };
}
