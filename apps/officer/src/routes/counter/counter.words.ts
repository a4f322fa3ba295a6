/** What the counter's screens are called, and the ways in which papers come. */
export const COUNTER_WORDS = {
  title: { vi: 'Tiếp nhận trực tiếp', en: 'At the counter' },
  counter: { vi: 'Nộp tại quầy', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
} as const;
