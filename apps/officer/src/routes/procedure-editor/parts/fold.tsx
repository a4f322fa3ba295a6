import { IconAlertCircle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useFaults } from '../faults';
import { useOpen } from './use-open';
import classes from './fold.module.css';

interface FoldProps {
  /** JSON pointer of what lies within: a fault of it opens the fold. */
  readonly at?: string;
  readonly title: ReactNode;
  /** What there is within, while it is closed. */
  readonly summary?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that reads as a line until somebody wants to change it. */
export function Fold({ at, title, summary, startsOpen = false, children }: FoldProps) {
  const body = useId();
  const isFaulty = useFaults().some((fault) => at !== undefined && fault.at.startsWith(`${at}/`));
  const { isOpen, toggle, keepOpen } = useOpen(isFaulty, startsOpen);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.fold} data-folded={isOpen ? undefined : true}>
      <button type="button" className={classes.head} aria-expanded={isOpen} aria-controls={body} onClick={toggle}>
        <Chevron size={18} aria-hidden />
        <span className={classes.title}>
          {title}
          {!isOpen && summary && <span className={classes.summary}>{summary}</span>}
        </span>
        {isFaulty && <IconAlertCircle size={18} className={classes.faulty} aria-hidden />}
      </button>
      <div id={body} hidden={!isOpen} className={classes.body} onFocusCapture={keepOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
