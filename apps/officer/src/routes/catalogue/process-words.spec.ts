import type { StepNext, Text } from '@mot-cua/domain';
import { processWords } from './process-words';

const say = ({ vi }: Text, values: Readonly<Record<string, string | number>> = {}) =>
  vi.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name]));
const name = (vi: string): Text => ({ vi, en: vi });

describe('what changed in how a process goes on', () => {
  it('is told in words, not as data', () => {
    const choice: StepNext = {
      kind: 'choice',
      by: 'answers',
      ways: [
        { code: 'a', name: name('Cần xem'), to: 'xem', when: 'answers.area > 100' },
        { code: 'b', name: name('Không cần'), to: 'ky' },
      ],
    };
    const parallel: StepNext = { kind: 'parallel', branches: ['dat', 'chay'], join: 'tong-hop' };
    expect(processWords(['process', 'trinh', 'next'], choice, say)).toBe(
      'Cần xem (answers.area > 100) → xem; Không cần → ky',
    );
    expect(processWords(['process', 'trinh', 'next'], parallel, say)).toBe('song song: dat, chay; gặp nhau ở tong-hop');
    expect(processWords(['process', 'trinh', 'next', 'ways', 'a'], choice.ways[0], say)).toBe('Cần xem → xem');
    expect(processWords(['process', 'trinh', 'next', 'by'], 'officer', say)).toBe('người làm bước');
    expect(processWords(['process', 'trinh', 'task'], 'decide', say)).toBe('Quyết định');
  });

  it('leaves everything else to those who know it', () => {
    expect(processWords(['papers', 'a', 'role'], 'leader', say)).toBeUndefined();
    expect(processWords(['process', 'trinh', 'workingHours'], 8, say)).toBeUndefined();
  });
});
