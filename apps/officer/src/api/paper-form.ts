/** A file of a paper as an upload sends it: the fields by their names, and the form that carries the file itself. */
export function paperForm({ paperCode, file }: { readonly paperCode: string; readonly file: File }) {
  const form = new FormData();
  form.append('paperCode', paperCode);
  form.append('file', file);
  return { body: { paperCode, file: file.name }, bodySerializer: () => form };
}
