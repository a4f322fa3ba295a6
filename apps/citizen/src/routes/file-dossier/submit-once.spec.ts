import type { Receipt } from '@mot-cua/api-client';
import { draftJournal } from '../../shell/journal';
import { submitOnce } from './submit-once';

const receipt: Receipt = { id: 'd1', code: 'H53.20-261125-0001', submittedAt: '2026-11-25T09:30:00Z', version: 1 };

describe('submitting', () => {
  beforeEach(() => localStorage.clear());

  it('a double click sends one request and both clicks get its receipt', async () => {
    const send = jest.fn().mockResolvedValue(receipt);
    const [first, second] = await Promise.all([submitOnce('d1', 3, send), submitOnce('d1', 3, send)]);
    expect(send).toHaveBeenCalledTimes(1);
    expect(first).toBe(second);
  });

  it('a try after a broken connection carries the same transaction id', async () => {
    const send = jest.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(receipt);
    await expect(submitOnce('d1', 3, send)).rejects.toThrow('Failed to fetch');
    await submitOnce('d1', 3, send);
    const [[before], [after]] = send.mock.calls;
    expect(after).toEqual(before);
  });

  it('what is submitted leaves nothing on the device', async () => {
    const content = {
      answers: { a: 1 },
      agencyId: null,
      returnMethod: 'online',
      caseCode: null,
      eligibilityAnswers: {},
    } as const;
    draftJournal.write('d1', { accountId: 'lan', revision: 3, content });
    await submitOnce('d1', 3, jest.fn().mockResolvedValue(receipt));
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
