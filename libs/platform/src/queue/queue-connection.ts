import {
  createPostgresBackend,
  Queue,
  runMigrations,
  setDefaultBackendFactory,
  Worker,
  type ConnectionOptions,
  type Processor,
} from 'bullmq';
import { Pool } from 'pg';
import type { Config } from '../config/config';
import { BATCH_JOBS, BELL_OPTIONS, JOBS, type BatchBell, type DossierBell, type JobKind } from './job-catalogue';

type QueueConfig = Pick<Config, 'redisUrl' | 'databaseUrl'>;

/**
 * The queues of one process: in Redis when it is configured, else in PostgreSQL's schema `bullmq`. This is the only place that
 * knows which. All queues and workers of the process share one pool.
 */
export class QueueConnection {
  readonly backend: 'redis' | 'postgres';
  private readonly connection: ConnectionOptions;
  private readonly pool: Pool | undefined;
  private closing = false;
  private readonly open: { close(): Promise<void> }[] = [];

  constructor(
    { redisUrl, databaseUrl }: QueueConfig,
    private readonly onError: (error: Error) => void,
  ) {
    if (redisUrl) {
      this.backend = 'redis';
      const { hostname, port, username, password, pathname, protocol } = new URL(redisUrl);
      this.connection = {
        host: hostname,
        port: Number(port || 6379),
        db: Number(pathname.slice(1) || 0),
        maxRetriesPerRequest: null,
        ...(username && { username }),
        ...(password && { password: decodeURIComponent(password) }),
        ...(protocol === 'rediss:' && { tls: {} }),
      };
    } else {
      this.backend = 'postgres';
      this.pool = new Pool({
        connectionString: databaseUrl,
        max: 12,
        options: '-c search_path=bullmq',
        application_name: 'mot-cua-queue',
      });
      this.pool.on('error', onError);
      // With this backend a connection is a pool of pg; BullMQ's types know only Redis.
      this.connection = this.pool as unknown as ConnectionOptions;
      setDefaultBackendFactory(createPostgresBackend as unknown as Parameters<typeof setDefaultBackendFactory>[0]);
    }
  }

  queue(kind: JobKind): Queue<DossierBell> {
    return this.queueOf<DossierBell>(JOBS[kind].queue);
  }

  worker(kind: JobKind, processor: Processor<DossierBell>): Worker<DossierBell> {
    return this.workerOf(JOBS[kind], processor);
  }

  batchQueue(): Queue<BatchBell> {
    return this.queueOf<BatchBell>(BATCH_JOBS.queue);
  }

  batchWorker(processor: Processor<BatchBell>): Worker<BatchBell> {
    return this.workerOf(BATCH_JOBS, processor);
  }

  private queueOf<Bell>(name: string): Queue<Bell> {
    const queue = new Queue<Bell>(name, { connection: this.connection, defaultJobOptions: BELL_OPTIONS });
    queue.on('error', this.onError);
    this.open.push(queue);
    return queue;
  }

  private workerOf<Bell>(
    { queue, concurrency }: { readonly queue: string; readonly concurrency: number },
    processor: Processor<Bell>,
  ): Worker<Bell> {
    const worker = new Worker<Bell>(queue, processor, { connection: this.connection, concurrency });
    worker.on('error', this.onError);
    this.open.push(worker);
    return worker;
  }

  /** Whether jobs should come to an end. */
  get isClosing(): boolean {
    return this.closing;
  }

  /** Waits for running jobs, then lets go of the connection. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.open.map((part) => part.close()));
    await this.pool?.end();
  }
}

/** Brings BullMQ's own tables up to date; part of the migration step. Redis needs none. */
export async function migrateQueue(databaseUrl: string, role: string): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  const client = await pool.connect();
  try {
    await runMigrations(client as unknown as Parameters<typeof runMigrations>[0]);
    await client.query(`GRANT USAGE ON SCHEMA bullmq TO ${role}`);
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA bullmq TO ${role}`);
    await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA bullmq TO ${role}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${role}`);
  } finally {
    client.release();
    await pool.end();
  }
}
