import { pino, type Logger as PinoLogger } from 'pino';
import type { Config } from '../config/config';
import { currentRequestId } from './request-context';

export type Logger = PinoLogger;

/** Structured logs, one JSON object a line, each with the request it belongs to. Callers log ids and codes, never names or answers. */
export function createLogger(service: 'api' | 'worker', { logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    base: { service },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
    // A safety net under the rule above.
    redact: {
      paths: ['*.password', '*.nationalId', '*.phone', '*.email', '*.answers', 'req.headers.cookie'],
      remove: true,
    },
  });
}
