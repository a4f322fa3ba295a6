import { Module } from '@nestjs/common';
import { AccountLogController } from './account-log.controller';
import { CitizenAccountsController } from './citizen-accounts.controller';
import { CitizenAccountsService } from './citizen-accounts.service';

@Module({ controllers: [CitizenAccountsController, AccountLogController], providers: [CitizenAccountsService] })
export class CitizenAccountsModule {}
