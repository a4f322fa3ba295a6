/** Where anybody can look a dossier up on the citizen portal; what the QR code of a document says. */
export function lookUpUrlOf(publicUrl: string, dossierCode: string): string {
  return `${publicUrl}/tra-cuu?ma=${dossierCode}`;
}
