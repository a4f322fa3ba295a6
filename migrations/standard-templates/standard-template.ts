/** A template as the migration found it right: frozen, whatever the code makes of templates later. */
export interface StandardTemplate {
  readonly formLabel: string;
  readonly issuer: string;
  readonly title: string;
  readonly numberPattern: string;
  readonly body: string;
  readonly signatures: readonly { readonly heading: string; readonly name: string }[];
}
