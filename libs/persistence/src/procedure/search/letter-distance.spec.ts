import fc from 'fast-check';
import { letterDistance } from './letter-distance';

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

it.each([
  ['sinh', 'sinh', 0],
  ['sih', 'sinh', 1],
  ['sinhh', 'sinh', 1],
  ['snih', 'sinh', 1],
  ['xinh', 'sinh', 1],
  ['ky', 'sinh', 4],
])('from %s to %s it is %p', (a, b, slips) => expect(letterDistance(a, b, 9)).toBe(slips));

it('is the same there and back, and one more than the limit for all that is further', () => {
  fc.assert(
    fc.property(WORD, WORD, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const whole = letterDistance(a, b, 99);
      expect(letterDistance(b, a, 99)).toBe(whole);
      expect(letterDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
    }),
  );
});

it('counts two letters swapped as one slip', () => {
  fc.assert(
    fc.property(WORD, fc.nat({ max: 6 }), (word, at) => {
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      expect(letterDistance(word, swapped, 9)).toBeLessThanOrEqual(1);
    }),
  );
});
