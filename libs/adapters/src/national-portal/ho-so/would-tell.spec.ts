import { toHoSo, toTienDo } from './message';
import { aReceivedReport, aReport } from '../report.builder';
import { wouldTell } from './would-tell';

const field = { code: 'G15-TP01', name: 'Hộ tịch' };

describe('what the national portal would be told', () => {
  it('are the very messages that are sent, with the status of the state', () => {
    const report = aReceivedReport();
    expect(wouldTell(report, field)).toEqual({
      status: '2',
      messages: { DongBoHoSoMC: toHoSo(report, field), CapNhatTienDoHoSoMC: toTienDo(report.code, report.step) },
    });
  });

  it('is the reason where the portal would not take it', () => {
    const nameless = aReport({ procedure: { code: '1.001193', name: ' ' } });
    expect(wouldTell(nameless, field)).toEqual({ rejected: expect.stringContaining('TenTTHC') });
  });
});
