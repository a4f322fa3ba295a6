/** The type of an element of the UI schema at which one of the procedure's papers (thành phần hồ sơ) is attached. */
export const PAPER_ELEMENT = 'Paper';

/** The code of the paper that an element of the UI schema places; `undefined` for every other element, and while none is chosen. */
export function placedPaperOf(element: Readonly<Record<string, unknown>>): string | undefined {
  const { type, options } = element;
  if (type !== PAPER_ELEMENT || typeof options !== 'object' || options === null || !('paper' in options)) {
    return undefined;
  }
  return typeof options.paper === 'string' && options.paper !== '' ? options.paper : undefined;
}
