import { accepted, isAlreadyThere, isSessionRefused, isSuccess, readAnswer } from './answer';
import { Rejected, TryAgain } from './errors';

const answer = (code: unknown, message = '') => readAnswer(JSON.stringify({ error_code: code, message, result: [] }));

describe('an answer of the national portal', () => {
  it.each([0, '0', '00'])('is a success with code %p', (code) => {
    expect(isSuccess(answer(code))).toBe(true);
  });

  it.each(['<html>', '', '[]', '{"message":"Thành công"}', 'null'])('that reads %p is none', (body) => {
    expect(() => readAnswer(body)).toThrow(TryAgain);
  });

  it('knows an ended session and an existing dossier by their words', () => {
    expect(isSessionRefused(answer('-1', 'Phiên làm việc đã hết hạn'))).toBe(true);
    expect(isSessionRefused(answer('-5', 'Invalid session'))).toBe(true);
    expect(isSessionRefused(answer('0', 'Thành công'))).toBe(false);
    expect(isAlreadyThere(answer('3', 'Hồ sơ H53.20-261123-0001 đã tồn tại'))).toBe(true);
  });

  it('asks for patience when the portal is busy, and for a person when the content is refused', () => {
    expect(() => accepted(answer('99', 'Hệ thống đang bận'))).toThrow(TryAgain);
    expect(() => accepted(answer('-1', 'Phiên làm việc đã hết hạn'))).toThrow(TryAgain);
    expect(() => accepted(answer('3', 'Thiếu trường bắt buộc ChuHoSo'))).toThrow(
      new Rejected('Thiếu trường bắt buộc ChuHoSo (mã 3)'),
    );
  });
});
