// Jest's global set-up: a throw-away PostgreSQL for the run (or the one of TEST_POSTGRES_URL) with a migrated template database.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { startPostgres, UNSAFE_AND_FAST } from '../postgres/embedded-postgres.mjs';
import openRunFolder from './run-folder.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

export default async function startTestPostgres() {
  const folder = openRunFolder();
  if (!process.env.TEST_POSTGRES_URL) {
    const server = await startPostgres({
      folder: path.join(folder, 'postgres'),
      logFile: path.join(folder, 'postgres.log'),
      settings: UNSAFE_AND_FAST,
    });
    globalThis.testPostgres = server;
    process.env.TEST_POSTGRES_URL = server.url;
  }
  if (!process.env.TEST_TEMPLATE_DATABASE) {
    process.env.TEST_TEMPLATE_DATABASE = `template_${process.pid}`;
    await makeTemplate(process.env.TEST_POSTGRES_URL, process.env.TEST_TEMPLATE_DATABASE);
  }
}

async function makeTemplate(adminUrl, name) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@mot-cua/source', '-r', './tools/swc-register.cjs', 'apps/api/src/migrate.main.ts'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATABASE_URL: url.href, MIGRATION_DATABASE_URL: url.href } },
  );
  if (status !== 0) throw new Error(`The template database could not be migrated:\n${stdout}${stderr}`);
}
