import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { ApiProblem } from '../http/problems';
import type { IncomingFile } from './attachments.service';

/**
 * The file of a multipart request, as a stream; fields must come before it.
 * @throws ApiProblem invalidRequest when there is none
 */
export async function incomingFile(request: FastifyRequest): Promise<IncomingFile> {
  if (!request.isMultipart())
    throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/file', code: 'required' }] });
  const part = await request.file();
  if (!part) throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/file', code: 'required' }] });
  const paperCode = part.fields['paperCode'];
  const value = paperCode && !Array.isArray(paperCode) && paperCode.type === 'field' ? paperCode.value : undefined;
  return { paperCode: typeof value === 'string' ? value : undefined, fileName: part.filename, content: part.file };
}
