import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import path from 'node:path';

const FONT = 'Tinos';
const FONT_FOLDER = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const fontFile = (name: string) => path.join(FONT_FOLDER, name, `Tinos_${name}.ttf`);

/** Documents are made of what we hand over: nothing is fetched, no file but the fonts is read. */
const printer = Object.assign(pdfmake, {});
printer.setFonts({
  [FONT]: {
    normal: fontFile('400Regular'),
    bold: fontFile('700Bold'),
    italics: fontFile('400Regular_Italic'),
    bolditalics: fontFile('700Bold_Italic'),
  },
});
const access = pdfmake as typeof pdfmake & {
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (file: string) => boolean): void;
};
access.setUrlAccessPolicy(() => false);
access.setLocalAccessPolicy((file) => file.startsWith(FONT_FOLDER));

/** Renders a document in Tinos, which has the shapes that Decree 30/2020/NĐ-CP asks for and all of Vietnamese. */
export function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake
    .createPdf({
      ...definition,
      defaultStyle: { font: FONT, fontSize: 13, lineHeight: 1.25, ...definition.defaultStyle },
    })
    .getBuffer();
}
