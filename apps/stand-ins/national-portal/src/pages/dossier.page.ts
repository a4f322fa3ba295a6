import type { Content, KeptDossier, ProgressRow, StatusChange } from '../storage/dossier.store';
import { DOSSIER_GROUPS, DOSSIER_LISTS, type FieldWords } from './field-words';
import { html, type Html } from './html';
import type { Speech } from './language';
import { statusBadge } from './status-badge';

export interface DossierView {
  readonly dossier: KeptDossier;
  readonly statuses: readonly StatusChange[];
  readonly progress: readonly ProgressRow[];
}

type FieldTable = Readonly<Record<string, FieldWords>>;

const text = (content: Content, name: string): string => {
  const value = content[name];
  return typeof value === 'string' ? value : '';
};

/** A value in words; links only where they lead to the web. */
function valueOf(speech: Speech, value: string, { isTime, isMoney, values }: FieldWords): Html | string {
  if (isTime) return speech.time(value);
  if (isMoney) return `${speech.number(Number(value))} đ`;
  const word = values?.[value];
  if (word) return speech.say(word);
  if (!/^https?:\/\//.test(value)) return value;
  return html`<a href="${value}" rel="noreferrer nofollow">${speech.say({ vi: 'Mở tệp', en: 'Open the file' })}</a>`;
}

export function dossierPage(speech: Speech, { dossier, statuses, progress }: DossierView): Html {
  const { code, owner, procedureName, status, content } = dossier;
  return html`
    <nav class="path" aria-label="${speech.say({ vi: 'Đường dẫn', en: 'Path' })}">
      <a href="${speech.to('/')}">${speech.say({ vi: 'Hồ sơ', en: 'Dossiers' })}</a>
    </nav>
    <h1 class="code">${code}</h1>
    <p class="lead">${procedureName} · ${owner}</p>
    <p>${statusBadge(speech, status)}</p>
    <div class="columns">
      <div>${timeline(speech, progress)} ${history(speech, statuses)}</div>
      <div>
        ${DOSSIER_GROUPS.map(([title, fields]) => group(speech, speech.say(title), content, fields))}
        ${Object.entries(DOSSIER_LISTS).map(([name, [title, fields]]) => rows(speech, speech.say(title), content[name], fields))}
      </div>
    </div>
  `;
}

function timeline(speech: Speech, progress: readonly ProgressRow[]): Html {
  const title = speech.say({ vi: 'Tiến độ xử lý', en: 'Progress' });
  if (progress.length === 0) {
    const none = speech.say({ vi: 'Chưa nhận được bước xử lý nào.', en: 'No step has been received yet.' });
    return html`<section>
      <h2>${title}</h2>
      <p class="empty">${none}</p>
    </section>`;
  }
  return html`<section>
    <h2>${title}</h2>
    <ol class="timeline">
      ${progress.map(({ status, handledAt, content }) => {
        const who = ['NguoiXuLy', 'ChucDanh', 'PhongBanXuLy'].map((name) => text(content, name)).filter(Boolean);
        const due = text(content, 'NgayKetThucTheoQuyDinh');
        return html`<li>
          <p class="when">${speech.time(handledAt)}</p>
          <p class="what">${text(content, 'NoiDungXuLy')}</p>
          <p class="who">${who.join(' · ')}</p>
          <p class="who">
            ${statusBadge(speech, status)}
            ${due !== '' && html`<span>${speech.say({ vi: 'Hạn theo quy định', en: 'Legal time limit' })}: ${speech.time(due)}</span>`}
          </p>
        </li>`;
      })}
    </ol>
  </section>`;
}

function history(speech: Speech, statuses: readonly StatusChange[]): Html {
  return html`<section>
    <h2>${speech.say({ vi: 'Các trạng thái đã nhận', en: 'Statuses received' })}</h2>
    <ol class="plain">
      ${statuses.map(
        ({ status, receivedAt }) =>
          html`<li>
            ${statusBadge(speech, status)}
            <time datetime="${receivedAt.toISOString()}">${speech.time(receivedAt)}</time>
          </li>`,
      )}
    </ol>
  </section>`;
}

function group(speech: Speech, title: string, content: Content, fields: FieldTable): Html | undefined {
  const filled = Object.entries(fields).filter(([name]) => text(content, name) !== '');
  if (filled.length === 0) return undefined;
  return html`<section>
    <h2>${title}</h2>
    <dl class="fields">
      ${filled.map(
        ([name, words]) =>
          html`<div>
            <dt title="${name}">${speech.say(words.label)}</dt>
            <dd>${valueOf(speech, text(content, name), words)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function rows(speech: Speech, title: string, list: unknown, fields: FieldTable): Html | undefined {
  const items = Array.isArray(list) ? (list as readonly Content[]) : [];
  if (items.length === 0) return undefined;
  return html`<section>
    <h2>${title}</h2>
    <ul class="cards">
      ${items.map(
        (item) =>
          html`<li>
            <dl class="fields">
              ${Object.entries(fields)
                .filter(([name]) => text(item, name) !== '')
                .map(
                  ([name, words]) =>
                    html`<div>
                      <dt>${speech.say(words.label)}</dt>
                      <dd>${valueOf(speech, text(item, name), words)}</dd>
                    </div>`,
                )}
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}
