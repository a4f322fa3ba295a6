/** Where a file of the catalogue is to be had. */
export function paperFilePath(fileId: string): string {
  return `/api/v1/procedures/files/${encodeURIComponent(fileId)}`;
}

/** What kind of file it is, as people call it: the same in both languages. */
export function fileKindWords(mediaType: string): string {
  if (mediaType.includes('word')) return 'Word';
  if (mediaType.includes('sheet')) return 'Excel';
  return mediaType.replace(/^.*\//, '').replace('jpeg', 'jpg').toUpperCase();
}
