import path from 'node:path';
import { DOSSIER_STATES, NATIONAL_STATUS } from '@mot-cua/domain';
import { Rejected } from '../errors';
import { expectGolden } from '../golden.builder';
import { stepsOf, type DossierReport } from '../report';
import { aReceivedReport, aReport, aResolvedReport } from '../report.builder';
import { toBuoc, toNoiHoSo, toTrangThai } from './message';

const CODE = 'H53.20-261123-0000417';
const PAPER_ID = '5f0c1f9e-0000-4000-8000-000000000001';
const RESULT_ID = '5f0c1f9e-0000-4000-8000-000000000009';
const files = new Map([
  [PAPER_ID, { id: 'a3f1', hash: 'a'.repeat(64) }],
  [RESULT_ID, { id: 'b7c2', hash: 'b'.repeat(64) }],
]);
const paper = {
  ...{ id: PAPER_ID, fileName: 'giấy chứng sinh.jpg', paperCode: 'KQ.G18.000001', paperName: 'Giấy chứng sinh' },
  ...{ url: null, digitised: true, reused: false },
};

const messagesOf = (report: DossierReport) => ({
  NoiHoSo: toNoiHoSo(report, { code: CODE, files }),
  CapNhatTienTrinh: { MaHoSo: CODE, DanhSachTienTrinh: stepsOf(report).map((step) => toBuoc(report.code, step)) },
  CapNhatTrangThai: toTrangThai(report, { code: CODE, files }),
});
const golden = (name: string, report: DossierReport) =>
  expectGolden(path.join(__dirname, `${name}.golden.json`), messagesOf(report));

describe('the messages of version C', () => {
  it('tell a dossier that was submitted online, with a paper and a fee', () => {
    golden(
      'submitted',
      aReport({ attachments: [paper], fees: [{ name: 'Phí cấp bản sao', kind: 'fee', amount: 24_000 }] }),
    );
  });

  it('tell what a supplement asks for', () => {
    golden(
      'supplement',
      aReceivedReport({
        state: 'pausedForSupplement',
        attachments: [paper],
        supplements: [
          {
            id: '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11-3',
            requestedBy: 'Lê Thị Hoa',
            content: 'Giấy chứng sinh chụp mờ, không đọc được tên mẹ',
            papers: [{ code: 'KQ.G18.000001', name: 'Giấy chứng sinh' }],
            requestedAt: new Date('2026-11-23T03:00:00Z'),
            answeredAt: null,
            answerNote: null,
            receivedBy: null,
            dueBefore: new Date('2026-11-23T10:00:00Z'),
            dueAfter: null,
          },
        ],
        step: { sequence: 3, content: 'Yêu cầu bổ sung hồ sơ', at: new Date('2026-11-23T03:00:00Z') },
      }),
    );
  });

  it('tell a result as a file', () => {
    golden(
      'resolved',
      aResolvedReport({
        results: [{ id: RESULT_ID, name: 'Giấy khai sinh', resultCode: 'KQ.G15.000001', url: null }],
      }),
    );
  });

  it('tell our own code with the first step, and the portal’s everywhere else', () => {
    const { CapNhatTienTrinh, ...others } = messagesOf(aReceivedReport());
    expect(CapNhatTienTrinh.DanhSachTienTrinh.map(({ NoiDungXuLy }) => NoiDungXuLy.includes(aReport().code))).toEqual([
      true,
      false,
    ]);
    expect(Object.values(others).map(({ MaHoSo }) => MaHoSo)).toEqual([CODE, CODE]);
  });

  it('put files of one paper together', () => {
    const two = [paper, { ...paper, id: RESULT_ID, fileName: 'mặt sau.jpg' }];
    expect(toNoiHoSo(aReport({ attachments: two }), { code: CODE, files }).ThanhPhanHoSo).toMatchObject([
      {
        TenThanhPhanHoSo: 'Giấy chứng sinh',
        SoLuong: '2',
        GiayToDinhKem: [{ IdGiayTo: 'a3f1' }, { IdGiayTo: 'b7c2' }],
      },
    ]);
  });

  it('number applicants as version C does, and name the kinds that it has no number for', () => {
    const kindOf = (kind: DossierReport['applicant']['kind']) =>
      toNoiHoSo(aReport({ applicant: { ...aReport().applicant, kind } }), { code: CODE, files }).LoaiDoiTuong;
    expect([kindOf('citizen'), kindOf('business')]).toEqual(['0', '1']);
    expect(() => kindOf('stateAgency')).toThrow(Rejected);
    expect(() => kindOf('organisation')).toThrow(/LoaiDoiTuong/);
  });

  it('write every state but a draft as a status of the portal', () => {
    const times = { endedAt: new Date(0), returnedAt: new Date(0), refusedAt: new Date(0) };
    for (const state of DOSSIER_STATES) {
      const make = () => toTrangThai(aReport({ state, ...times }), { code: CODE, files }).TrangThaiHoSo;
      if (state === 'draft') expect(make).toThrow(/bản nháp/);
      else expect(make()).toBe(String(NATIONAL_STATUS[state]));
    }
  });

  it('are not made with a file that the portal does not have', () => {
    expect(() => toNoiHoSo(aReport({ attachments: [{ ...paper, id: 'other' }] }), { code: CODE, files })).toThrow(
      /giấy chứng sinh\.jpg chưa được tải lên/,
    );
  });
});
