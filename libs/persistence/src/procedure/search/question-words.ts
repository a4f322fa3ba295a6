import { fold, isMarked, pairsOf } from './fold';

/** What people wrap around what they look for (“tôi muốn làm … thì cần gì”); such words count little. */
const QUESTION_WORDS = [
  ...[
    'tôi',
    'mình',
    'muốn',
    'cần',
    'phải',
    'xin',
    'làm',
    'thì',
    'là',
    'gì',
    'nào',
    'sao',
    'đâu',
    'ở',
    'có',
    'không',
    'bị',
  ],
  ...[
    'cho',
    'để',
    'và',
    'của',
    'về',
    'với',
    'khi',
    'nếu',
    'bao',
    'nhiêu',
    'nữa',
    'ơi',
    'ạ',
    'hỏi',
    'cách',
    'trên',
    'trong',
  ],
  ...['a', 'an', 'the', 'of', 'for', 'to', 'how', 'i', 'my', 'do', 'get', 'need', 'want', 'in', 'on', 'where', 'what'],
];
/** Two words that are such only together: not the “thu” of “thu hồi”. */
const QUESTION_PAIRS = ['thủ_tục', 'giấy_tờ', 'giấy_gì', 'hồ_sơ', 'thế_nào', 'bao_lâu', 'mới_được', 'ra_sao'];

const FOLDED: ReadonlySet<string> = new Set(QUESTION_WORDS.map(fold));
const MARKED: ReadonlySet<string> = new Set(QUESTION_WORDS);
const PAIRS: ReadonlySet<string> = new Set([...QUESTION_PAIRS, ...QUESTION_PAIRS.map(fold)]);

/** Whether a word, in small letters, is one of those; without diacritics it may be (can: cần), with others it is not (căn). */
export function isQuestionWord(typed: string): boolean {
  return MARKED.has(typed) || (!isMarked(typed) && FOLDED.has(fold(typed)));
}

/** Those of the words that somebody typed, in small letters, that are question words, alone or together. */
export function questionWordsOf(typed: readonly string[]): string[] {
  const paired = pairsOf(typed).flatMap((pair, at) => (PAIRS.has(pair) ? typed.slice(at, at + 2) : []));
  return [...typed.filter(isQuestionWord), ...paired];
}
