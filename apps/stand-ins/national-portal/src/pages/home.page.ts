import type { KeptDossier } from '../storage/dossier.store';
import type { Totals } from '../storage/message.store';
import { html, type Html } from './html';
import type { Speech } from './language';
import { statusBadge } from './status-badge';

export interface HomeView {
  readonly text: string;
  readonly dossiers: readonly KeptDossier[];
  /** Id to go on from, when there are more. */
  readonly next: number | undefined;
  readonly isFirstPage: boolean;
  readonly totals: Totals;
}

export function homePage(speech: Speech, view: HomeView): Html {
  return html`
    <h1>${speech.say({ vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' })}</h1>
    <form class="search" action="/" method="get" role="search">
      ${speech.language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
      <label for="q"
        >${speech.say({ vi: 'Mã hồ sơ, tên chủ hồ sơ hoặc thủ tục', en: 'Dossier code, owner or procedure' })}</label
      >
      <div class="row">
        <input id="q" name="q" type="search" value="${view.text}" maxlength="200" placeholder="H53.20-261123-0001" />
        <button>${speech.say({ vi: 'Tra cứu', en: 'Look up' })}</button>
      </div>
    </form>
    ${figures(speech, view.totals)}
    <section aria-labelledby="list">
      <h2 id="list">
        ${view.text === '' ? speech.say({ vi: 'Hồ sơ mới nhận', en: 'Latest dossiers' }) : speech.say({ vi: 'Kết quả tra cứu', en: 'Found' })}
      </h2>
      ${view.dossiers.length > 0 ? list(speech, view.dossiers) : empty(speech, view.text)} ${pager(speech, view)}
    </section>
  `;
}

function figures(speech: Speech, { dossiers, progressRows, messages, doubles, refused }: Totals): Html {
  const rows: readonly (readonly [string, number])[] = [
    [speech.say({ vi: 'Hồ sơ', en: 'Dossiers' }), dossiers],
    [speech.say({ vi: 'Bước tiến độ', en: 'Progress steps' }), progressRows],
    [speech.say({ vi: 'Lượt gọi', en: 'Calls' }), messages],
    [speech.say({ vi: 'Gửi trùng, không ghi lại', en: 'Doubles, kept once' }), doubles],
    [speech.say({ vi: 'Bị từ chối', en: 'Refused' }), refused],
  ];
  return html`<dl class="figures">
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${speech.number(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

function list(speech: Speech, dossiers: readonly KeptDossier[]): Html {
  const labels = {
    code: speech.say({ vi: 'Mã hồ sơ', en: 'Code' }),
    owner: speech.say({ vi: 'Chủ hồ sơ', en: 'Owner' }),
    procedure: speech.say({ vi: 'Thủ tục', en: 'Procedure' }),
    status: speech.say({ vi: 'Trạng thái', en: 'Status' }),
    updated: speech.say({ vi: 'Cập nhật', en: 'Updated' }),
  };
  return html`<table class="dossiers">
    <thead>
      <tr>
        ${Object.values(labels).map((label) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${dossiers.map(
        ({ code, owner, procedureName, status, updatedAt }) =>
          html`<tr>
            <th scope="row" data-label="${labels.code}">
              <a href="${speech.to(`/dossiers/${encodeURIComponent(code)}`)}">${code}</a>
            </th>
            <td data-label="${labels.owner}">${owner}</td>
            <td data-label="${labels.procedure}">${procedureName}</td>
            <td data-label="${labels.status}">${statusBadge(speech, status)}</td>
            <td data-label="${labels.updated}">
              <time datetime="${updatedAt.toISOString()}">${speech.time(updatedAt)}</time>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function empty(speech: Speech, text: string): Html {
  return html`<p class="empty">
    ${
      text === ''
        ? speech.say({
            vi: 'Chưa có hồ sơ nào. Khi hệ thống một cửa của tỉnh gửi sang, hồ sơ sẽ hiện ở đây.',
            en: 'No dossier yet. They appear here as the province’s one-stop shop sends them.',
          })
        : speech.say({
            vi: 'Không tìm thấy hồ sơ nào. Hãy kiểm tra lại mã hồ sơ, hoặc tra theo tên chủ hồ sơ.',
            en: 'Nothing found. Check the code, or look for the owner’s name.',
          })
    }
  </p>`;
}

function pager(speech: Speech, { text, next, isFirstPage }: HomeView): Html | undefined {
  if (isFirstPage && next === undefined) return undefined;
  return html`<nav class="pager" aria-label="${speech.say({ vi: 'Trang', en: 'Pages' })}">
    ${!isFirstPage && html`<a href="${speech.to('/', { q: text })}">${speech.say({ vi: 'Về trang đầu', en: 'First page' })}</a>`}
    ${next !== undefined && html`<a href="${speech.to('/', { q: text, before: String(next) })}">${speech.say({ vi: 'Hồ sơ cũ hơn', en: 'Older' })}</a>`}
  </nav>`;
}
