import { Module } from '@nestjs/common';
import { LiveController } from './live.controller';
import { LiveUpdates } from './live-updates';

@Module({ controllers: [LiveController], providers: [LiveUpdates], exports: [LiveUpdates] })
export class LiveModule {}
