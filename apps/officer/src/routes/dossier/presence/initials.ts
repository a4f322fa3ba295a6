/** Two letters of a Vietnamese name, the given name last: "Lê Thu Bình" is LB. */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${first.charAt(0)}${last.charAt(0)}`.toLocaleUpperCase('vi');
}
