// Hands a request on to the API and its answer back, byte for byte as they come: uploads and live updates are never collected.
import { request as httpRequest } from 'node:http';
import { pipeline } from 'node:stream';

const UNAVAILABLE = {
  vi: 'Hệ thống chưa sẵn sàng. Hãy thử lại sau ít phút.',
  en: 'The system is not ready. Please try again in a few minutes.',
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ api: string, address: string, protocol: string }} way where the API is; who asks, and how
 */
export function handOn(request, response, { api, address, protocol }) {
  const { hostname, port } = new URL(api);
  const onward = httpRequest({
    hostname,
    port,
    method: request.method,
    // Never what a client writes before the path: that names the machine to ask.
    path: request.url.replace(/^https?:\/\/[^/]*/i, ''),
    // The host stays the one that was asked for, as behind nginx: sessions are kept by it.
    headers: { ...request.headers, 'x-forwarded-for': address, 'x-forwarded-proto': protocol },
  });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    // One that is broken off is broken off here, too, so that the browser notices.
    pipeline(answer, response, () => request.resume());
  });
  onward.on('error', () => {
    // With an answer on its way, only the rest of the upload was refused.
    if (!response.headersSent) sayUnavailable(request, response);
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function sayUnavailable(request, response) {
  const language = request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
  response.writeHead(502, { 'content-type': 'application/problem+json', 'content-language': language });
  response.end(
    JSON.stringify({
      type: 'urn:mot-cua:problem:unavailable',
      title: UNAVAILABLE[language],
      status: 502,
      code: 'unavailable',
      requestId: '',
    }),
  );
  request.resume();
}
