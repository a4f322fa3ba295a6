import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { HealthController } from './health.controller';
import { HttpMetrics } from './http-metrics';

@Module({ imports: [AttachmentsModule], controllers: [HealthController], providers: [HttpMetrics] })
export class HealthModule {}
