import { FileStorage } from '@mot-cua/adapters/storage';
import { OutboxStore } from '@mot-cua/persistence';
import { Controller, Get, Header, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Public } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { HttpMetrics } from './http-metrics';

@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
@Public()
export class HealthController {
  private readonly registry = new Registry();

  constructor(
    private readonly dataSource: DataSource,
    private readonly storage: FileStorage,
    outbox: OutboxStore,
    metrics: HttpMetrics,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.registry.registerMetric(metrics.durations);
    new Gauge({
      name: 'mot_cua_outbox_unsent',
      help: 'Events that their destination has not confirmed yet',
      registers: [this.registry],
      async collect() {
        this.set(await outbox.countUnsent());
      },
    });
  }

  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(): Promise<{ status: 'ok' }> {
    await Promise.all([this.dataSource.query('SELECT 1'), this.storage.check()]).catch(() => {
      throw new ApiProblem('unavailable');
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
