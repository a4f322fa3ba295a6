import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const ROOT = path.resolve(__dirname, '../..');

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The parts of a Compose service that are checked. */
export interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly image: string;
  readonly command?: string | readonly string[];
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly logging?: { readonly options: Readonly<Record<string, string>> };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** Steps that run once and end. */
export const STEPS = ['bucket', 'migrate', 'seed'];

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: {
    readonly default: { readonly ipam: { readonly config: readonly { readonly subnet: string }[] } };
  };
  readonly volumes: Readonly<Record<string, unknown>>;
}

export function readCompose(): ComposeFile {
  return parse(read('docker-compose.yml'), { merge: true });
}

/** What `${NAME…}` a text asks of `.env`; `$$` is a dollar for the container's own shell. */
export function variablesAskedFor(text: string): { readonly name: string; readonly hasDefault: boolean }[] {
  return [...text.replaceAll('$$', '').matchAll(/\$\{(\w+)(:-)?/g)].map(([, name = '', fallback]) => ({
    name,
    hasDefault: fallback !== undefined,
  }));
}

export interface Variable {
  readonly name: string;
  /** The program does not start without it. */
  readonly isMandatory: boolean;
  readonly fallback: string | undefined;
}

/** The variables that a configuration module reads: `read.text('NAME', fallback)`, or `text('NAME')` in the stand-in. */
export function variablesRead(source: string): Variable[] {
  const calls = source.matchAll(
    /\b(text|url|integer|timeOfDay|flag|oneOf|networks|optional)\('([A-Z][A-Z0-9_]*)'((?:, (?:\[[^\]]*\]|[^,()]+))*)/g,
  );
  const byName = new Map<string, Variable>();
  for (const [, kind = '', name = '', rest = ''] of calls) {
    // An address is followed by the protocols that it may begin with, and one of several by all of them.
    const others = [...rest.matchAll(/, (\[[^\]]*\]|[^,]+)/g)].map(([, argument = '']) => argument.trim());
    const fallback = others[kind === 'url' || kind === 'oneOf' ? 1 : 0];
    const isOptional = kind === 'optional' || (byName.has(name) && !byName.get(name)?.isMandatory);
    byName.set(name, {
      name,
      isMandatory: !isOptional && fallback === undefined,
      fallback: fallback?.replace(/^'|'$/g, '').replaceAll('_', ''),
    });
  }
  return [...byName.values()];
}

/** `stage → lines` of the Dockerfile. */
export function stagesOf(dockerfile: string): Map<string, string[]> {
  const stages = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of dockerfile.split('\n')) {
    const stage = /^FROM \S+ AS (\S+)$/.exec(line)?.[1];
    if (stage) stages.set(stage, (lines = []));
    else lines.push(line);
  }
  return stages;
}
