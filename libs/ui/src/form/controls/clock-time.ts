/** What somebody typed as `HH:mm` where it can be read so: "735", "7h35", "7:35" and "7 giờ 5" are times too. */
export function clockTimeOf(typed: string): string {
  const digits = typed.replaceAll(/\D+/g, ':').replaceAll(/^:|:$/g, '');
  const [hour = '', minute = ''] = digits.includes(':') ? digits.split(':') : [digits.slice(0, -2), digits.slice(-2)];
  return hour !== '' && hour.length <= 2 && minute.length <= 2 && minute !== ''
    ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    : typed;
}
