import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { applyFaults } from '../faults/control.routes';
import type { FaultSwitch } from '../faults/fault-switch';
import { mistakesIn, type Faults } from '../faults/faults';
import type { DossierStore } from '../storage/dossier.store';
import type { MessageStore } from '../storage/message.store';
import type { SessionStore } from '../storage/session.store';
import { Assets } from './assets';
import { dossierPage } from './dossier.page';
import { faultsFromForm, faultsPage } from './faults.page';
import { homePage } from './home.page';
import { html, type Html } from './html';
import { Speech } from './language';
import { pageOf } from './layout';

export interface PageParts {
  readonly dossiers: DossierStore;
  readonly messages: MessageStore;
  readonly sessions: SessionStore;
  readonly faults: FaultSwitch;
  readonly hasControl: boolean;
}

/** Answers a whole page in the language of the request. */
export type ShowPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  title: { vi: string; en: string },
  draw: (speech: Speech) => Html,
) => FastifyReply;

const PER_PAGE = 20;
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Query = Readonly<Record<string, unknown>>;
const textOf = (query: Query, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

export function speechOf({ url, query }: FastifyRequest): Speech {
  const here = new URL(url, 'http://portal');
  here.searchParams.delete('lang');
  return new Speech(textOf(query as Query, 'lang') === 'en' ? 'en' : 'vi', here.pathname + here.search);
}

/** The pages for people: dossiers, one dossier, and the switch for faults. */
export function addPageRoutes(server: FastifyInstance, parts: PageParts): ShowPage {
  const { dossiers, messages, faults, hasControl } = parts;
  const assets = new Assets();

  const show: ShowPage = (request, reply, title, draw) => {
    const speech = speechOf(request);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .send(pageOf(speech, { title: speech.say(title), body: draw(speech), hasControl }));
  };
  const showMissing = (request: FastifyRequest, reply: FastifyReply) =>
    show(request, reply.code(404), { vi: 'Không tìm thấy', en: 'Not found' }, missingPage);

  server.get('/', async (request, reply) => {
    const query = request.query as Query;
    const text = textOf(query, 'q').trim().slice(0, 200).replaceAll('\0', '');
    const before = /^\d{1,15}$/.test(textOf(query, 'before')) ? Number(query.before) : undefined;
    const [found, totals] = await Promise.all([
      dossiers.list({ text, before, limit: PER_PAGE + 1 }),
      messages.totals(),
    ]);
    const page = found.slice(0, PER_PAGE);
    const next = found.length > PER_PAGE ? page.at(-1)?.id : undefined;
    return show(request, reply, { vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' }, (speech) =>
      homePage(speech, { text, dossiers: page, next, isFirstPage: before === undefined, totals }),
    );
  });

  server.get<{ Params: { code: string } }>('/dossiers/:code', async (request, reply) => {
    const dossier = await dossiers.find(request.params.code.replaceAll('\0', ''));
    if (!dossier) return showMissing(request, reply);
    const [statuses, progress] = await Promise.all([dossiers.statusesOf(dossier.id), dossiers.progressOf(dossier.id)]);
    return show(request, reply, { vi: dossier.code, en: dossier.code }, (speech) =>
      dossierPage(speech, { dossier, statuses, progress }),
    );
  });

  server.get('/assets/style.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(assets.style),
  );
  server.get<{ Params: { file: string } }>('/assets/:file', (request, reply) => {
    const font = assets.font(request.params.file);
    return font
      ? reply.type('font/woff2').header('cache-control', 'max-age=86400').send(font)
      : showMissing(request, reply);
  });
  server.setNotFoundHandler(showMissing);
  if (hasControl) addFaultPage();
  return show;

  function addFaultPage(): void {
    const title = { vi: 'Gây lỗi thử', en: 'Faults' };
    const showFaults = (request: FastifyRequest, reply: FastifyReply, saved: boolean, mistakes: readonly string[]) =>
      show(request, reply, title, (speech) => faultsPage(speech, { faults: faults.current(), saved, mistakes }));

    server.get('/faults', (request, reply) =>
      showFaults(request, reply, textOf(request.query as Query, 'saved') === 'true', []),
    );
    server.post<{ Body: Record<string, string | string[]> }>('/faults', async (request, reply) => {
      // A page of another site in the same browser must not be able to throw the switch.
      if (request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send();
      if (request.body.well === 'true') faults.reset();
      else {
        const change = faultsFromForm(request.body);
        const mistakes = mistakesIn(change);
        if (mistakes.length > 0) return showFaults(request, reply.code(400), false, mistakes);
        await applyFaults(parts, change as Partial<Faults>);
      }
      return reply.redirect(speechOf(request).to('/faults', { saved: 'true' }), 303);
    });
  }
}

function missingPage(speech: Speech): Html {
  return html`<h1>${speech.say({ vi: 'Không tìm thấy', en: 'Not found' })}</h1>
    <p class="lead">
      ${speech.say({
        vi: 'Không có trang hoặc hồ sơ này. Hãy kiểm tra lại mã hồ sơ.',
        en: 'There is no such page or dossier. Check the dossier code.',
      })}
    </p>
    <p><a href="${speech.to('/')}">${speech.say({ vi: 'Về trang tra cứu', en: 'Back to the search' })}</a></p>`;
}
