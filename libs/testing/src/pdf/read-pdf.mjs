// Reads the PDF on its standard input, a process of its own because pdf.js is an ES module: the words of each page, its size in
// points, what its QR codes say, and on demand its picture.
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { buffer } from 'node:stream/consumers';
import { writeFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels for each point: enough for a QR code of 78 points. */
const SCALE = 3;
const [pictures] = process.argv.slice(2);

const pdf = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  pages.push({ width, height, text, code: jsQR(data, canvas.width, canvas.height)?.data ?? null });
  if (pictures) await writeFile(`${pictures}-${number}.png`, canvas.toBuffer('image/png'));
}
process.stdout.write(JSON.stringify({ title: (await pdf.getMetadata()).info.Title ?? '', pages }));
