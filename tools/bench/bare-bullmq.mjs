// BullMQ with nothing of ours around it, connected as the product connects: libs/platform/src/queue/queue-connection.ts.
import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import pg from 'pg';

/** @param {string} url of the PostgreSQL or the Redis that the queues live in */
export function bullmqOn(url) {
  const { protocol, hostname, port } = new URL(url);
  if (protocol === 'redis:')
    return { Queue, Worker, connection: { host: hostname, port: Number(port), maxRetriesPerRequest: null } };
  const connection = new pg.Pool({ connectionString: url, max: 12, options: '-c search_path=bullmq' });
  return { ...withBackend(createPostgresBackend), connection };
}
