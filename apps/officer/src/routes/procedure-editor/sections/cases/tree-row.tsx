import { useText } from '@mot-cua/ui';
import { IconAlertCircle, IconPencil, IconWalk } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './cases.module.css';

interface TreeRowProps {
  readonly kind: 'question' | 'answer';
  readonly words: string;
  /** Where it leads. */
  readonly behind?: ReactNode;
  readonly standing: 'passed' | 'asked' | null;
  readonly isFaulty: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A line of the tree: reads at a glance, opens where it is to be changed. */
export function TreeRow({ kind, words, behind, standing, isFaulty, isOpen, onToggle }: TreeRowProps) {
  const say = useText();
  return (
    <button
      type="button"
      className={classes.row}
      data-kind={kind}
      data-standing={standing ?? undefined}
      aria-expanded={isOpen}
      aria-current={standing === 'asked' ? 'step' : undefined}
      onClick={onToggle}
    >
      <span className={classes.words}>{words}</span>
      {behind}
      {standing && (
        <span className={classes.standing}>
          <IconWalk size={16} aria-hidden />
          {standing === 'asked' ? say({ vi: 'đang hỏi', en: 'asked now' }) : say({ vi: 'đã qua', en: 'passed' })}
        </span>
      )}
      {isFaulty && (
        <IconAlertCircle size={16} className={classes.faulty} aria-label={say({ vi: 'có lỗi', en: 'has a fault' })} />
      )}
      <IconPencil size={16} className={classes.pencil} aria-hidden />
    </button>
  );
}
