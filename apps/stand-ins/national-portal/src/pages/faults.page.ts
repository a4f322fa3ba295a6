import { ERROR_KINDS, LOOK_UPS, type ErrorKind, type Faults, type LookUps } from '../faults/faults';
import { NUMBER_GROUPS, type NumberField } from './fault-fields';
import { html, type Html } from './html';
import type { Speech, Words } from './language';

const words = (vi: string, en: string): Words => ({ vi, en });

/** What the name of a field begins with that is the share of one kind of error. */
const RATE_OF = 'errorRates.';

const FLAGS: readonly (readonly [keyof Faults, Words])[] = [
  ['down', words('Ngừng hoạt động: mọi kết nối bị cắt', 'Down: every connection is cut')],
  ['expireSessions', words('Kết thúc ngay mọi phiên đang mở', 'End all open sessions now')],
];

const KINDS: Readonly<Record<ErrorKind, Words>> = {
  http500: words('HTTP 500', 'HTTP 500'),
  http503: words('HTTP 503', 'HTTP 503'),
  http429: words('HTTP 429 (gọi quá nhiều)', 'HTTP 429 (too many calls)'),
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
      ${NUMBER_GROUPS.map(
        ([title, fields]) =>
          html`<h2>${speech.say(title)}</h2>
            <div class="grid">${fields.map((field) => numberInput(speech, field, faults[field.name]))}</div>`,
      )}
      <details ${Object.keys(faults.errorRates).length > 0 && html`open`}>
        <summary>${speech.say(words('Tỷ lệ riêng cho từng kiểu lỗi', 'A share for each kind of error'))}</summary>
        <div class="grid">${ERROR_KINDS.map((kind) => kindRate(speech, kind, faults.errorRates[kind] ?? 0))}</div>
      </details>
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

function numberInput(speech: Speech, { name, label, hint, most, step }: NumberField, value: unknown): Html {
  return html`<div>
    <label for="${name}">${speech.say(label)}</label>
    <p class="hint" id="${name}-hint">${speech.say(hint)}</p>
    <input
      id="${name}"
      name="${name}"
      type="number"
      min="0"
      max="${most}"
      step="${step}"
      required
      inputmode="decimal"
      value="${String(value)}"
      aria-describedby="${name}-hint"
    />
  </div>`;
}

function kindRate(speech: Speech, kind: ErrorKind, value: number): Html {
  const id = `${RATE_OF}${kind}`;
  return html`<div>
    <label for="${id}">${speech.say(KINDS[kind])}</label>
    <input
      id="${id}"
      name="${id}"
      type="number"
      min="0"
      max="1"
      step="0.01"
      required
      inputmode="decimal"
      value="${String(value)}"
    />
  </div>`;
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
  const numberOf = (name: string) => (form[name] === '' ? undefined : Number(form[name]));
  const numbers = NUMBER_GROUPS.flatMap(([, fields]) => fields.map(({ name }) => [name, numberOf(name)]));
  const rates = ERROR_KINDS.map((kind) => [kind, numberOf(`${RATE_OF}${kind}`)] as const);
  const flags = FLAGS.map(([name]) => [name, form[name] === 'true']);
  return {
    ...Object.fromEntries(numbers),
    ...Object.fromEntries(flags),
    errorRates: Object.fromEntries(rates.filter(([, rate]) => rate)),
    lookUps: form.lookUps,
    errorKinds: [form.errorKinds ?? []].flat(),
  };
}
