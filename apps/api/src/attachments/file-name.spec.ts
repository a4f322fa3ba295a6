import { contentDisposition, tidyFileName } from './file-name';

describe('the name of an uploaded file', () => {
  it('keeps Vietnamese, composed', () => {
    expect(tidyFileName('Giấy chứng sinh của Nguyễn Thị Ánh.pdf'.normalize('NFD'))).toBe(
      'Giấy chứng sinh của Nguyễn Thị Ánh.pdf',
    );
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\lan\\ảnh.jpg', 'ảnh.jpg'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['x\r\nSet-Cookie: a', 'xSet-Cookie: a'],
    ['', 'tep-dinh-kem'],
    [undefined, 'tep-dinh-kem'],
    ['..', 'tep-dinh-kem'],
  ])('makes %p into %p', (given, expected) => expect(tidyFileName(given)).toBe(expected));

  it('is cut without losing its ending', () => {
    const name = tidyFileName(`${'dài '.repeat(100)}.pdf`);
    expect(name).toHaveLength(150);
    expect(name).toMatch(/\.pdf$/);
  });

  it('travels in a header both plain and in full', () => {
    expect(contentDisposition('inline', 'Đơn "mới".pdf')).toBe(
      `inline; filename="Don _moi_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%22m%E1%BB%9Bi%22.pdf`,
    );
  });
});
