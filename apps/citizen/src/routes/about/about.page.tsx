import type { Text } from '@mot-cua/domain';
import { PageHeader, useText } from '@mot-cua/ui';
import { PROVINCE } from '../../shell/site-name';

const SECTIONS: readonly { readonly title: Text; readonly lines: readonly Text[] }[] = [
  {
    title: { vi: 'Trang này làm được gì', en: 'What you can do here' },
    lines: [
      {
        vi: 'Tìm thủ tục, xem cần giấy tờ gì, mất bao lâu, tốn bao nhiêu.',
        en: 'Find a procedure; see what it needs, takes and costs.',
      },
      {
        vi: 'Nộp hồ sơ, theo dõi, bổ sung, rút và nhận kết quả.',
        en: 'File a dossier, follow it, add to it, withdraw it and receive the result.',
      },
      {
        vi: 'Mỗi bước được chuyển đến Cổng Dịch vụ công quốc gia.',
        en: 'Every step is passed on to the national portal.',
      },
    ],
  },
  {
    title: { vi: 'Trợ năng', en: 'Accessibility' },
    lines: [
      {
        vi: 'Trang hướng tới WCAG 2.2 mức AA: dùng được bằng bàn phím và trình đọc màn hình.',
        en: 'We aim at WCAG 2.2 AA: it works by keyboard and screen reader.',
      },
      {
        vi: 'Đổi cỡ chữ bằng A−, A, A+; đổi ngôn ngữ ở đầu hoặc cuối trang.',
        en: 'Change the text size with A−, A, A+, and the language at the head or foot of the page.',
      },
      {
        vi: 'Nếu có chỗ nào bạn không dùng được, hãy báo Bộ phận Một cửa gần nhất; cán bộ sẽ nộp hồ sơ cùng bạn.',
        en: 'If anything does not work for you, tell the nearest one-stop counter; an officer will file with you.',
      },
    ],
  },
  {
    title: { vi: 'Dữ liệu của bạn', en: 'Your data' },
    lines: [
      {
        vi: 'Nội dung hồ sơ chỉ bạn và cơ quan giải quyết xem được.',
        en: 'What is in a dossier only you and the agency that decides can see.',
      },
      {
        vi: 'Phần đang gõ dở được giữ trên máy này cho đến khi lưu xong; đăng xuất sẽ xóa.',
        en: 'What is not saved yet is kept on this device until it is; signing out removes it.',
      },
    ],
  },
];

export function AboutPage() {
  const say = useText();
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={say({ vi: 'Giới thiệu và trợ năng', en: 'About and accessibility' })}
        lead={say(
          {
            vi: 'Một Cửa là cổng dịch vụ công trực tuyến mã nguồn mở của {{province}}.',
            en: 'Một Cửa is the open-source public-service portal of {{province}}.',
          },
          { province: say(PROVINCE) },
        )}
      />
      {SECTIONS.map(({ title, lines }) => (
        <section key={title.vi}>
          <h2 className="section-title">{say(title)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line.vi}>{say(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
