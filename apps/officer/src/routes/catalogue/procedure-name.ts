import type { Text } from '@mot-cua/domain';

/** What a procedure is called; a draft may have no name yet, or none in this language. */
export function procedureName(name: Text, say: (text: Text) => string): string {
  return say(name) || name.vi || say({ vi: 'Thủ tục chưa có tên', en: 'A procedure without a name' });
}
