import { ERROR_KINDS, LOOK_UPS, type ErrorKind, type Faults, type LookUps } from '../faults/faults';
import { html, type Html } from './html';
import type { Speech, Words } from './language';

const words = (vi: string, en: string): Words => ({ vi, en });

const NUMBERS: readonly (readonly [keyof Faults, Words, Words, number])[] = [
  [
    'errorRate',
    words('Tỷ lệ lỗi', 'Share of errors'),
    words(
      '0 đến 1. Lời gọi hỏng trước khi được xử lý; 0,2 là một phần năm.',
      '0 to 1. Calls fail before anything is done; 0.2 is one in five.',
    ),
    1,
  ],
  [
    'timeoutRate',
    words('Tỷ lệ treo', 'Share of hanging calls'),
    words('0 đến 1. Lời gọi không bao giờ được trả lời.', '0 to 1. Calls are never answered.'),
    1,
  ],
  [
    'answerLostRate',
    words('Tỷ lệ mất trả lời', 'Share of lost answers'),
    words(
      '0 đến 1. Đã lưu, nhưng đường truyền đứt trước khi trả lời.',
      '0 to 1. Stored, but the line is cut before the answer.',
    ),
    1,
  ],
  [
    'latencyMs',
    words('Độ trễ (mili giây)', 'Delay (milliseconds)'),
    words('Chờ trước mỗi lời gọi.', 'Wait before each call.'),
    60_000,
  ],
  [
    'failNext',
    words('Số lời gọi tiếp theo bị lỗi', 'Further calls that fail'),
    words('Chắc chắn hỏng, rồi trở lại bình thường.', 'They fail for certain; then all is well again.'),
    1_000_000,
  ],
  [
    'sessionUses',
    words('Số lần dùng một phiên', 'Uses of a session'),
    words('0: phiên chỉ hết hạn theo thời gian.', '0: a session ends with time only.'),
    1_000_000,
  ],
  [
    'seed',
    words('Hạt giống ngẫu nhiên', 'Random seed'),
    words('Cùng số, cùng chuỗi lỗi.', 'The same number gives the same faults.'),
    4_294_967_295,
  ],
];

const FLAGS: readonly (readonly [keyof Faults, Words])[] = [
  ['down', words('Ngừng hoạt động: mọi kết nối bị cắt', 'Down: every connection is cut')],
  ['expireSessions', words('Kết thúc ngay mọi phiên đang mở', 'End all open sessions now')],
];

const KINDS: Readonly<Record<ErrorKind, Words>> = {
  http500: words('HTTP 500', 'HTTP 500'),
  http503: words('HTTP 503', 'HTTP 503'),
  busy: words('Trả lời “hệ thống bận”', 'Answer “system busy”'),
  garbage: words('Trả lời không phải JSON', 'Answer that is not JSON'),
  reset: words('Cắt kết nối', 'Connection cut'),
};

const LOOK_UP_WORDS: Readonly<Record<LookUps, Words>> = {
  full: words('Đầy đủ', 'Everything'),
  withoutProgress: words('Không kèm tiến độ', 'Without the progress'),
  nothing: words('Không thấy hồ sơ nào (dữ liệu tra cứu chậm)', 'Nothing (the search lags behind)'),
};

export interface FaultsView {
  readonly faults: Faults;
  readonly saved: boolean;
  readonly mistakes: readonly string[];
}

export function faultsPage(speech: Speech, { faults, saved, mistakes }: FaultsView): Html {
  return html`
    <h1>${speech.say(words('Gây lỗi thử', 'Faults'))}</h1>
    <p class="lead">
      ${speech.say(
        words(
          'Cho cổng chạy sai theo ý muốn để xem hệ thống của tỉnh có gửi đủ, đúng thứ tự và không trùng hay không.',
          'Make the portal misbehave on purpose, to see whether the province still sends everything, in order and once.',
        ),
      )}
    </p>
    ${saved && html`<p class="notice done" role="status">✓ ${speech.say(words('Đã áp dụng.', 'Applied.'))}</p>`}
    ${
      mistakes.length > 0 &&
      html`<div class="notice late" role="alert">
        <p>${speech.say(words('Chưa áp dụng. Hãy sửa:', 'Not applied. Please correct:'))}</p>
        <ul>
          ${mistakes.map((mistake) => html`<li>${mistake}</li>`)}
        </ul>
      </div>`
    }
    <form class="faults" method="post" action="${speech.to('/faults')}">
      <div class="grid">
        ${NUMBERS.map(
          ([name, label, hint, most]) =>
            html`<div>
              <label for="${name}">${speech.say(label)}</label>
              <p class="hint" id="${name}-hint">${speech.say(hint)}</p>
              <input
                id="${name}"
                name="${name}"
                type="number"
                min="0"
                max="${most}"
                step="${most === 1 ? '0.01' : '1'}"
                required
                inputmode="decimal"
                value="${String(faults[name])}"
                aria-describedby="${name}-hint"
              />
            </div>`,
        )}
      </div>
      <fieldset>
        <legend>${speech.say(words('Kiểu lỗi', 'Kinds of error'))}</legend>
        ${ERROR_KINDS.map((kind) => choice('checkbox', 'errorKinds', kind, speech.say(KINDS[kind]), faults.errorKinds.includes(kind)))}
      </fieldset>
      <fieldset>
        <legend>${speech.say(words('Kết quả tra cứu (TraCuuHoSo)', 'What look-ups tell (TraCuuHoSo)'))}</legend>
        ${LOOK_UPS.map((kind) => choice('radio', 'lookUps', kind, speech.say(LOOK_UP_WORDS[kind]), faults.lookUps === kind))}
      </fieldset>
      <fieldset>
        <legend>${speech.say(words('Khác', 'Others'))}</legend>
        ${FLAGS.map(([name, label]) => choice('checkbox', name, 'true', speech.say(label), faults[name] === true))}
      </fieldset>
      <div class="row">
        <button>${speech.say(words('Áp dụng', 'Apply'))}</button>
        <button class="quiet" name="well" value="true" formnovalidate>
          ${speech.say(words('Trở lại bình thường', 'All well again'))}
        </button>
      </div>
    </form>
    <p class="hint">
      ${speech.say(words('Bằng máy:', 'By machine:'))} <code>GET</code>, <code>PUT /control/faults</code> ·
      <code>GET /control/messages?code=…</code> · <code>GET /control/dossiers/…</code> ·
      <code>GET /control/doubles</code> · <code>GET /control/received</code> · <code>GET /control/summary</code> ·
      <code>POST /control/reset</code>
    </p>
  `;
}

function choice(type: 'checkbox' | 'radio', name: string, value: string, label: string, isOn: boolean): Html {
  const id = `${name}-${value}`;
  return html`<div class="check">
    <input type="${type}" id="${id}" name="${name}" value="${value}" ${isOn && html`checked`} />
    <label for="${id}">${label}</label>
  </div>`;
}

type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The switch as a submitted form describes it; still to be checked. */
export function faultsFromForm(form: Form): Readonly<Record<string, unknown>> {
  const numbers = NUMBERS.map(([name]) => [name, form[name] === '' ? undefined : Number(form[name])]);
  const flags = FLAGS.map(([name]) => [name, form[name] === 'true']);
  return {
    ...Object.fromEntries(numbers),
    ...Object.fromEntries(flags),
    lookUps: form.lookUps,
    errorKinds: [form.errorKinds ?? []].flat(),
  };
}
