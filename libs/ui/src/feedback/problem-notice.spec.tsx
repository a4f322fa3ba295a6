import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UiProvider } from '../provider/ui-provider';
import { problemOf } from './problem';
import { ProblemNotice } from './problem-notice';
import { PROBLEM_WORDS, problemWords } from './problem-words';

describe('a problem', () => {
  it('has a whole sentence in both languages for every code', () => {
    for (const [code, { vi, en }] of Object.entries(PROBLEM_WORDS)) {
      expect([code, vi]).toEqual([code, expect.stringMatching(/^\p{Lu}.{15,}\.$/u)]);
      expect([code, en]).toEqual([code, expect.stringMatching(/^\p{Lu}.{15,}\.$/u)]);
    }
  });

  it('of a code that this version does not know is treated as our own fault', () => {
    expect(problemWords('somethingNew')).toBe(PROBLEM_WORDS.internal);
    expect(problemWords('toString')).toBe(PROBLEM_WORDS.internal);
  });

  it('is found in whatever was thrown', () => {
    expect(problemOf({ code: 'forbidden', status: 403 })).toMatchObject({ code: 'forbidden' });
    expect(problemOf(Object.assign(new Error('no'), { problem: { code: 'notFound' } }))).toMatchObject({
      code: 'notFound',
    });
    expect(problemOf(new TypeError('Failed to fetch'))).toEqual({ code: 'unreachable' });
    expect(problemOf('what')).toEqual({ code: 'internal' });
  });

  it('of too many tries says for how long to wait', () => {
    const error = Object.assign(new Error('no'), { code: 'tooManyRequests', extra: { retryAfterSeconds: 541 } });
    render(
      <UiProvider language="vi">
        <ProblemNotice error={error} />
      </UiProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Thử lại được sau 10 phút.');
  });

  it('is announced, names the request when it is our fault, and offers another try', async () => {
    const onRetry = jest.fn();
    render(
      <UiProvider language="vi">
        <ProblemNotice error={{ code: 'internal', requestId: 'r-42' }} onRetry={onRetry} />
      </UiProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('r-42');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
