const PDF = 'application/pdf';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** A page with nothing on it. */
const PAGE = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF\n',
].join('\n');

/** An empty file of a kind that a paper takes, so that nobody has to look for one, or uses somebody's real papers. */
export function sampleFile(mediaTypes: readonly string[], name: string): File | undefined {
  if (mediaTypes.includes(PDF)) return new File([PAGE], `${name}.pdf`, { type: PDF });
  if (!mediaTypes.includes('image/png')) return undefined;
  const bytes = Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0));
  return new File([bytes], `${name}.png`, { type: 'image/png' });
}
