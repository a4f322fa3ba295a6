import { Module } from '@nestjs/common';
import { AssignmentController } from './assignment.controller';
import { RuleScopes } from './rule-scopes';
import { UnattendedController } from './unattended.controller';

@Module({ controllers: [AssignmentController, UnattendedController], providers: [RuleScopes] })
export class AssignmentModule {}
