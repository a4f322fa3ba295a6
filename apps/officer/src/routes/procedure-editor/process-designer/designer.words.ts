import type { Language, Text } from '@mot-cua/domain';
import { describeFault } from '@mot-cua/domain/procedure/check';
import type { EditRefusal } from '@mot-cua/domain/workflow/edit';

/** What was done, for those who do not see it, and what it can be undone with. */
export const DONE_WORDS = {
  added: { vi: 'Đã thêm một bước; hãy đặt tên.', en: 'A step was added; give it a name.' },
  removed: { vi: 'Đã bỏ “{{name}}”. Ctrl+Z để hoàn tác.', en: '“{{name}}” was removed. Ctrl+Z brings it back.' },
  wayRemoved: {
    vi: 'Đã bỏ hướng này cùng {{count}} bước trên đó. Ctrl+Z để hoàn tác.',
    en: 'The way was removed with {{count}} steps on it. Ctrl+Z brings it back.',
  },
  moved: { vi: 'Đã chuyển “{{name}}”.', en: '“{{name}}” was moved.' },
  parallel: {
    vi: 'Đã thêm hai nhánh song song và bước gặp nhau; hãy đặt tên.',
    en: 'Two branches side by side and the step where they meet were added; name them.',
  },
  choice: { vi: 'Đã thêm chỗ rẽ hai hướng; hãy đặt tên.', en: 'A choice of two ways was added; name them.' },
  connected: { vi: 'Đã nối “{{from}}” tới “{{to}}”.', en: '“{{from}}” leads to “{{to}}” now.' },
  changed: { vi: 'Đã đổi bước tiếp theo.', en: 'What follows was changed.' },
  undone: { vi: 'Đã hoàn tác.', en: 'Undone.' },
  redone: { vi: 'Đã làm lại.', en: 'Done again.' },
} as const satisfies Readonly<Record<string, Text>>;

export const ACT_WORDS = {
  addStep: { vi: 'Thêm bước', en: 'Add a step' },
  addAfter: { vi: 'Thêm bước sau', en: 'Add a step after it' },
  addBefore: { vi: 'Thêm bước trước', en: 'Add a step before it' },
  addHere: { vi: 'Thêm bước vào đây', en: 'Add a step here' },
  addWay: { vi: 'Thêm hướng', en: 'Add a way' },
  addBranch: { vi: 'Thêm nhánh', en: 'Add a branch' },
  parallel: { vi: 'Làm song song', en: 'Side by side' },
  choice: { vi: 'Rẽ hướng', en: 'A choice' },
  earlier: { vi: 'Đưa lên trước', en: 'Move earlier' },
  later: { vi: 'Đưa ra sau', en: 'Move later' },
  remove: { vi: 'Bỏ bước', en: 'Remove the step' },
  removeWay: { vi: 'Bỏ hướng này', en: 'Remove this way' },
  leadElsewhere: { vi: 'Nối sang bước khác…', en: 'Lead elsewhere…' },
  open: { vi: 'Sửa bước này', en: 'Edit the step' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
} as const satisfies Readonly<Record<string, Text>>;

const REFUSALS: Readonly<Record<Extract<EditRefusal, string>, Text>> = {
  codesTwice: {
    vi: 'Có hai bước cùng mã; hãy đổi mã của một bước trước.',
    en: 'Two steps have the same code; change one of them first.',
  },
  waysEndHere: {
    vi: 'Các hướng kết thúc ở đây; hãy thêm một bước sau, hoặc bỏ bớt hướng trước.',
    en: 'Ways end here; add a step after it, or take ways out first.',
  },
  waysPartHere: {
    vi: 'Quy trình rẽ nhánh ngay sau bước này; hãy đổi “Sau bước này” thành “Một bước” trước.',
    en: 'Ways part right after this step; let one step follow it first.',
  },
  receivingIsFirst: {
    vi: 'Tiếp nhận luôn là bước đầu; không có bước nào trước đó.',
    en: 'Receiving always comes first; nothing goes before it.',
  },
  tasksStay: {
    vi: 'Chỗ đó sẽ đổi việc của một bước (sau quyết định chỉ còn trả kết quả). Hãy ghi rõ việc của bước trước.',
    en: 'There a step would be for something else (after the decision there is only returning). Say its task first.',
  },
  cannotMove: {
    vi: 'Bước này ở đầu hoặc cuối nhánh, không chuyển xa hơn được.',
    en: 'It is at the end of its branch and cannot be moved further.',
  },
  leadsThere: { vi: 'Bước này đã dẫn tới đó.', en: 'It leads there already.' },
};

/** Why something was not done, and what to do instead. */
export function refusalWords(refusal: EditRefusal, language: Language): string {
  if (typeof refusal === 'string') return REFUSALS[refusal][language];
  const why = describeFault(refusal, language);
  return language === 'vi' ? `Không làm được như vậy. ${why}` : `That cannot be done. ${why}`;
}

/** What a list or drawing is left with while there is no step. */
export const NO_STEPS: Text = {
  vi: 'Chưa có bước nào. Các bước chia hết thời hạn cho từng người làm.',
  en: 'No steps yet. They share out the time among those who work on it.',
};
