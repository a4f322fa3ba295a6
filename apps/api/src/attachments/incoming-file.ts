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
  const fieldOf = (name: string) => {
    const field = part.fields[name];
    const value = field && !Array.isArray(field) && field.type === 'field' ? field.value : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const [paperCode, resultCode] = [fieldOf('paperCode'), fieldOf('resultCode')];
  return { paperCode, resultCode, fileName: part.filename, content: part.file };
}
