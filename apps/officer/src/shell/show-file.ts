/** Enough for a viewer to read the file; what it names is kept in memory until then. */
const KEPT_MS = 60_000;

/**
 * Shows a file in a tab of its own. The tab opens at once, while the click still allows it, says that it waits, and is closed again if
 * no file comes.
 */
export async function showInNewTab(waiting: string, asked: () => Promise<Blob>): Promise<void> {
  const tab = window.open('', '_blank');
  if (tab) tab.document.title = waiting;
  try {
    const url = urlOf(await asked());
    if (tab) tab.location.replace(url);
    else window.open(url, '_blank', 'noopener');
  } catch (error) {
    tab?.close();
    throw error;
  }
}

/** Keeps a file where the browser keeps what is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: urlOf(file), download: name });
  link.click();
}

function urlOf(file: Blob): string {
  const url = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  return url;
}
