import type { Text } from '@mot-cua/domain';
import { processingTimeWords, useText, type TimeAllowed } from '@mot-cua/ui';
import { wordsOf } from './part-words';
import { processWords } from './process-words';
import classes from './catalogue.module.css';

interface Change {
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Differences between two definitions, one a line: where, what it was, what it is. */
export function DefinitionChanges({ changes }: { readonly changes: readonly Change[] }) {
  const say = useText();
  return (
    <ul className={classes.changes} style={{ flexBasis: '100%' }}>
      {changes.map(({ path, kind, before, after }) => (
        <li key={path.join('/')}>
          {path.length > 0 && (
            <span className={classes.place}>{path.map((name) => wordsOf(name, say)).join(' › ')}</span>
          )}
          {kind !== 'added' && (
            <del className={classes.before}>
              <span className="mc-only-read">{say({ vi: 'Trước: ', en: 'Before: ' })}</span>
              {processWords(path, before, say) ?? inWords(before, say)}
            </del>
          )}
          {kind !== 'removed' && (
            <ins className={classes.after} style={{ textDecoration: 'none' }}>
              <span className="mc-only-read">{say({ vi: 'Sau: ', en: 'After: ' })}</span>
              {processWords(path, after, say) ?? inWords(after, say)}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A value as short as it can be read: a text as such, a named thing by its name, everything else as JSON. */
function inWords(value: unknown, say: (text: Text) => string): string {
  if (typeof value === 'string') return UNIT_WORDS[value] ? say(UNIT_WORDS[value]) : value || '—';
  if (isTime(value)) return say(processingTimeWords(value));
  if (typeof value === 'object' && value !== null) {
    if ('processingTime' in value) return inWords(value.processingTime, say);
    if ('name' in value && typeof value.name === 'string') return namedInWords(value.name, value);
    const named = 'name' in value ? value.name : 'text' in value ? value.text : value;
    if (typeof named === 'object' && named !== null && 'vi' in named) return String(named.vi);
    if ('title' in value && typeof value.title === 'string') return value.title;
    return JSON.stringify(value).slice(0, 400);
  }
  return String(value);
}

const UNIT_WORDS: Readonly<Record<string, Text | undefined>> = {
  sameDay: { vi: 'trong ngày', en: 'the same day' },
  workingDay: { vi: 'ngày làm việc', en: 'working days' },
  workingHour: { vi: 'giờ làm việc', en: 'working hours' },
  calendarDay: { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
};

function isTime(value: unknown): value is TimeAllowed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unit' in value &&
    typeof value.unit === 'string' &&
    value.unit in UNIT_WORDS
  );
}

/** A national entry by its name; a fee with its amount. */
function namedInWords(name: string, value: object): string {
  return 'amount' in value && typeof value.amount === 'number' ? `${name}: ${value.amount}` : name;
}
