import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';

/** How long requests take, by route (never by address: an id would make a series of its own). */
@Injectable()
export class HttpMetrics {
  readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [],
  });
}
