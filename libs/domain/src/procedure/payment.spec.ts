import { paymentTime } from './payment';

describe('fees are paid at the counter', () => {
  it('with the papers, by whoever brings them there', () => {
    expect(paymentTime('counter', 'online')).toBe('whenFiling');
  });

  it('when the result is collected, by whoever filed online and comes for it', () => {
    expect(paymentTime('online', 'atCounter')).toBe('whenCollecting');
  });

  it.each(['online', 'post'] as const)(
    'once the dossier is received, by whoever gets the result otherwise (%s)',
    (way) => {
      expect(paymentTime('online', way)).toBe('afterReceipt');
    },
  );

  it('once it is received, as far as one can tell before a way is chosen', () => {
    expect(paymentTime('online')).toBe('afterReceipt');
  });
});
