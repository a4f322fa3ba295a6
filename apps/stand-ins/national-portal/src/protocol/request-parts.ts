import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export type Body = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();

/** Compares a credential without telling by the time it takes how much of it is right. */
export const isSame = (given: string, right: string): boolean => timingSafeEqual(digest(given), digest(right));

/** PostgreSQL keeps no NUL in a text, so a message with one cannot be kept whole. */
export const hasNul = (body: unknown): boolean => (JSON.stringify(body) ?? '').includes('\\u0000');

export function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
}

/** What `Authorization: Bearer` carries; empty without one. */
export function bearerOf(request: FastifyRequest): string {
  return /^Bearer (.+)$/i.exec(header(request, 'authorization') ?? '')?.[1] ?? '';
}

/** Codes of the dossiers that rows are about. */
export function codesOf(rows: unknown, ...others: unknown[]): string[] {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const codes = list.map((row) => (isBody(row) ? text(row.MaHoSo) : ''));
  return [...new Set([...codes, ...others.map(text)])].filter((code) => code !== '');
}
