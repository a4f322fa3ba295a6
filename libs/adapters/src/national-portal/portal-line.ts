import { readAnswer, type PortalAnswer } from './answer';
import { TryAgain } from './errors';

export interface LineConfig {
  /** Base address of the exchange, without a trailing path. */
  readonly url: string;
  /** Destination code on the exchange (header `dstcode`). */
  readonly destination: string;
  /** How long one call may take in all. */
  readonly timeoutMs: number;
}

/** Why a call came to nothing, without an address or anything of its content. */
function causeOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'hết thời gian chờ';
  return typeof cause?.code === 'string' ? cause.code : 'lỗi kết nối';
}

/** The line to the portal: one POST of JSON, one answer. */
export class PortalLine {
  constructor(private readonly config: LineConfig) {}

  /** @throws TryAgain for everything that is not an answer of the portal itself */
  async post(path: string, body: unknown, key?: string): Promise<PortalAnswer> {
    const { url, destination, timeoutMs } = this.config;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'content-type': 'application/json',
      charset: 'utf-8',
      dstcode: destination,
    };
    if (key !== undefined) headers['x-idempotency-key'] = key;
    try {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const content = await response.text();
      // A refusal of the request as such still carries the portal's words; a fault of the server or of the line does not count as one.
      const isUnclear = response.status >= 500 || response.status === 429 || response.status === 408;
      if (isUnclear) throw new TryAgain(`Cổng Dịch vụ công Quốc gia trả lời HTTP ${response.status}`);
      if (response.status === 401 || response.status === 403) {
        return { code: String(response.status), message: 'Phiên làm việc không được chấp nhận', result: [] };
      }
      return readAnswer(content);
    } catch (error) {
      if (error instanceof TryAgain) throw error;
      throw new TryAgain(`Không gọi được Cổng Dịch vụ công Quốc gia: ${causeOf(error)}`, { cause: error });
    }
  }
}
