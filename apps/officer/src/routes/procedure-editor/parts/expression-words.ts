import type { ExpressionFault, ExpressionKind } from '@mot-cua/domain/expression';
import type { Text } from '@mot-cua/domain';

/** Kinds of values by the names that the expression language has for them. */
const KINDS: Readonly<Record<string, Text>> = {
  string: { vi: 'chữ', en: 'a text' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  double: { vi: 'số lẻ', en: 'a number with parts' },
  bool: { vi: 'có hoặc không', en: 'a yes or no' },
  list: { vi: 'danh sách', en: 'a list' },
};

/** What an expression has to give. */
export const WANTED: Readonly<Record<ExpressionKind, Text>> = {
  amount: { vi: 'số nguyên', en: 'a whole number' },
  condition: { vi: 'có hoặc không (một phép so sánh)', en: 'a yes or no (a comparison)' },
};

/** What is wrong with an expression and what to do, in words; `undefined` where the general sentence says it better. */
export function slipWords(
  expression: string,
  { code, detail }: ExpressionFault,
  kind: ExpressionKind,
): Text | undefined {
  switch (code) {
    case 'syntax':
      return syntaxWords(expression, detail);
    case 'unknownField':
      return detail.includes(' ')
        ? undefined
        : { vi: `Tờ khai không có trường “${detail}”.`, en: `The form has no field “${detail}”.` };
    case 'unknownName':
      return {
        vi: `Không có tên “${detail}”. Chữ phải đặt trong ngoặc kép: "${detail}".`,
        en: `There is no name “${detail}”. A text stands in quotation marks: "${detail}".`,
      };
    case 'wrongType':
      return typeWords(expression, detail, kind);
    default:
      return undefined;
  }
}

function syntaxWords(expression: string, detail: string): Text {
  if (expression.trim() === '') return { vi: 'Hãy viết biểu thức.', en: 'Please write the expression.' };
  if (detail === '=') {
    return { vi: 'So sánh bằng viết là == (hai dấu bằng).', en: 'Equals is written == (two signs).' };
  }
  if (detail.startsWith('Unterminated')) {
    return { vi: 'Thiếu dấu ngoặc kép đóng.', en: 'The closing quotation mark is missing.' };
  }
  if (detail.includes('EOF')) {
    return detail.includes('RPAREN')
      ? { vi: 'Thiếu dấu ngoặc đóng.', en: 'The closing bracket is missing.' }
      : { vi: 'Biểu thức còn dở dang.', en: 'The expression is not finished.' };
  }
  const found = detail.replaceAll("'", '');
  return {
    vi: `Không hiểu từ chỗ “${found}”. Hãy chọn trường trong danh sách, nối bằng + - * / và so sánh bằng == != < >.`,
    en: `Not understood from “${found}” on. Choose fields from the list, join them by + - * / and compare by == != < >.`,
  };
}

function typeWords(expression: string, detail: string, kind: ExpressionKind): Text | undefined {
  const given = KINDS[detail];
  if (given) {
    return {
      vi: `Biểu thức cho ${given.vi}; ở đây cần ${WANTED[kind].vi}.`,
      en: `This gives ${given.en}; what is needed is ${WANTED[kind].en}.`,
    };
  }
  if (/\d\.\d{3}\b/.test(expression)) {
    return { vi: 'Viết số liền nhau, không có dấu chấm: 8000.', en: 'Write numbers without separators: 8000.' };
  }
  const [, left, sign, right] = /^(\w+) (\S+) (\w+)$/.exec(detail) ?? [];
  const [one, other] = [KINDS[left ?? ''], KINDS[right ?? '']];
  if (!one || !other) return undefined;
  return {
    vi: `Phép ${sign} không dùng được giữa ${one.vi} và ${other.vi}.`,
    en: `${sign} cannot stand between ${one.en} and ${other.en}.`,
  };
}
