import { isPaperFileOf, PAPER_FILE_MEDIA_TYPES, type PaperFilePurpose } from '@mot-cua/domain';
import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { ApiProblem } from '../http/problems';

const WORD_BEFORE_2007 = 'application/msword';

/** Names of streams and storages in the directory of a compound file ([MS-CFB], 2.6.1) are UTF-16. */
const named = (name: string) => Buffer.from(name, 'utf16le');
const WORD_STREAM = named('WordDocument');
const MACRO_STORAGES = ['_VBA_PROJECT', 'VBA', 'Macros'].map((name) => named(`${name}\0`));

/**
 * The media type of a template or an example, told from its content, never from its name.
 * @throws ApiProblem macrosRefused for an Office file that carries a program; templateTypeRefused, exampleTypeRefused
 */
export async function inspectPaperFile(content: Buffer, purpose: PaperFilePurpose): Promise<string> {
  const sniffed = (await fileTypeFromBuffer(content))?.mime;
  if (purpose === 'template' && hasMacros(content, sniffed)) throw new ApiProblem('macrosRefused');
  const mediaType = sniffed === 'application/x-cfb' && content.includes(WORD_STREAM) ? WORD_BEFORE_2007 : sniffed;
  if (mediaType && isPaperFileOf(purpose, mediaType)) return mediaType;
  throw new ApiProblem(purpose === 'template' ? 'templateTypeRefused' : 'exampleTypeRefused', {
    extra: { found: mediaType ?? null, allowed: PAPER_FILE_MEDIA_TYPES[purpose] },
  });
}

/** A program may hide behind the name of a file without one, so its place in the file counts, not what the file calls itself. */
function hasMacros(content: Buffer, sniffed: string | undefined): boolean {
  if (sniffed === 'application/x-cfb') return MACRO_STORAGES.some((name) => content.includes(name));
  if (sniffed?.toLowerCase().includes('macroenabled')) return true;
  return (
    sniffed?.includes('openxmlformats') === true &&
    partsOf(content).some((name) => /vbaproject|\/activex\//i.test(name))
  );
}

/** The names of the parts of an Open XML file; nothing of it is inflated. */
function partsOf(content: Buffer): string[] {
  const names: string[] = [];
  try {
    unzipSync(content, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    throw new ApiProblem('templateTypeRefused', { extra: { found: null, allowed: PAPER_FILE_MEDIA_TYPES.template } });
  }
  return names;
}
