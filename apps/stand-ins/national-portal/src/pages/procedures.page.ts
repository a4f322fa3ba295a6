import type { Catalogue } from '../catalogue/catalogue';
import { html, type Html } from './html';
import type { Speech } from './language';

export interface ProceduresView {
  readonly text: string;
  readonly catalogue: Catalogue;
}

/** The catalogue, to look through. */
export function proceduresPage(speech: Speech, { text, catalogue }: ProceduresView): Html {
  const wanted = text.trim().toLowerCase();
  const found = catalogue.all().filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted));
  const labels = {
    code: speech.say({ vi: 'Mã', en: 'Code' }),
    name: speech.say({ vi: 'Thủ tục', en: 'Procedure' }),
    field: speech.say({ vi: 'Lĩnh vực', en: 'Field' }),
    state: speech.say({ vi: 'Tình trạng', en: 'State' }),
  };
  return html`
    <h1>${speech.say({ vi: 'Thủ tục hành chính', en: 'Procedures' })}</h1>
    <p class="lead">
      ${speech.say({
        vi: 'Danh mục quốc gia mà các tỉnh đồng bộ về. Mở một thủ tục để sửa tên, thời hạn, phí hay giấy tờ, như khi quy định thay đổi.',
        en: 'The national catalogue that provinces take over. Open a procedure to change its name, time, fees or papers, as when the law changes.',
      })}
    </p>
    <form class="search" action="/procedures" method="get" role="search">
      ${speech.language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
      <label for="q">${speech.say({ vi: 'Mã hoặc tên thủ tục', en: 'Code or name' })}</label>
      <div class="row">
        <input id="q" name="q" type="search" value="${text}" maxlength="200" />
        <button>${speech.say({ vi: 'Tìm', en: 'Find' })}</button>
      </div>
    </form>
    ${
      found.length === 0
        ? html`<p class="empty">
            ${speech.say({
              vi: 'Không có thủ tục nào như vậy. Hãy thử vài từ trong tên.',
              en: 'There is none like that. Try a few words of the name.',
            })}
          </p>`
        : html`<table class="dossiers">
            <thead>
              <tr>
                ${Object.values(labels).map((label) => html`<th scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${found.map(
                ({ code, name, field, isPublic }) =>
                  html`<tr>
                    <th scope="row" data-label="${labels.code}">
                      <a href="${speech.to(`/procedures/${code}`)}">${code}</a>
                    </th>
                    <td data-label="${labels.name}">${name}</td>
                    <td data-label="${labels.field}">${catalogue.field(field)?.name ?? field}</td>
                    <td data-label="${labels.state}">${stateOf(speech, isPublic, catalogue.isChanged(code))}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  `;
}

function stateOf(speech: Speech, isPublic: boolean, isChanged: boolean): string {
  if (!isPublic) return speech.say({ vi: 'Không công khai', en: 'Not public' });
  return isChanged
    ? speech.say({ vi: '✎ Đã sửa', en: '✎ Changed' })
    : speech.say({ vi: '✓ Công khai', en: '✓ Public' });
}
