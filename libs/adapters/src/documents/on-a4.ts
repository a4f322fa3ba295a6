import { PageSizes, PDFDocument } from '@cantoo/pdf-lib';

/**
 * An A5 document with each page enlarged to A4, for printers that have no other paper: what was issued, √2 times as large, with its words
 * and codes as they are. The document itself stays what it was.
 * @throws Error for what is no PDF
 */
export async function onA4(file: Uint8Array): Promise<Buffer> {
  const issued = await PDFDocument.load(file);
  const enlarged = await PDFDocument.create();
  const [width, height] = PageSizes.A4;
  for (const page of await enlarged.embedPages(issued.getPages()))
    enlarged.addPage([width, height]).drawPage(page, { width, height });
  enlarged.setTitle(issued.getTitle() ?? '');
  return Buffer.from(await enlarged.save());
}
