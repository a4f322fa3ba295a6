import type { StandardTemplate } from './standard-template';

/** What the forms of Decision 3621/QĐ-BYT and of both circulars ask for beside what the standard templates said: text, and what replaces it. */
const COMPLETED: Readonly<Record<string, (body: string) => string>> = {
  receipt: (body) =>
    body.replace(
      /^Số điện thoại: .*$/m,
      [
        '$&',
        '? Người được ủy quyền nộp: **{{người nộp thay}}**, số định danh {{số định danh người nộp thay}}',
        '? Địa chỉ người được ủy quyền: {{địa chỉ người nộp thay}}',
        '? Số điện thoại: {{số điện thoại người nộp thay}}   Thư điện tử: {{thư điện tử người nộp thay}}',
        '? Giấy ủy quyền: {{giấy ủy quyền}}',
      ].join('\n'),
    ),
  supplementRequest: (body) => body.replace('{{điện thoại cơ quan}}', '{{điện thoại cán bộ}}'),
  controlSheet: (body) =>
    body.replace(/^Cơ quan tiếp nhận: .*$/m, '$&\nCơ quan phối hợp giải quyết: {{cơ quan phối hợp}}'),
};

/** Kinds whose standard form lacked something. */
export const COMPLETED_KINDS = Object.keys(COMPLETED);

/** A standard form with what it lacked; any other text is what it was. */
export function completed(kind: string, { body, ...rest }: StandardTemplate): StandardTemplate {
  return { ...rest, body: COMPLETED[kind]?.(body) ?? body };
}
