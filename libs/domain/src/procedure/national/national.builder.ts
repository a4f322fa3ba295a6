import type { NationalProcedure } from './national-procedure';

/** What the national catalogue says of the small procedure of `aDefinition`, for specs. */
export function aNationalProcedure(changes: Partial<NationalProcedure> = {}): NationalProcedure {
  return {
    code: '1.000001',
    name: 'Cấp giấy',
    field: [{ code: 'G15-HT01', name: 'Hộ tịch' }],
    applicants: 'Công dân Việt Nam',
    agencies: [],
    channels: [
      { channel: 'online', times: [{ processingTime: { unit: 'workingDay', amount: 1 }, note: '' }] },
      { channel: 'counter', times: [{ processingTime: { unit: 'workingDay', amount: 1 }, note: '' }] },
    ],
    papers: [{ code: 'KQ1', name: 'Giấy tờ tùy thân', case: '', originals: 1, copies: 0, form: '' }],
    fees: [{ name: 'Phí', kind: 'fee', amount: 8_000, unit: 'bản', channels: ['online', 'counter'] }],
    steps: ['Nộp hồ sơ.'],
    conditions: [],
    legalBases: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    result: [{ code: 'KQ9', name: 'Tờ giấy' }],
    ...changes,
  };
}
