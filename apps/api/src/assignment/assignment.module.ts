import { Module } from '@nestjs/common';
import { AssignmentController } from './assignment.controller';
import { UnattendedController } from './unattended.controller';

@Module({ controllers: [AssignmentController, UnattendedController] })
export class AssignmentModule {}
