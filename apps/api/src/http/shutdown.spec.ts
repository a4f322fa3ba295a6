import { createLogger, loadConfig } from '@mot-cua/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request, type IncomingMessage } from 'node:http';
import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import { createApplication } from './application';

let api: ApiUnderTest;
let instance: NestFastifyApplication;
let address: string;

beforeAll(async () => {
  api = await startApi();
  const config = loadConfig({ DATABASE_URL: api.databaseUrl, LOG_LEVEL: 'silent' });
  instance = await createApplication(config, createLogger('api', config), api.clock);
  await instance.listen(0, '127.0.0.1');
  address = await instance.getUrl();
});
afterAll(() => api.stop());

it('an instance that stops finishes the requests under way, and takes no more', async () => {
  const body = JSON.stringify({ login: '0900000001', password: 'wrong' });
  const half = Math.floor(body.length / 2);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const underWay = request(`${address}/api/v1/session`, { method: 'POST', headers });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    underWay.on('response', resolve);
    underWay.on('error', reject);
  });
  const arrived = new Promise((resolve) => instance.getHttpServer().once('request', resolve));
  underWay.write(body.slice(0, half));
  await arrived;

  const stopped = instance.close();
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  underWay.end(body.slice(half));
  const { statusCode } = (await answer).resume();
  expect(statusCode).toBe(401);
  await stopped;
});
