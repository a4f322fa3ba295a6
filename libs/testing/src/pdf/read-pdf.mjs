// Reads the PDF on its standard input, a process of its own because pdf.js is an ES module: the words of each page, its size in
// points, what its QR codes say, and on demand its picture.
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { buffer } from 'node:stream/consumers';
import { writeFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels for each point. A phone finds a code from one distance or another; so does this. */
const SCALES = [3, 2, 4];
const [pictures] = process.argv.slice(2);

/** A page as it is printed. */
async function pictureOf(page, scale) {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return canvas;
}

/** What the QR code of a page says; `null` where no distance shows one. */
async function codeOf(page) {
  for (const scale of SCALES) {
    const canvas = await pictureOf(page, scale);
    const { width, height } = canvas;
    const found = jsQR(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height);
    if (found) return found.data;
  }
  return null;
}

const pdf = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  pages.push({ width, height, text, code: await codeOf(page) });
  if (pictures) await writeFile(`${pictures}-${number}.png`, (await pictureOf(page, 2)).toBuffer('image/png'));
}
process.stdout.write(JSON.stringify({ title: (await pdf.getMetadata()).info.Title ?? '', pages }));
