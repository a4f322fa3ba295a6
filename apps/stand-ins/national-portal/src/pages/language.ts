export type Language = 'vi' | 'en';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a page needs to know to speak one language and to link on in it. */
export class Speech {
  constructor(
    readonly language: Language,
    /** Path and query of this very page, without the language. */
    readonly here: string,
  ) {}

  say(words: Words): string {
    return words[this.language];
  }

  /** A link inside the portal that keeps the language. */
  to(path: string, parameters: Readonly<Record<string, string>> = {}): string {
    const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
    if (this.language === 'en') query.set('lang', 'en');
    return query.size > 0 ? `${path}?${query}` : path;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
  }

  /** An instant or one of the protocol's yyyyMMddHHmmss texts: `09:05, thứ Hai 23/11/2026`. */
  time(value: Date | string): string {
    const at = typeof value === 'string' ? fromProtocol(value) : value;
    if (!at) return String(value);
    const parts = new Intl.DateTimeFormat(this.language === 'vi' ? 'vi-VN' : 'en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      weekday: 'long',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    const day = `${part('day')}/${part('month')}/${part('year')}`;
    const weekday = this.language === 'vi' ? part('weekday').replace('Thứ', 'thứ') : part('weekday');
    return `${part('hour')}:${part('minute')}, ${weekday} ${day}`;
  }
}

function fromProtocol(text: string): Date | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
}
