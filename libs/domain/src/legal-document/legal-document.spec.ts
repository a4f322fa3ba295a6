import type { DossierEvent } from '../dossier/dossier';
import { instantOf } from '../deadline/vietnam-time';
import { TAKEN_DOWN_WRONGLY } from '../dossier/dossier-life.builder';
import { movementsOf } from './control-sheet';
import {
  agencyAfter,
  applicantAddress,
  fieldTitle,
  remarkOfEvent,
  valuesOfEvent,
  type EventSources,
} from './document-of-event';
import { DOCUMENT_FIELDS } from './document-field';
import type { DocumentTemplate } from './document-template';
import { BLANK, documentNumber, fillTemplate, type FilledBlock } from './fill-template';
import { documentsOf, LEGAL_DOCUMENT_KINDS } from './kind';
import type { StepRun } from '../workflow/step-run';
import { specimenValues } from './specimen';
import { templateFaults } from './template-faults';

const template = (body: string, more: Partial<DocumentTemplate> = {}): DocumentTemplate => ({
  ...{ formLabel: 'Mẫu số 03', issuer: '', title: 'Phiếu từ chối', numberPattern: '{{số}}/PTC', body, signatures: [] },
  ...more,
});
const filled = (body: string, texts: Record<string, string>) =>
  fillTemplate(template(body), { texts, lists: {} }).blocks.map(wordsOf);
const wordsOf = (block: FilledBlock) => (block.kind === 'table' ? '' : block.spans.map(({ text }) => text).join(''));

const NAMES = { step: (code: string) => code, agency: (id: string) => id };

describe('a template', () => {
  it('is filled in with what is known, and leaves the rest for a pen', () => {
    expect(filled('Hồ sơ của: **{{Người  nộp}}**, {{địa chỉ}}', { 'người nộp': 'Lan' })).toEqual([
      `Hồ sơ của: Lan, ${BLANK}`,
    ]);
  });

  it('leaves a line out that says so when nothing is known for it', () => {
    const body = 'Lý do: {{lý do}}\n? Căn cứ: {{căn cứ}}';
    expect(filled(body, { 'lý do': 'Sai thẩm quyền' })).toEqual(['Lý do: Sai thẩm quyền']);
    expect(filled(body, { 'lý do': 'Sai', 'căn cứ': 'Điều 13' })).toEqual(['Lý do: Sai', 'Căn cứ: Điều 13']);
  });

  it('takes what an applicant wrote as words, never as marks of its own', () => {
    expect(filled('{{lý do}}', { 'lý do': '**{{mã hồ sơ}}**' })).toEqual(['**{{mã hồ sơ}}**']);
  });

  it('knows bold, italic and centred', () => {
    const [block] = fillTemplate(template('> Mã: **{{mã hồ sơ}}** *(mới)*'), {
      texts: { 'mã hồ sơ': 'H1' },
      lists: {},
    }).blocks;
    expect(block).toEqual({
      ...{ kind: 'paragraph', centred: true },
      spans: [
        { text: 'Mã: ', bold: false, italic: false },
        { text: 'H1', bold: true, italic: false },
        { text: ' ', bold: false, italic: false },
        { text: '(mới)', bold: false, italic: true },
      ],
    });
  });

  it('may not be put in force without what the law asks for, or with a field that there is not', () => {
    expect(templateFaults('refusal', template('{{mã hồ sơ}} {{người nộp}} {{lý do}}'))).toEqual([]);
    expect(
      templateFaults('refusal', template('{{mã hồ sơ}} {{lý dở}}', { title: ' ', numberPattern: '{{năm}}/PTC' })),
    ).toEqual([
      { pointer: '/title', code: 'missing' },
      { pointer: '/numberPattern', code: 'numberMissing', field: 'số' },
      { pointer: '/body', code: 'unknownField', field: 'lý dở' },
      { pointer: '/body', code: 'requiredField', field: 'người nộp' },
      { pointer: '/body', code: 'requiredField', field: 'lý do' },
    ]);
    const named = '{{mã hồ sơ}} {{người nộp}} gồm {{nội dung bổ sung}}';
    expect(templateFaults('supplementRequest', template(named))).toEqual([
      { pointer: '/body', code: 'listNotAlone', field: 'nội dung bổ sung' },
    ]);
  });

  it.each(LEGAL_DOCUMENT_KINDS)('of a %s may name nothing that its documents cannot say', (kind) => {
    const { texts, lists } = specimenValues(kind);
    expect(Object.keys(texts).sort()).toEqual([...DOCUMENT_FIELDS[kind].texts].sort());
    expect(Object.keys(lists)).toEqual(DOCUMENT_FIELDS[kind].lists);
  });
});

it('a number has two digits at least, and room for a pen where there is none', () => {
  const of = (number: number | null) => documentNumber('{{số}}/{{năm}}/PBS', { number, year: 2026, agencyCode: 'H53' });
  expect([of(7), of(123), of(null)]).toEqual(['07/2026/PBS', '123/2026/PBS', '……/2026/PBS']);
});

const at = (day: number, hour = 9) => instantOf(`2026-11-${day}`, hour * 60);
const DUE = at(26, 16);
let sequence = 0;
const event = (
  detail: DossierEvent['detail'],
  when: Date,
  role: DossierEvent['actor']['role'] = 'counterOfficer',
  more: Partial<DossierEvent> = {},
): DossierEvent => ({
  ...{ dossierId: 'd', sequence: ++sequence, from: 'submitted', to: 'received', detail, at: when },
  actor: { id: role, name: `Anh ${role}`, role },
  ...more,
});
const submitted = event({ action: 'submit', answers: {} }, at(23), 'citizen');
const received = event({ action: 'receive' }, at(23, 10), 'counterOfficer', {
  deadline: {
    dueAt: DUE,
    startedAt: at(23, 10),
    processingTime: { unit: 'workingDay', amount: 3 },
    basis: '',
    ledger: [],
    history: [],
  },
});

const FORM = {
  schema: {
    type: 'object',
    properties: {
      // Asked first, and not where the applicant lives.
      placeOfBirth: { title: 'Nơi sinh', format: 'administrativeUnit', properties: { code: {}, name: {}, street: {} } },
      mother: {
        title: 'Người mẹ',
        type: 'object',
        properties: {
          residence: {
            ...{ title: 'Nơi cư trú', format: 'administrativeUnit', type: 'object' },
            ...{ 'x-prefill': 'registry.population.residence', properties: { code: {}, name: {}, street: {} } },
          },
        },
      },
    },
  },
  uiSchema: {},
};
const sourcesOf = (history: readonly DossierEvent[]): EventSources => ({
  ...{ event: history.at(-1) ?? submitted, history, form: FORM, papers: [], returnMethod: 'online' },
  processingTime: { unit: 'workingDay', amount: 3 },
  facts: {
    ...{ code: 'H53.20-261123-0001', applicantName: 'Lan', procedureCode: '1.001193', procedureName: 'Khai sinh' },
    ...{ agencyName: 'UBND phường Tân Ninh', at: at(23, 10) },
  },
  ...{
    paperNames: new Map([['cs', 'Giấy chứng sinh']]),
    processNames: NAMES,
    receivingAgencyName: 'UBND',
    number: 4,
    year: 2026,
  },
});

describe('the documents of an event', () => {
  it('are those that the law puts in writing', () => {
    expect(
      (
        ['receive', 'requestSupplement', 'refuse', 'extend', 'stop', 'withdraw', 'lapse', 'handOver', 'take'] as const
      ).map((action) => documentsOf({ action })),
    ).toEqual([
      ...[['receipt'], ['supplementRequest'], ['refusal'], ['extension'], ['stopNotice'], ['stopNotice']],
      ...[['stopNotice'], ['controlSheet'], []],
    ]);
  });

  it('a receipt with corrected data promises what was promised, and says that it takes the place of another', () => {
    const corrected: DossierEvent = {
      ...{ ...received, sequence: 3, from: 'received', at: at(25, 10) },
      detail: { ...TAKEN_DOWN_WRONGLY, reissuesReceipt: true },
    };
    const { deadline: _, ...event } = corrected;
    expect(documentsOf(event.detail)).toEqual(['receipt']);
    expect(documentsOf(TAKEN_DOWN_WRONGLY)).toEqual([]);
    const promised = (history: readonly DossierEvent[]) => {
      const { texts } = valuesOfEvent('receipt', sourcesOf(history));
      return [texts['thời gian tiếp nhận'], texts['thời gian hẹn trả'], texts['thời hạn giải quyết']];
    };
    expect(promised([submitted, received, event])).toEqual(promised([submitted, received]));
    expect(remarkOfEvent(event)).toMatch(/Cấp lại do đính chính thông tin \(Gõ nhầm số định danh\)/);
    expect(remarkOfEvent(received)).toBeUndefined();
  });

  it('a receipt says when the dossier was received and when its result is promised', () => {
    const { texts } = valuesOfEvent('receipt', sourcesOf([submitted, received]));
    expect(texts).toMatchObject({
      'thời gian tiếp nhận': '10 giờ 00 phút, ngày 23 tháng 11 năm 2026',
      'thời gian hẹn trả': '16 giờ 00 phút, ngày 26 tháng 11 năm 2026',
      'thời hạn giải quyết': '3 ngày làm việc',
      'số thứ tự': '4',
    });
  });

  it('a receipt for what another agency decides promises the time from when that agency has it', () => {
    const { deadline: _, ...elsewhere } = received;
    const sources = sourcesOf([submitted, elsewhere]);
    const facts = { ...sources.facts, competentAgencyName: 'UBND phường Long Hoa' };
    expect(valuesOfEvent('receipt', { ...sources, facts }).texts['thời gian hẹn trả']).toBe(
      'trong 3 ngày làm việc kể từ khi UBND phường Long Hoa nhận được hồ sơ',
    );
  });

  it('a supplement request names each field and paper as people know it', () => {
    const request = event(
      {
        action: 'requestSupplement',
        request: {
          items: [
            { kind: 'field', target: '/mother/residence', reason: 'Thiếu số nhà' },
            { kind: 'paper', target: 'cs', reason: 'Ảnh mờ', legalBasis: 'Điều 16' },
          ],
        },
      },
      at(23, 11),
    );
    const { lists } = valuesOfEvent('supplementRequest', sourcesOf([submitted, request]));
    expect(lists['nội dung bổ sung']?.rows).toEqual([
      ['1', 'Người mẹ – Nơi cư trú', 'Thiếu số nhà'],
      ['2', 'Giấy chứng sinh', 'Ảnh mờ (Căn cứ: Điều 16)'],
    ]);
  });

  it('an apology says what was promised and what is promised anew', () => {
    const deadline = {
      ...{ dueAt: at(30, 16), startedAt: at(24), basis: '', ledger: [], history: [] },
      processingTime: { unit: 'workingDay', amount: 3 } as const,
    };
    const detail = { action: 'extend', newDay: '2026-11-30', reason: 'Chờ xác minh' } as const;
    const extended = event(detail, at(25), 'leader', { deadline });
    const resumed = event({ action: 'supplement', answers: {} }, at(24), 'citizen', {
      deadline: {
        dueAt: at(27, 16),
        startedAt: at(24),
        processingTime: { unit: 'workingDay', amount: 3 },
        basis: '',
        ledger: [],
        history: [],
      },
    });
    expect(valuesOfEvent('extension', sourcesOf([submitted, received, resumed, extended])).texts).toMatchObject({
      'thời gian hẹn trả': '16 giờ 00 phút, ngày 27 tháng 11 năm 2026',
      'thời gian hẹn lại': '16 giờ 00 phút, ngày 30 tháng 11 năm 2026',
      'lý do': 'Chờ xác minh',
    });
  });

  it('a notice of stopping says that the applicant took the dossier back, with the reason if there is one', () => {
    const withdrawn = (reason?: string) => event({ action: 'withdraw', ...(reason && { reason }) }, at(24), 'citizen');
    const said = (last: DossierEvent) => valuesOfEvent('stopNotice', sourcesOf([submitted, last])).texts['lý do'];
    expect(said(withdrawn())).toBe('Người nộp hồ sơ rút hồ sơ');
    expect(said(withdrawn('Nộp nhầm'))).toBe('Người nộp hồ sơ rút hồ sơ: Nộp nhầm');
  });

  it('belong to the agency that had the dossier then', () => {
    const passedOn = event({ action: 'transfer', toAgencyId: 'b', reason: 'Nơi cư trú' }, at(23, 9));
    expect([agencyAfter([submitted], 'a'), agencyAfter([submitted, passedOn, received], 'a')]).toEqual(['a', 'b']);
  });
});

it('the control sheet has every hand that the dossier went through, and how the decision stood against the promise', () => {
  const until = (decidedAt: Date) =>
    movementsOf(
      [
        ...[submitted, received, event({ action: 'take' }, at(23, 14), 'caseOfficer')],
        event({ action: 'proposeResult', proposal: 'Đủ' }, at(24), 'caseOfficer'),
        event({ action: 'approve' }, decidedAt, 'leader'),
      ],
      NAMES,
    );
  expect(until(at(25)).map(({ from, to, standing }) => [from, to, standing])).toEqual([
    ['Người nộp hồ sơ', 'Bộ phận Một cửa', ''],
    ['Người nộp hồ sơ', 'Bộ phận Một cửa (Anh counterOfficer)', ''],
    ['Bộ phận Một cửa', 'Chuyên viên Anh caseOfficer', 'Trước hạn'],
    ['Chuyên viên Anh caseOfficer', 'Lãnh đạo', 'Trước hạn'],
    ['Lãnh đạo Anh leader', 'Văn thư', 'Trước hạn'],
  ]);
  expect([at(26), at(26, 17)].map((decidedAt) => until(decidedAt).at(-1)?.standing)).toEqual(['Đúng hạn', 'Quá hạn']);
});

it('an applicant’s address is the one that the registry of residence fills in', () => {
  const residence = { code: '25459', name: 'Phường Long Hoa, tỉnh Tây Ninh', street: '12 Hùng Vương' };
  const placeOfBirth = { ...residence, street: '1 Lê Lợi' };
  expect(applicantAddress(FORM, { placeOfBirth, mother: { residence } })).toBe(
    '12 Hùng Vương, Phường Long Hoa, tỉnh Tây Ninh',
  );
  expect(applicantAddress(FORM, {})).toBeUndefined();
  expect(fieldTitle(FORM, '/nobody')).toBe('/nobody');
});

it('the control sheet says who stood in for whom, and that a rule gave the dossier out', () => {
  const standIn = { id: 'binh', name: 'Bình', role: 'caseOfficer', onBehalfOf: { id: 'tam', name: 'Tâm' } } as const;
  const movements = movementsOf(
    [
      ...[submitted, received],
      event({ action: 'assign', officer: { id: 'tam', name: 'Tâm' }, note: 'Đến lượt' }, at(23, 14), 'system'),
      event({ action: 'proposeResult', proposal: 'Đủ' }, at(24), 'caseOfficer', { actor: standIn }),
    ],
    NAMES,
  );
  expect(movements.slice(2)).toMatchObject([
    { from: 'Bộ phận Một cửa', to: 'Chuyên viên Tâm', note: 'Phân công: Đến lượt' },
    { from: 'Chuyên viên Tâm', to: 'Lãnh đạo', note: 'Trình kết quả (Bình làm thay Tâm)' },
  ]);
});

it('the control sheet says of every hand-over within the office how it stood, and nothing of what the applicant did or of what came after the decision', () => {
  const items = [{ kind: 'paper', target: 'cs', reason: 'Mờ' }] as const;
  const standings = movementsOf(
    [
      ...[submitted, received, event({ action: 'take' }, at(26, 9), 'caseOfficer')],
      event({ action: 'requestSupplement', request: { items } }, at(26, 10), 'caseOfficer'),
      event({ action: 'supplement', answers: {} }, at(27, 9), 'citizen'),
      event({ action: 'proposeResult', proposal: 'Đủ' }, at(27, 10), 'caseOfficer'),
      event({ action: 'approve' }, at(27, 11), 'leader'),
      event({ action: 'handOver' }, at(30), 'counterOfficer'),
    ],
    NAMES,
  ).map(({ note, standing }) => [note.split(':')[0], standing]);
  expect(standings.slice(2)).toEqual([
    ...[
      ['Thụ lý', 'Đúng hạn'],
      ['Yêu cầu bổ sung', 'Đúng hạn'],
      ['Đã bổ sung', ''],
    ],
    ...[
      ['Trình kết quả', 'Quá hạn'],
      ['Phê duyệt', 'Quá hạn'],
      ['Trả kết quả', ''],
    ],
  ]);
});

it('the control sheet names the agencies that worked on it beside the one that decides, each once, and has room to sign for both hands', () => {
  const steps = ['Sở Xây dựng', 'UBND phường Tân Ninh'].map((agencyId, index): StepRun => ({
    ...{ number: index + 1, changedIn: 3, step: 'visit', role: 'caseOfficer', agencyId, takenBy: null, end: null },
    ...{ openedAt: at(23), allowedMinutes: 60, history: [], dueAt: DUE, pausedWithMinutes: null },
  }));
  const taken = event({ action: 'take' }, at(23, 14), 'caseOfficer', { steps });
  const sheet = (history: DossierEvent[]) => valuesOfEvent('controlSheet', sourcesOf(history));
  expect(sheet([submitted, received, taken, taken]).texts['cơ quan phối hợp']).toBe('Sở Xây dựng');
  expect(sheet([submitted, received]).texts['cơ quan phối hợp']).toBe('không có');
  const { columns = [] } = sheet([submitted]).lists['quá trình giải quyết'] ?? {};
  expect(columns.map(({ name }) => name).slice(-2)).toEqual(['Ký giao', 'Ký nhận']);
  expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

it('a document names whoever handed it in for another with all that the form asks for, and whom to ask', () => {
  const representative = {
    ...{ fullName: 'Lê Văn Sơn', identityNumber: '072175000008', relation: 'con', phone: '0902345678' },
    ...{ email: 'son@example.vn', address: '5 Lê Lợi', authorisation: 'số 15/2026' },
  };
  const sources = sourcesOf([submitted, received]);
  const about = (facts: Partial<EventSources['facts']>) =>
    valuesOfEvent('receipt', { ...sources, facts: { ...sources.facts, agencyPhone: '0276 1', ...facts } }).texts;
  expect(about({ representative, officerPhone: '0276 2' })).toMatchObject({
    ...{ 'người nộp': 'Lan (người nộp thay: Lê Văn Sơn)', 'người nộp thay': 'Lê Văn Sơn (con)' },
    ...{ 'số định danh người nộp thay': '072175000008', 'địa chỉ người nộp thay': '5 Lê Lợi' },
    ...{ 'số điện thoại người nộp thay': '0902345678', 'thư điện tử người nộp thay': 'son@example.vn' },
    ...{ 'giấy ủy quyền': 'số 15/2026', 'điện thoại cán bộ': '0276 2' },
  });
  expect(about({})).toMatchObject({ 'người nộp': 'Lan', 'người nộp thay': '', 'điện thoại cán bộ': '0276 1' });
});
