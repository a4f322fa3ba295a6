import { ApiError, toApiError, type Attachment } from '@mot-cua/api-client';

interface UploadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly paperCode: string;
  readonly file: File;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends one file and tells how far it has got, which `fetch` cannot.
 * @throws ApiError with the problem; `unreachable` when the connection broke
 */
export function uploadFile({ url, headers, paperCode, file, onProgress, signal }: UploadRequest): Promise<Attachment> {
  const body = new FormData();
  body.append('paperCode', paperCode);
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Attachment);
      else reject(toApiError(request.status, answer));
    });
    const broken = () => reject(new ApiError('unreachable', 0, ''));
    request.addEventListener('error', broken);
    request.addEventListener('timeout', broken);
    request.addEventListener('abort', broken);
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
