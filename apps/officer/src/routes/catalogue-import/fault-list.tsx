import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { procedureEditorPath } from '../../shell/paths';
import { sectionOf } from '../procedure-editor/sections';
import type { ImportFault } from './catalogue-import.queries';
import classes from './catalogue-import.module.css';

const SHOWN_AT_FIRST = 5;

interface FaultListProps {
  readonly faults: readonly ImportFault[];
  /** How many there are, which may be more than are told. */
  readonly count: number;
  /** Code of the draft in which they can be mended now. */
  readonly draftCode?: string;
}

/** Faults with where each stands, in words. */
export function FaultList({ faults, count, draftCode }: FaultListProps) {
  const say = useText();
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? faults : faults.slice(0, SHOWN_AT_FIRST);
  const hidden = count - shown.length;
  return (
    <>
      <ul className={classes.faults}>
        {shown.map(({ where, message, place }, index) => (
          <li key={index}>
            {draftCode ? (
              <Link
                className={classes.where}
                to={procedureEditorPath(draftCode, sectionOf(pointerIntoDefinition(place.pointer)))}
              >
                {where}
              </Link>
            ) : (
              <span className={classes.where}>{where}</span>
            )}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {faults.length > SHOWN_AT_FIRST && !isOpen && (
        <Button size="compact-sm" variant="subtle" onClick={() => setIsOpen(true)}>
          {say({ vi: 'Xem thêm {{hidden}} lỗi', en: 'Show {{hidden}} more' }, { hidden })}
        </Button>
      )}
      {isOpen && hidden > 0 && (
        <p className={classes.quiet}>
          {say({ vi: 'và {{hidden}} lỗi khác.', en: 'and {{hidden}} more.' }, { hidden })}
        </p>
      )}
    </>
  );
}

/** A JSON file has its definitions deeper down than a workbook. */
function pointerIntoDefinition(pointer = ''): string {
  return pointer.replace(/^\/procedures\/\d+\/definition/, '');
}
