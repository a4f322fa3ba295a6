import { useEffect, useRef } from 'react';
import { fieldId } from './field-id';
import { useText } from '../i18n/use-text';
import classes from './error-summary.module.css';

export interface SummarisedError {
  /** JSON pointer of the field; its control has the id {@link fieldId}. */
  readonly pointer: string;
  readonly message: string;
  readonly label?: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummarisedError[];
  /** Changes with each attempt, so that the focus moves here again. */
  readonly attempt?: number;
  /** Takes over where a field stands on another page. */
  readonly onGoTo?: (pointer: string) => void;
}

/** All that has to be corrected, at the top; takes the focus and leads to each field. */
export function ErrorSummary({ errors, attempt = 0, onGoTo }: ErrorSummaryProps) {
  const say = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={classes.title}>
        {say(
          { vi: 'Cần xem lại {{count}} mục', en: 'Please look again: {{count}} to correct' },
          { count: errors.length },
        )}
      </h2>
      <ul className={classes.list}>
        {errors.map(({ pointer, label, message }) => (
          <li key={`${pointer} ${message}`}>
            <a
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                if (onGoTo) onGoTo(pointer);
                else focusField(pointer);
              }}
            >
              {label ? `${label.replace(/[?:.]$/, '')}: ${message}` : message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Brings a field into view and puts the focus into it; says whether it is on the page. */
export function focusField(pointer: string): boolean {
  const field = document.getElementById(fieldId(pointer));
  if (!field) return false;
  field.scrollIntoView({ block: 'center' });
  const control = field.matches('input, textarea, select, button, [tabindex]')
    ? field
    : field.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]');
  control?.focus({ preventScroll: true });
  return true;
}
