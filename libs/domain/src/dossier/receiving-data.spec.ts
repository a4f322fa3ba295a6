import { TAKEN_DOWN_WRONGLY } from './dossier-life.builder';
import type { DossierEvent } from './dossier';
import { receivingChanges, receivingDataAt, receivingMisfits, type ReceivingData } from './receiving-data';
import { correctedLine, type ReceivingReader } from './receiving-words';

const somebody = { fullName: 'Lê Văn Bình', identityNumber: '072088000456', phone: '0908888777', relation: 'Con' };
const mai = {
  ...{ fullName: 'Trần Thị Mai', identityNumber: '072150000009', dateOfBirth: '1950-03-01', phone: '0912345678' },
  ...{ email: '', address: '' },
};
const taken: ReceivingData = {
  ...{ applicantId: 'lan', applicantOnPaper: mai, representative: null, returnMethod: 'atCounter' },
  handedIn: { cs: { originals: 1, certifiedCopies: 0, copies: 0 } },
};
const paperName = () => ({ vi: 'Giấy chứng sinh', en: 'Birth notification' });
const linesFor = (to: ReceivingData, reader: ReceivingReader) =>
  receivingChanges({ from: taken, to }).map((change) => {
    const { name, was, is } = correctedLine(change, reader, paperName);
    return [name.vi, was?.vi ?? null, is?.vi ?? null];
  });

describe('receiving data that is put right', () => {
  it('names every line that differs, and none for what only counts nothing', () => {
    const to: ReceivingData = {
      ...taken,
      ...{ applicantOnPaper: { ...mai, phone: '0913000111' }, representative: somebody, returnMethod: 'post' },
      handedIn: {
        cs: { originals: 0, certifiedCopies: 1, copies: 2 },
        other: { originals: 0, certifiedCopies: 0, copies: 0 },
      },
    };
    expect(linesFor(to, 'office')).toEqual([
      ['Số điện thoại người nộp', '0912345678', '0913000111'],
      ['Họ và tên người nộp thay', null, 'Lê Văn Bình'],
      ['Số định danh người nộp thay', null, '072088000456'],
      ['Số điện thoại người nộp thay', null, '0908888777'],
      ['Quan hệ, giấy ủy quyền', null, 'Con'],
      ['Giấy chứng sinh', '1 bản chính', '1 bản chứng thực, 2 bản sao'],
      ['Cách nhận kết quả', 'Tại bộ phận một cửa', 'Qua bưu chính'],
    ]);
    expect(receivingChanges({ from: taken, to: { ...taken, applicantId: null } })).toEqual([]);
  });

  it('shows nobody outside the office what was wrong, which may be about a stranger, nor one person the numbers of another', () => {
    const to = { ...taken, applicantOnPaper: { ...mai, fullName: 'Trần Thị May', identityNumber: '072150000010' } };
    expect(linesFor(to, 'applicant')).toEqual([
      ['Họ và tên người nộp', '••••••', 'Trần Thị May'],
      ['Số định danh người nộp', '•••••• 009', '072150000010'],
    ]);
    expect(linesFor(to, 'representative')).toEqual([
      ['Họ và tên người nộp', '••••••', 'Trần Thị May'],
      ['Số định danh người nộp', '•••••• 009', '•••••• 010'],
    ]);
    const brought = { ...taken, representative: somebody };
    expect(linesFor(brought, 'applicant')[1]).toEqual(['Số định danh người nộp thay', null, '•••••• 456']);
    expect(linesFor(brought, 'representative')[1]).toEqual(['Số định danh người nộp thay', null, '072088000456']);
  });

  it('fits how the dossier came in', () => {
    const procedure = { returnMethods: ['atCounter', 'post'] as const };
    const online: ReceivingData = { ...taken, applicantOnPaper: null, handedIn: {} };
    expect(receivingMisfits(taken, procedure, 'counter')).toEqual([]);
    expect(receivingMisfits(online, procedure, 'online')).toEqual([]);
    expect(receivingMisfits({ ...online, returnMethod: 'online' }, procedure, 'counter')).toEqual([
      ...['/applicant', '/returnMethod'],
    ]);
    expect(receivingMisfits({ ...taken, representative: somebody }, procedure, 'online')).toEqual([
      ...['/applicant', '/representative', '/handedIn'],
    ]);
  });

  it('is what it was until its correction', () => {
    const correction = (sequence: number, from: ReceivingData, to: ReceivingData): DossierEvent => ({
      ...{ dossierId: 'd1', sequence, from: 'received', to: 'received', at: new Date() },
      detail: { ...TAKEN_DOWN_WRONGLY, receiving: { from, to } },
      actor: { id: 'hanh', name: 'Hạnh', role: 'counterOfficer' },
    });
    const second: ReceivingData = { ...taken, returnMethod: 'post' };
    const now: ReceivingData = { ...second, representative: somebody };
    const history = [correction(3, taken, second), correction(5, second, now)];
    expect([2, 3, 4, 5].map((sequence) => receivingDataAt(now, history, sequence))).toEqual([
      taken,
      second,
      second,
      now,
    ]);
  });
});
