import type { NationalProcedure, ProcedureTime } from '../catalogue/procedure';
import { html, type Html } from './html';
import type { Speech, Words } from './language';
import { inputName } from './procedure-form';

export interface ProcedureView {
  readonly procedure: NationalProcedure;
  readonly field: string;
  readonly hasControl: boolean;
  readonly saved: boolean;
  readonly mistakes: readonly Html[];
}

const CHANNELS: Readonly<Record<string, Words>> = {
  '1': { vi: 'Trực tiếp', en: 'At the counter' },
  '2': { vi: 'Trực tuyến', en: 'Online' },
  '3': { vi: 'Bưu chính', en: 'By post' },
};
const UNITS = ['Giờ làm việc', 'Ngày làm việc', 'Ngày', 'Tháng'];

/** One procedure: what the catalogue says of it and, where that is allowed, a form to change it. */
export function procedurePage(speech: Speech, view: ProcedureView): Html {
  const { procedure, field, hasControl, saved, mistakes } = view;
  return html`
    <p class="path"><a href="${speech.to('/procedures')}">${speech.say({ vi: 'Thủ tục', en: 'Procedures' })}</a></p>
    <h1>${procedure.name}</h1>
    <p class="lead">${procedure.code} · ${field}</p>
    ${
      saved &&
      html`<p class="notice done" role="status">
        ✓ ${speech.say({ vi: 'Đã sửa danh mục quốc gia.', en: 'The national catalogue was changed.' })}
      </p>`
    }
    ${mistakes.length > 0 && html`<div class="notice late" role="alert">${mistakes.map((mistake) => html`<p>${mistake}</p>`)}</div>`}
    ${hasControl && form(speech, procedure)}
    <section class="plain">
      ${listOf(
        speech.say({ vi: 'Căn cứ pháp lý', en: 'Legal bases' }),
        procedure.legalBases.map(({ number, name }) => `${number} – ${name}`),
      )}
      ${listOf(
        speech.say({ vi: 'Trình tự thực hiện', en: 'Steps' }),
        procedure.steps.flatMap(({ case: name, steps }) => steps.map((step) => (name ? `${name}: ${step}` : step))),
      )}
      ${listOf(
        speech.say({ vi: 'Kết quả', en: 'Result' }),
        procedure.results.map(({ name }) => name),
      )}
    </section>
  `;
}

function form(speech: Speech, { code, name, channels, papers }: NationalProcedure): Html {
  return html`<form class="faults" method="post" action="${speech.to(`/procedures/${code}`)}">
    <label for="name">${speech.say({ vi: 'Tên thủ tục', en: 'Name' })}</label>
    <input id="name" name="name" value="${name}" maxlength="1000" required />
    ${channels.map(
      ({ channel, times }, index) =>
        html`<fieldset>
          <legend>${speech.say(CHANNELS[channel] ?? { vi: channel, en: channel })}</legend>
          ${times.map((time, place) => timeInputs(speech, time, inputName('time', index, place)))}
        </fieldset>`,
    )}
    ${papers.map(
      (group, index) =>
        html`<fieldset>
          <legend>${speech.say({ vi: 'Giấy tờ', en: 'Papers' })}${group.case && `: ${group.case}`}</legend>
          <p class="hint line">
            ${speech.say({ vi: 'Xóa trắng một tên để bỏ giấy tờ đó.', en: 'Empty a name to take the paper away.' })}
          </p>
          ${group.papers.map((paper, place) => {
            const id = inputName('paper', index, place);
            const label = speech.say({ vi: `Giấy tờ ${place + 1}`, en: `Paper ${place + 1}` });
            return html`<div class="line">
              <label for="${id}">${label}</label>
              <input id="${id}" name="${id}" value="${paper.name}" maxlength="1000" />
            </div>`;
          })}
          <div class="line">
            <label for="${inputName('new-paper', index)}"
              >${speech.say({ vi: 'Thêm giấy tờ', en: 'Add a paper' })}</label
            >
            <input id="${inputName('new-paper', index)}" name="${inputName('new-paper', index)}" maxlength="1000" />
          </div>
        </fieldset>`,
    )}
    <div class="row">
      <button>${speech.say({ vi: 'Sửa danh mục', en: 'Change the catalogue' })}</button>
      <button class="quiet" name="act" value="remove" formnovalidate>
        ${speech.say({ vi: 'Bãi bỏ thủ tục này', en: 'Abolish this procedure' })}
      </button>
    </div>
  </form>`;
}

function timeInputs(speech: Speech, { amount, unit, fees }: ProcedureTime, at: string): Html {
  const units = UNITS.includes(unit) ? UNITS : [unit, ...UNITS];
  const [amountId, unitId] = [inputName(at, 'amount'), inputName(at, 'unit')];
  return html`<div class="grid">
    <div>
      <label for="${amountId}">${speech.say({ vi: 'Thời hạn', en: 'Time' })}</label>
      <input id="${amountId}" name="${amountId}" value="${amount}" inputmode="decimal" maxlength="20" />
    </div>
    <div>
      <label for="${unitId}">${speech.say({ vi: 'Đơn vị', en: 'Unit' })}</label>
      <select id="${unitId}" name="${unitId}">
        ${units.map((each) => html`<option ${each === unit && html`selected`}>${each}</option>`)}
      </select>
    </div>
    ${fees.map((fee, index) => {
      const id = inputName(at, 'fee', index);
      return html`<div>
        <label for="${id}">${fee.note || speech.say({ vi: 'Phí, lệ phí', en: 'Fee' })} (${fee.unit})</label>
        <input id="${id}" name="${id}" value="${fee.amount}" inputmode="numeric" maxlength="20" />
      </div>`;
    })}
  </div>`;
}

function listOf(title: string, lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<h2>${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
