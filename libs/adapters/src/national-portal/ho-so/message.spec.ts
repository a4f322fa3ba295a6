import path from 'node:path';
import { DOSSIER_STATES, NATIONAL_STATUS } from '@mot-cua/domain';
import { Rejected } from '../errors';
import { instant, timestamp } from '../field-text';
import { expectGolden } from '../golden.builder';
import { keyOf, toHoSo, toTienDo } from './message';
import type { DossierReport } from '../report';
import { aReceivedReport, aReport } from '../report.builder';

const FIELD = { code: 'G15-HT01', name: 'Hộ tịch' };

/** Both messages of a report against the file that holds them. */
function golden(name: string, report: DossierReport): void {
  const messages = { HoSo: toHoSo(report, FIELD), TienDo: toTienDo(report.code, report.step) };
  expectGolden(path.join(__dirname, `${name}.golden.json`), messages);
}

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Rejected) return error.reason;
    throw error;
  }
  return 'nothing was rejected';
};

describe('the messages to the national portal', () => {
  it('tell a dossier that somebody brought to a counter for another agency: no due date yet, and who handed it in', () => {
    golden(
      'accepted-elsewhere',
      aReceivedReport({
        ...{ channel: 'counter', dueAt: null, returnMethod: 'atCounter' },
        note: 'Người nộp thay: Lê Văn Sơn, số định danh 072175000008, con',
        step: {
          ...{ dueAt: null, officerName: 'Võ Minh Phúc', unit: 'Ủy ban nhân dân phường Long Hoa' },
          title: 'Cán bộ Bộ phận Một cửa',
        },
      }),
    );
  });

  it('tell a dossier that was submitted online', () => {
    golden(
      'submitted-online',
      aReport({
        attachments: [
          {
            id: '5f0c1f9e-0000-4000-8000-000000000001',
            fileName: 'giấy chứng sinh.jpg',
            paperCode: 'birth-notification',
            paperName: 'Giấy chứng sinh',
            url: 'https://motcua.tayninh.example/api/v1/attachments/5f0c1f9e-0000-4000-8000-000000000001/content',
            digitised: true,
            reused: false,
          },
        ],
      }),
    );
  });

  it('tell a business’s dossier received over the counter, with fees and a note', () => {
    const report = aReceivedReport({
      channel: 'counter',
      returnMethod: 'post',
      note: 'Chủ hộ kinh doanh ủy quyền',
      procedure: { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh' },
      fees: [{ name: 'Lệ phí đăng ký hộ kinh doanh', kind: 'charge', amount: 100_000 }],
    });
    golden('received-counter', {
      ...report,
      applicant: { ...report.applicant, kind: 'business', name: 'Hộ kinh doanh Bánh tráng Lan', idNumber: '012345678' },
    });
  });

  it('tell a paused dossier with what is missing from it', () => {
    golden(
      'supplement-requested',
      aReceivedReport({
        state: 'pausedForSupplement',
        supplements: [
          {
            id: '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11-4',
            requestedBy: 'Lê Thị Hoa',
            content: 'Giấy chứng sinh chụp mờ, không đọc được tên mẹ',
            papers: [],
            requestedAt: new Date('2026-11-23T03:00:00Z'),
            answeredAt: null,
            answerNote: null,
            receivedBy: null,
            dueBefore: new Date('2026-11-23T10:00:00Z'),
            dueAfter: null,
          },
        ],
        step: {
          sequence: 4,
          officerName: 'Lê Thị Hoa',
          content: 'Yêu cầu bổ sung hồ sơ',
          at: new Date('2026-11-23T03:00:00Z'),
        },
      }),
    );
  });

  it('tell a supplement that was handed in at a counter, with the paper that was asked for', () => {
    golden(
      'supplement-answered',
      aReceivedReport({
        state: 'inProgress',
        supplements: [
          {
            id: '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11-4',
            requestedBy: 'Lê Thị Hoa',
            content: 'Giấy chứng sinh chụp mờ, không đọc được tên mẹ',
            papers: [{ code: 'birth-notification', name: 'Giấy chứng sinh' }],
            requestedAt: new Date('2026-11-23T03:00:00Z'),
            answeredAt: new Date('2026-11-24T02:00:00Z'),
            answerNote: 'Bản chụp lại',
            receivedBy: 'Trần Văn Tâm',
            dueBefore: new Date('2026-11-23T10:00:00Z'),
            dueAfter: new Date('2026-11-24T09:00:00Z'),
          },
        ],
        step: { sequence: 5, content: 'Bổ sung hồ sơ', at: new Date('2026-11-24T02:00:00Z') },
      }),
    );
  });

  it('tell a result that was handed over', () => {
    golden(
      'result-returned',
      aReceivedReport({
        state: 'returned',
        returnMethod: 'atCounter',
        endedAt: new Date('2026-11-23T08:00:00Z'),
        returnedAt: new Date('2026-11-24T02:30:00Z'),
        results: [
          {
            id: '5f0c1f9e-0000-4000-8000-000000000009',
            name: 'Giấy khai sinh',
            resultCode: 'KQ.G15.000001',
            url: 'https://motcua.tayninh.example/api/v1/attachments/5f0c1f9e-0000-4000-8000-000000000009/content',
          },
        ],
        step: { sequence: 8, content: 'Trả kết quả', at: new Date('2026-11-24T02:30:00Z') },
      }),
    );
  });

  it('carry the same key however often they are made', () => {
    expect(keyOf(aReport())).toBe('0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11-1');
  });

  it('write every state but a draft as a status of the portal', () => {
    const times = { endedAt: new Date(0), returnedAt: new Date(0), refusedAt: new Date(0) };
    for (const state of DOSSIER_STATES) {
      const make = () => toHoSo(aReport({ state, ...times }), FIELD).TrangThaiHoSo;
      if (state === 'draft') expect(reasonOf(make)).toMatch(/bản nháp/);
      else expect(make()).toBe(String(NATIONAL_STATUS[state]));
    }
  });

  it('never carry a single value that is not a text', () => {
    for (const value of Object.values(toHoSo(aReceivedReport(), FIELD)).filter((each) => !Array.isArray(each))) {
      expect(value === null || typeof value === 'string').toBe(true);
    }
  });

  it('write instants in Vietnam’s time and read them back', () => {
    const newYear = new Date('2026-12-31T17:00:00.900Z');
    expect(timestamp(newYear)).toBe('20270101000000');
    expect(instant(timestamp(newYear))).toEqual(new Date('2026-12-31T17:00:00Z'));
    expect(timestamp(null)).toBe('');
    expect(instant('20261350000000')).toBeNull();
  });

  it('shortens the name of an officer that is too long, as people do', () => {
    const named = (officerName: string) => toTienDo(CODE, { ...aReport().step, officerName }).NguoiXuLy;
    const CODE = aReport().code;
    expect(named('Đặng Quốc Khánh')).toBe('Đặng Quốc Khánh');
    expect(named('Công Tằng Tôn Nữ Thị Bích Phượng Hoàng Kim Ngọc Diệp Anh')).toBe(
      'Công T. T. N. T. B. P. H. K. N. D. Anh',
    );
    expect(named('x'.repeat(60))).toHaveLength(50);
    expect(() => named('  ')).toThrow(/Thiếu NguoiXuLy/);
  });

  it.each<[string, Parameters<typeof aReport>[0], RegExp]>([
    ['no owner', { applicant: { ...aReport().applicant, name: '  ' } }, /Thiếu ChuHoSo/],
    ['no summary', { summary: '' }, /Thiếu TrichYeuHoSo/],
    ['a summary that is too long', { summary: 'a'.repeat(1001) }, /TrichYeuHoSo dài 1001/],
    ['no agency', { agency: { ...aReport().agency, name: '' } }, /Thiếu DonViXuLy/],
    ['a code of another shape', { code: 'HS-1' }, /Mã hồ sơ HS-1/],
    ['a refusal without its time', { state: 'refused' }, /NgayTuChoi/],
    ['a resolved dossier without its time', { state: 'resolved' }, /NgayKetThucXuLy/],
    ['a returned dossier without its time', { state: 'returned', endedAt: new Date(0) }, /NgayTra/],
    [
      'an address that is none',
      { results: [{ id: '1', name: 'a', resultCode: null, url: 'javascript:0' }] },
      /địa chỉ web/,
    ],
  ])('are not made of a dossier with %s', (_what, different, reason) => {
    expect(reasonOf(() => toHoSo(aReport(different), FIELD))).toMatch(reason);
  });

  it.each<[string, Parameters<typeof aReport>[0], RegExp]>([
    ['no officer', { step: { officerName: '' } }, /Thiếu NguoiXuLy/],
    ['no words', { step: { content: ' ' } }, /Thiếu NoiDungXuLy/],
    ['a character that no text may have', { step: { content: 'a\0b' } }, /ký tự không hợp lệ/],
  ])('are not made of a step with %s', (_what, different, reason) => {
    const { code, step } = aReport(different);
    expect(reasonOf(() => toTienDo(code, step))).toMatch(reason);
  });
});
