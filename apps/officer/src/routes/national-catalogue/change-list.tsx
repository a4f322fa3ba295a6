import { Checkbox } from '@mantine/core';
import { useText, When } from '@mot-cua/ui';
import {
  IconAlertTriangle,
  IconChevronDown,
  IconFilePlus,
  IconFileX,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { wordsOf } from '../catalogue/part-words';
import { ChangeDetails } from './change-details';
import type { NationalChangeEntry, NationalChangeKind } from './national-catalogue.queries';
import { KIND_WORDS } from './national-catalogue.words';
import classes from './national-catalogue.module.css';

const ICONS: Readonly<Record<NationalChangeKind, Icon>> = { new: IconFilePlus, changed: IconPencil, gone: IconFileX };

interface ChangeListProps {
  readonly entries: readonly NationalChangeEntry[];
  readonly isStale: boolean;
  readonly isChosen: (entry: NationalChangeEntry) => boolean;
  readonly onChoose: (entry: NationalChangeEntry) => void;
}

/** Procedures that changed nationally; each opens to show what changed and to decide about it. */
export function ChangeList({ entries, isStale, isChosen, onChoose }: ChangeListProps) {
  const say = useText();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className={classes.list} data-stale={isStale || undefined}>
      {entries.map((entry) => {
        const { code, name, kind, isOurs, draftRevision, parts, faults, changedAt } = entry;
        const KindIcon = ICONS[kind];
        const isOpen = open === code;
        return (
          <li key={code}>
            <div className={classes.entry}>
              <Checkbox
                size="sm"
                aria-label={say({ vi: 'Chọn {{name}}', en: 'Choose {{name}}' }, { name })}
                checked={isChosen(entry)}
                onChange={() => onChoose(entry)}
              />
              <div>
                <h3>
                  <button
                    type="button"
                    className={classes.opener}
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? null : code)}
                  >
                    {name}
                    <IconChevronDown size={18} aria-hidden data-open={isOpen || undefined} />
                  </button>
                </h3>
                <p className={classes.under}>
                  <span className={classes.code}>{code}</span> · <When at={changedAt} />
                  {!isOurs && ` · ${say({ vi: 'tỉnh chưa có', en: 'not ours' })}`}
                  {draftRevision !== null && ` · ${say({ vi: 'đang có bản soạn thảo', en: 'has a draft' })}`}
                </p>
                <p className={classes.marks}>
                  <span data-kind={kind}>
                    <KindIcon size={16} aria-hidden /> {say(KIND_WORDS[kind])}
                  </span>
                  {parts.length > 0 && <span>{parts.map((part) => wordsOf(part, say)).join(', ')}</span>}
                  {faults > 0 && (
                    <span data-kind="faulty">
                      <IconAlertTriangle size={16} aria-hidden />{' '}
                      {say({ vi: '{{faults}} chỗ không đọc được', en: '{{faults}} values unread' }, { faults })}
                    </span>
                  )}
                </p>
              </div>
            </div>
            {isOpen && <ChangeDetails code={code} hash={entry.hash} />}
          </li>
        );
      })}
    </ul>
  );
}
