import type { Attachment } from '@mot-cua/api-client';
import { problemOf } from '@mot-cua/ui';

export interface Upload {
  readonly key: string;
  readonly paperCode: string;
  readonly file: File;
  /** 0 to 1. */
  readonly share: number;
  readonly state: 'running' | 'failed';
  readonly error?: unknown;
}

export type SendFile = (
  paperCode: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Attachment>;

/** Files on their way: several at once, one failing alone, each to be tried again or given up. They go on while one visits other pages. */
export class Uploads {
  private list: readonly Upload[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly aborts = new Map<string, AbortController>();
  private count = 0;

  constructor(
    private readonly send: SendFile,
    private readonly onDone: (attachment: Attachment) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): readonly Upload[] => this.list;

  add(paperCode: string, files: readonly File[]): void {
    for (const file of files) {
      this.count += 1;
      const upload: Upload = { key: `upload-${this.count}`, paperCode, file, share: 0, state: 'running' };
      this.put([...this.list, upload]);
      void this.run(upload);
    }
  }

  /** Refuses a file before it is sent. */
  refuse(paperCode: string, file: File, error: unknown): void {
    this.count += 1;
    this.put([...this.list, { key: `upload-${this.count}`, paperCode, file, share: 0, state: 'failed', error }]);
  }

  retry(key: string): void {
    const upload = this.list.find((one) => one.key === key);
    if (!upload) return;
    this.change(key, { state: 'running', share: 0, error: undefined });
    void this.run(upload);
  }

  /** Tries again, now that there is a connection, what failed for want of one. */
  retryUnreachable(): void {
    this.list.filter((one) => problemOf(one.error).code === 'unreachable').forEach(({ key }) => this.retry(key));
  }

  giveUp(key: string): void {
    this.aborts.get(key)?.abort();
    this.put(this.list.filter((one) => one.key !== key));
  }

  private async run({ key, paperCode, file }: Upload): Promise<void> {
    const abort = new AbortController();
    this.aborts.set(key, abort);
    try {
      const attachment = await this.send(paperCode, file, (share) => this.change(key, { share }), abort.signal);
      this.put(this.list.filter((one) => one.key !== key));
      this.onDone(attachment);
    } catch (error) {
      this.change(key, { state: 'failed', error: problemOf(error) });
    } finally {
      this.aborts.delete(key);
    }
  }

  private change(key: string, part: Partial<Upload>): void {
    this.put(this.list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  private put(list: readonly Upload[]): void {
    this.list = list;
    this.listeners.forEach((listener) => listener());
  }
}
