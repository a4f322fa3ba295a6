import { Button } from '@mantine/core';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconEqual, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { catalogueProcedurePath } from '../../shell/paths';
import { DefinitionChanges } from '../catalogue/definition-changes';
import { useImportComparison, type ImportEntry, type ImportKind } from './catalogue-import.queries';
import { KIND_WORDS } from './catalogue-import.words';
import { FaultList } from './fault-list';
import classes from './catalogue-import.module.css';

const KIND_ICONS: Readonly<Record<ImportKind, typeof IconPlus>> = {
  new: IconPlus,
  changed: IconPencil,
  unchanged: IconEqual,
  refused: IconCircleX,
};

interface EntryRowProps {
  readonly importId: string;
  readonly entry: ImportEntry;
  /** What the file said is kept until the import is over. */
  readonly canCompare: boolean;
}

/** One procedure of a file, with its faults and, on demand, what it would change. */
export function EntryRow({ importId, entry, canCompare }: EntryRowProps) {
  const say = useText();
  const [isCompared, setIsCompared] = useState(false);
  const { code, name, kind, faults, faultCount, baseEditedBy, outcome, position } = entry;
  const Icon = KIND_ICONS[kind];
  const exists = kind === 'changed' || kind === 'unchanged' || outcome === 'drafted';
  return (
    <tr>
      <td className={classes.code}>{exists ? <Link to={catalogueProcedurePath(code)}>{code}</Link> : code}</td>
      <td>
        {name || say({ vi: '(chưa đọc được tên)', en: '(name not readable)' })}
        {faultCount > 0 && (
          <FaultList faults={faults} count={faultCount} draftCode={outcome === 'drafted' ? code : undefined} />
        )}
        {isCompared && <EntryComparison importId={importId} position={position} />}
      </td>
      <td>
        <span className={classes.kind} data-kind={kind}>
          <Icon size={16} aria-hidden /> {say(KIND_WORDS[kind])}
        </span>
        {kind !== 'refused' && faultCount > 0 && (
          <span className={classes.kind} data-kind="faulty">
            <IconAlertTriangle size={16} aria-hidden />
            {say({ vi: 'Chưa công bố được', en: 'Not ready to publish' })}
          </span>
        )}
        {kind === 'changed' && baseEditedBy !== null && outcome === null && (
          <span className={classes.quiet}>
            {say(
              { vi: 'Sẽ thay bản soạn thảo của {{name}}', en: 'Replaces the draft of {{name}}' },
              { name: baseEditedBy || say({ vi: 'người khác', en: 'somebody' }) },
            )}
          </span>
        )}
        {outcome === 'drafted' && (
          <span className={classes.kind} data-kind="drafted">
            <IconCircleCheck size={16} aria-hidden /> {say({ vi: 'Đã thành bản soạn thảo', en: 'Is a draft now' })}
          </span>
        )}
        {outcome === 'changedElsewhere' && (
          <span className={classes.kind} data-kind="faulty">
            <IconAlertTriangle size={16} aria-hidden />
            {say({
              vi: 'Bỏ qua: người khác đã sửa sau khi so sánh',
              en: 'Left alone: somebody changed it after it was compared',
            })}
          </span>
        )}
        {kind === 'changed' && canCompare && outcome === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={isCompared}
            onClick={() => setIsCompared(!isCompared)}
          >
            {isCompared
              ? say({ vi: 'Ẩn thay đổi', en: 'Hide the changes' })
              : say({ vi: 'Xem thay đổi', en: 'Show the changes' })}
            <span className="mc-only-read"> {code}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

function EntryComparison({ importId, position }: { readonly importId: string; readonly position: number }) {
  const comparison = useImportComparison(importId, position);
  if (comparison.error) return <ProblemNotice error={comparison.error} onRetry={() => void comparison.refetch()} />;
  if (!comparison.data) return <LoadingState lines={3} />;
  return <DefinitionChanges changes={comparison.data.changes} />;
}
