import { RequestMethod, type INestApplication } from '@nestjs/common';

/** Everything lives under /api/v1, but for what operators and load balancers ask. */
export function usePrefix(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', {
    exclude: ['health/live', 'health/ready', 'metrics'].map((path) => ({ path, method: RequestMethod.GET })),
  });
}
