import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  read,
  readCompose,
  ROOT,
  stagesOf,
  STEPS,
  variablesAskedFor,
  variablesRead,
  type Service,
} from './compose-file';

const { services, networks, volumes } = readCompose();
const stages = stagesOf(read('deploy/docker/Dockerfile'));
const ours = Object.entries(services).filter(([, { build }]) => build?.target === 'server');
const portal = variablesRead(read('apps/stand-ins/national-portal/src/config.ts'));
const registry = variablesRead(read('apps/stand-ins/population-registry/src/config.ts'));
const system = variablesRead(read('libs/platform/src/config/config.ts'));
const exists = (file: string): boolean => existsSync(path.join(ROOT, file));
const nginx = read('deploy/nginx/default.conf');

const scriptOf = ({ command }: Service): string => (Array.isArray(command) ? String(command[1]) : '');
const knownTo = (service: Service) => {
  const script = scriptOf(service);
  if (script.startsWith('apps/stand-ins/population-registry/')) return registry;
  return script.startsWith('apps/stand-ins/') ? portal : system;
};
const namesOf = (variables: readonly { name: string }[]): string[] => variables.map(({ name }) => name);

describe('docker-compose.yml', () => {
  it('has every part of the system, and two of each that does the work', () => {
    const ours = ['migrate', 'seed', 'api', 'worker', 'national-portal', 'population-registry', 'web'];
    const parts = ['postgres', 'redis', 's3', 'bucket', ...ours];
    expect(Object.keys(services)).toEqual(parts);
    expect(services).toMatchObject({ api: { deploy: { replicas: 2 } }, worker: { deploy: { replicas: 2 } } });
  });

  it('builds what the Dockerfile has, and runs it as somebody who is not root', () => {
    const built = Object.values(services).flatMap(({ build }) => build ?? []);
    expect(new Set(built.map(({ target }) => target))).toEqual(new Set(['server', 'web']));
    for (const { dockerfile, target } of built) {
      expect(exists(dockerfile)).toBe(true);
      expect([...stages.keys()]).toContain(target);
    }
    expect(stages.get('server')).toContain('USER node');
    expect(read('deploy/docker/Dockerfile')).toMatch(/^FROM nginxinc\/nginx-unprivileged:\S+ AS web$/m);
  });

  it.each(ours)('%s runs a script that our build makes and the image holds', (_name, service) => {
    const script = scriptOf(service);
    expect(script).toMatch(/^apps\/.+\/dist\/.+\.js$/);
    expect(exists(script.replace('/dist/', '/src/').replace(/\.js$/, '.ts'))).toBe(true);
    const folder = script.slice(0, script.indexOf('/dist/') + '/dist'.length);
    expect(stages.get('server')).toContain(`COPY --from=build /app/${folder} ${folder}`);
  });

  it.each(ours)('%s is told nothing that the code does not read, and all that it needs', (_name, service) => {
    const told = Object.keys(service.environment ?? {});
    const known = knownTo(service);
    expect(namesOf(known)).toEqual(expect.arrayContaining(told));
    const needed = known.filter(({ isMandatory }) => isMandatory);
    expect(told).toEqual(expect.arrayContaining(namesOf(needed)));
    expect(needed.length).toBeGreaterThan(0);
  });

  it.each([
    ['api', 'PORT', '3000', system],
    ['worker', 'WORKER_PORT', '3001', system],
    ['national-portal', 'PORT', '4400', portal],
    ['population-registry', 'PORT', '4500', registry],
  ])('%s listens where the code does by default: %s=%s', (name, variable, port, known) => {
    expect(known).toContainEqual(expect.objectContaining({ name: variable, fallback: port }));
    expect(String(services[name]?.environment?.[variable])).toBe(port);
    expect(services[name]?.healthcheck?.test.join(' ')).toContain(`http://127.0.0.1:${port}/health/ready`);
    expect(stages.get('server')?.find((line) => line.startsWith('EXPOSE'))).toContain(port);
  });

  it.each([
    'apps/api/src/health/health.controller.ts',
    'apps/worker/src/health/health.controller.ts',
    'apps/stand-ins/national-portal/src/build-server.ts',
    'apps/stand-ins/population-registry/src/build-server.ts',
  ])('asks for an address that %s answers', (file) => {
    expect(read(file)).toMatch(/[gG]et\('\/?health\/ready'/);
  });

  it('gives out no secret in the file itself', () => {
    const told = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment));
    for (const [name, value] of told.filter(([variable]) => /PASSWORD|SECRET|KEY|AUTH/.test(variable)))
      // One that some installations have no use for may stay empty.
      expect(`${name}=${value}`).toMatch(/^\w+=\$\{\w+:(\?[^}]+|-)\}$/);
  });

  it('publishes the ports that nginx and the stand-in listen on', () => {
    const listened = [...nginx.matchAll(/listen (\d+);/g)].map(([, port]) => `${port}:${port}`);
    expect(services['web']?.ports).toEqual(listened);
    expect(listened).toEqual(['4200:4200', '4300:4300']);
    expect(services['national-portal']?.ports).toEqual(['127.0.0.1:4400:4400']);
    expect(nginx).toContain(`server api:${String(services['api']?.environment?.['PORT'])} resolve;`);
  });

  it('takes the word of nginx on who asks, and of nobody outside its own network', () => {
    const [network] = networks.default.ipam.config;
    expect(services['api']?.environment?.['TRUSTED_PROXIES']).toBe(`\${TRUSTED_PROXIES:-${network?.subnet}}`);
    expect(read('deploy/nginx/to-api.part')).toContain('X-Forwarded-For $proxy_add_x_forwarded_for;');
  });

  it('waits for services that are there, and for those that end to have ended', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(Object.keys(services)).toContain(name);
        expect(condition).toBe(STEPS.includes(name) ? 'service_completed_successfully' : 'service_healthy');
        if (!STEPS.includes(name)) expect(services[name]?.healthcheck).toBeDefined();
      }
    }
  });

  it.each(Object.entries(services))(
    '%s comes back by itself, or runs once; its log does not grow for ever',
    (name, service) => {
      const runsOnce = STEPS.includes(name);
      expect(service.restart).toBe(runsOnce ? undefined : 'unless-stopped');
      if (!runsOnce) expect(service.healthcheck?.test.length).toBeGreaterThan(1);
      expect(service.logging?.options).toHaveProperty('max-size');
    },
  );

  it('keeps what must outlive a container in volumes', () => {
    const kept = Object.entries(services).flatMap(([name, { volumes: mounts = [] }]) =>
      mounts.filter((mount) => !mount.startsWith('./')).map((mount) => `${name} ${mount}`),
    );
    expect(kept).toEqual(['postgres postgres:/var/lib/postgresql', 'redis redis:/data', 's3 files:/data']);
  });

  it('mounts files that are in the repository and volumes that it declares', () => {
    const sources = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((mount) => mount.split(':')[0]),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      if (source?.startsWith('./')) expect(exists(source)).toBe(true);
      else expect(Object.keys(volumes)).toContain(source);
    }
  });
});

describe('.env.example', () => {
  const example = read('.env.example');
  const empty = [...example.matchAll(/^(\w+)=$/gm)].map(([, name]) => name);
  const withDefault = [...example.matchAll(/^# (\w+)=\S*$/gm)].map(([, name]) => name);
  const asked = variablesAskedFor(read('docker-compose.yml').replace(/^\s*#.*$/gm, ''));

  it('names every variable of docker-compose.yml and no other', () => {
    expect(new Set([...empty, ...withDefault])).toEqual(new Set(namesOf(asked)));
  });

  it('leaves empty what has no default, so that no secret has one', () => {
    expect(new Set(empty)).toEqual(new Set(namesOf(asked.filter(({ hasDefault }) => !hasDefault))));
    for (const name of empty) expect(read('docker-compose.yml')).not.toMatch(new RegExp(`\\$\\{${name}(:-|\\})`));
    const secrets = namesOf(asked).filter((name) => /PASSWORD|SECRET|KEY/.test(name ?? ''));
    for (const name of secrets) expect(read('docker-compose.yml')).not.toMatch(new RegExp(`\\$\\{${name}:-[^}]`));
  });
});

describe('docs/operations.md', () => {
  const rows = [...read('docs/operations.md').matchAll(/^\| `([A-Z0-9_]+)` +\| ([^|]+?) +\|/gm)];
  const documented = new Map(rows.map(([, name = '', value = '']) => [name, value.replaceAll('`', '')]));

  it('explains every setting that the code reads, and no other', () => {
    expect(new Set(documented.keys())).toEqual(new Set(namesOf(system)));
  });

  it.each(system)('says what is taken when $name is not set', ({ name, fallback, isMandatory }) => {
    const said = documented.get(name) ?? '';
    if (isMandatory) expect(said).toContain('must be set');
    else if (fallback === undefined) expect(said).toMatch(/^(not set|must be set with S3)$/);
    else expect(said).toBe(fallback === 'databaseUrl' ? 'DATABASE_URL' : fallback);
  });
});

describe('the Dockerfile', () => {
  it('copies the manifest of every workspace before it installs', () => {
    const { workspaces }: { workspaces: string[] } = JSON.parse(read('package.json'));
    const { packages }: { packages: Record<string, unknown> } = JSON.parse(read('package-lock.json'));
    const folders = Object.keys(packages).filter((folder) => folder !== '' && !folder.includes('node_modules'));
    expect(folders.length).toBeGreaterThan(workspaces.length);
    for (const folder of folders) {
      expect(stages.get('manifests')).toContain(`COPY ${folder}/package.json ${folder}/`);
    }
  });

  it('takes the built code of every library that a server imports', () => {
    const manifests = ['api', 'worker'].map((app) => JSON.parse(read(`apps/${app}/package.json`)));
    const imported = new Set(manifests.flatMap(({ dependencies }) => Object.keys(dependencies)));
    for (const name of imported) {
      const folder = name === '@mot-cua/migrations' ? 'migrations' : name.replace('@mot-cua/', 'libs/');
      expect(stages.get('server')).toContain(`COPY --from=build /app/${folder}/dist ${folder}/dist`);
    }
  });
});

describe('nginx', () => {
  it('sends the security headers that npm start sends', () => {
    const serve = read('tools/start/serve-web.mjs');
    const directives = [...serve.matchAll(/^ {4}"([a-z-]+ [^"]+)",$/gm)].map(([, directive]) => directive);
    expect(directives.length).toBeGreaterThan(5);
    const headers = read('deploy/nginx/security-headers.part');
    expect(headers).toContain(`add_header Content-Security-Policy "${directives.join('; ')}" always;`);
    for (const [, name, value] of serve.matchAll(/^ {2}'(x-[a-z-]+|referrer-policy)': '([^']+)',$/gm)) {
      expect(headers.toLowerCase()).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  it('says them wherever it serves files: a location with headers of its own inherits none', () => {
    const locations = read('deploy/nginx/app.part')
      .split(/^location /m)
      .slice(1)
      .filter((location) => !location.startsWith('@unavailable'));
    for (const location of locations) {
      const isFiles = !location.includes('include conf.d/to-api.part;');
      expect(location.includes('include conf.d/security-headers.part;')).toBe(isFiles);
    }
    expect(locations).toHaveLength(4);
  });

  it('hands out the compressed copies that the build has made, and says that the answer depends on it', () => {
    const http = read('deploy/nginx/default.conf');
    expect(http).toMatch(/^gzip_static on;$/m);
    expect(http).toMatch(/^gzip_vary on;$/m);
    for (const app of ['citizen', 'officer']) {
      expect(read(`apps/${app}/vite.config.mts`)).toContain('precompress()');
    }
  });

  it('opens the app at addresses with dots in them: codes of procedures and dossiers have some', () => {
    expect(read('deploy/nginx/app.part')).toContain('try_files $uri /index.html;');
  });

  it('lets live updates and uploads through without holding them back', () => {
    const app = read('deploy/nginx/app.part');
    expect(app).toMatch(/location = \/api\/v1\/live \{[^}]*proxy_buffering off;/);
    expect(app).toMatch(/location \/api\/ \{[^}]*proxy_request_buffering off;/);
    expect(read('apps/api/src/live/live.controller.ts')).toContain("@Controller('live')");
    const limit = /fileSize: (\d+) \* 1024 \* 1024/.exec(read('apps/api/src/http/application.ts'))?.[1];
    expect(app).toContain(`client_max_body_size ${Number(limit) + 1}m;`);
  });
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
(hasCompose ? describe : describe.skip)('docker compose', () => {
  it('accepts the file', () => {
    const empty = variablesAskedFor(read('docker-compose.yml')).map(({ name }) => [name, 'x']);
    const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...Object.fromEntries(empty) };
    const { status, stderr } = spawnSync('docker', ['compose', '--profile', 'demo', 'config', '-q'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
