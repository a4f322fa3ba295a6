import { OutboxStore } from '@mot-cua/persistence';
import { Controller, Get, Header } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

@Controller()
export class HealthController {
  private readonly registry = new Registry();

  constructor(
    private readonly dataSource: DataSource,
    outbox: OutboxStore,
  ) {
    collectDefaultMetrics({ register: this.registry });
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
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
