import { asPhrase, foldedWords } from './fold';
import { everydayWordsFor } from './thesaurus';

/**
 * What is done to a thing that somebody has already, and how else it is said beside what the thesaurus has. Whoever says none of these
 * means the first time: “giấy phép bán rượu” is its issue, not its revocation.
 */
const LATER_ACTS: readonly (readonly [act: string, ...saidAs: string[]])[] = [
  ['cấp lại', 'mất', 'hỏng'],
  ['đăng ký lại', 'ký lại', 'mất'],
  ['giải quyết lại'],
  ['công nhận lại'],
  ['lần thứ hai', 'lần hai', 'lần 2'],
  ['trở lại'],
  ['cấp đổi'],
  ['cấp bổ sung', 'bổ sung'],
  ['gia hạn'],
  ['điều chỉnh'],
  ['thay đổi'],
  ['cải chính', 'sai'],
  ['đính chính', 'sai'],
  ['thu hồi'],
  ['xóa'],
  ['hủy bỏ'],
  ['chuyển nhượng'],
  ['chuyển đổi', 'đổi'],
  ['đổi tên'],
  ['tạm ngừng'],
  ['tạm dừng'],
  ['đình chỉ'],
  ['chấm dứt'],
  ['thôi', 'bỏ'],
  ['giải thể'],
  ['sáp nhập', 'chia', 'tách'],
  ['di chuyển', 'chuyển'],
  ['truy lĩnh'],
  ['xác nhận thông tin', 'xác nhận'],
  ['xác nhận hoàn thành', 'hoàn thành'],
  ['cung cấp thông tin', 'thông tin'],
  ['lấy ý kiến'],
  ['liên thông'],
  ['lưu động'],
];

/** A later act: the phrases, folded, of which one says it. */
type LaterAct = readonly string[];

const ACTS = LATER_ACTS.map(([act, ...saidAs]) => ({
  phrase: asPhrase(foldedWords(act)),
  saidAs: [act, ...saidAs, ...everydayWordsFor(act)].map((words) => asPhrase(foldedWords(words))),
}));

/** The later acts that the name of a procedure holds. */
export function laterActsOf(name: string): readonly LaterAct[] {
  const phrase = asPhrase(foldedWords(name));
  return ACTS.filter((act) => phrase.includes(act.phrase)).map(({ saidAs }) => saidAs);
}

/** How many of a procedure's later acts a phrase (`asPhrase` of folded words) does not say. */
export function unsaidActs(acts: readonly LaterAct[], phrase: string): number {
  return acts.filter((saidAs) => !saidAs.some((said) => phrase.includes(said))).length;
}
