import '@fastify/multipart';
import {
  FORM_FORMATS,
  IMPORT_SCOPES,
  readDataSet,
  type DataSetUnit,
  type ImportScope,
  type Language,
} from '@mot-cua/domain';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { languageOf } from '../http/language';
import { ApiProblem } from '../http/problems';
import { faultyDataSet } from './faulty-data-set';

/** The whole country takes one and a half million characters. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/** A data set as it was sent, read and checked. */
export interface DataSetFile {
  readonly units: readonly DataSetUnit[];
  readonly inForceOn: string;
  readonly scope: ImportScope;
  readonly fingerprint: string | undefined;
  readonly fileName: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What is wrong with it is told in this language. */
  readonly language: Language;
}

/**
 * The data set of a multipart request, whose fields come before the file.
 * @throws ApiProblem invalidRequest for the request, dataSetFaulty for the file, with everything that is wrong
 */
export async function dataSetFile(request: FastifyRequest): Promise<DataSetFile> {
  const language = languageOf(request);
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LARGEST_BYTES } }) : undefined;
  if (!part) throw invalid('/file', 'required');
  const field = (name: string): string | undefined => {
    const given = part.fields[name];
    return given && !Array.isArray(given) && given.type === 'field' && typeof given.value === 'string'
      ? given.value
      : undefined;
  };
  const content = await part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw faultyDataSet([{ place: '', code: 'tooLarge' }], language);
    throw error;
  });
  const inForceOn = field('inForceOn');
  const scope = IMPORT_SCOPES.find((known) => known === field('scope'));
  if (!inForceOn || !FORM_FORMATS['date']?.(inForceOn)) throw invalid('/inForceOn', 'format:date');
  if (!scope) throw invalid('/scope', 'enum');
  const { units, faults } = readDataSet(jsonOf(content, language));
  if (faults.length > 0) throw faultyDataSet(faults, language);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    units,
    inForceOn,
    scope,
    fingerprint: field('fingerprint'),
    fileName: part.filename.slice(-200),
    sha256,
    language,
  };
}

function jsonOf(content: Buffer, language: Language): unknown {
  try {
    return JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw faultyDataSet([{ place: '', code: 'notJson' }], language);
  }
}

function invalid(pointer: string, code: string): ApiProblem {
  return new ApiProblem('invalidRequest', { fields: [{ pointer, code }] });
}
