import { Global, Module } from '@nestjs/common';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInThrottle } from './sign-in-throttle';

@Global()
@Module({
  controllers: [SessionController],
  providers: [SessionService, SignInThrottle],
  exports: [SessionService, SignInThrottle],
})
export class SessionModule {}
