import { html, type Html } from './html';
import type { Speech } from './language';

/** Rings after the Đông Sơn drum, faint behind the header. */
const RINGS = html`<svg class="rings" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
  ${[196, 184, 150, 142, 108, 100, 64, 56].map((r) => html`<circle cx="200" cy="200" r="${r}" />`)}
  ${Array.from({ length: 14 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 14;
    const [x, y] = [200 + 52 * Math.sin(angle), 200 - 52 * Math.cos(angle)];
    return html`<path d="M200 200 L${x.toFixed(1)} ${y.toFixed(1)}" />`;
  })}
</svg>`;

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Whether the switch for faults is there to link to. */
  readonly hasControl: boolean;
}

/** A whole page: header, content, footer. */
export function pageOf(speech: Speech, { title, body, hasControl }: Page): string {
  const name = speech.say({ vi: 'Cổng Dịch vụ công Quốc gia', en: 'National Public Service Portal' });
  const other = speech.language === 'vi' ? { code: 'en', label: 'English' } : { code: 'vi', label: 'Tiếng Việt' };
  const there = `${speech.here}${speech.here.includes('?') ? '&' : '?'}lang=${other.code}`;
  return html`<!doctype html>
    <html lang="${speech.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${name}</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">${speech.say({ vi: 'Đến nội dung chính', en: 'Skip to content' })}</a>
        <header>
          ${RINGS}
          <div class="wide">
            <a class="name" href="${speech.to('/')}">
              <span class="sub"
                >${speech.say({ vi: 'Bản mô phỏng để thử kết nối', en: 'Stand-in for trying the connection' })}</span
              >
              <span>${name}</span>
            </a>
            <nav aria-label="${speech.say({ vi: 'Chính', en: 'Main' })}">
              <a href="${speech.to('/')}">${speech.say({ vi: 'Hồ sơ', en: 'Dossiers' })}</a>
              <a href="${speech.to('/procedures')}">${speech.say({ vi: 'Thủ tục', en: 'Procedures' })}</a>
              ${hasControl && html`<a href="${speech.to('/faults')}">${speech.say({ vi: 'Gây lỗi thử', en: 'Faults' })}</a>`}
              <a href="${there}" lang="${other.code}" hreflang="${other.code}">${other.label}</a>
            </nav>
          </div>
        </header>
        <main id="content" class="wide" tabindex="-1">${body}</main>
        <footer>
          <div class="wide">
            ${speech.say({
              vi: 'Trang này không phải Cổng Dịch vụ công Quốc gia thật. Nó nhận hồ sơ theo cùng giao thức để kiểm thử kết nối của tỉnh.',
              en: 'This is not the real national portal. It takes dossiers by the same protocol, so that a province can try its connection.',
            })}
          </div>
        </footer>
      </body>
    </html>`.source.replace(/^\s+/, '');
}
