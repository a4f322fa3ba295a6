import type { Intention } from '../../saving/use-versioned-command';

export type { Intention };

/** What is sent of a command: its content, with what makes it happen once. */
export function bodyOf<T extends { readonly action: string }>({ action: _, ...content }: T, intention: Intention) {
  return { ...intention, ...content };
}
