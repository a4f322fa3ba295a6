/** What makes a command happen once, and only to the dossier that was seen. */
export interface Intention {
  readonly transactionId: string;
  readonly expectedVersion: number;
}

/** What is sent of a command: its content, with what makes it happen once. */
export function bodyOf<T extends { readonly action: string }>({ action: _, ...content }: T, intention: Intention) {
  return { ...intention, ...content };
}
