import { Module } from '@nestjs/common';
import { ComplaintAccess } from './complaint-access';

/** Of its own, because files of complaints are read through the attachments, on which complaints build. */
@Module({ providers: [ComplaintAccess], exports: [ComplaintAccess] })
export class ComplaintAccessModule {}
