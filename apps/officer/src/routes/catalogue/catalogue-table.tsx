import { Checkbox } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { catalogueProcedurePath } from '../../shell/paths';
import type { CatalogueEntry } from './catalogue.queries';
import { procedureName } from './procedure-name';
import { StandingMarks } from './standing-marks';
import classes from './catalogue.module.css';

interface CatalogueTableProps {
  readonly entries: readonly CatalogueEntry[];
  readonly isStale: boolean;
  readonly isChosen: (entry: CatalogueEntry) => boolean;
  readonly onChoose: (entry: CatalogueEntry) => void;
}

/** Procedures by code; those with a draft can be chosen to be published together, those in force to be closed. */
export function CatalogueTable({ entries, isStale, isChosen, onChoose }: CatalogueTableProps) {
  const say = useText();
  return (
    <table className={classes.table} data-stale={isStale || undefined}>
      <thead>
        <tr>
          <th>
            <span className="mc-only-read">{say({ vi: 'Chọn', en: 'Choose' })}</span>
          </th>
          <th>{say({ vi: 'Mã', en: 'Code' })}</th>
          <th>{say({ vi: 'Thủ tục', en: 'Procedure' })}</th>
          <th>{say({ vi: 'Mức', en: 'Level' })}</th>
          <th>{say({ vi: 'Tình trạng', en: 'Standing' })}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.code}>
            <td>
              {(entry.draft ?? entry.inForce) && (
                <Checkbox
                  size="sm"
                  aria-label={say(
                    { vi: 'Chọn {{name}}', en: 'Choose {{name}}' },
                    { name: procedureName(entry.name, say) },
                  )}
                  checked={isChosen(entry)}
                  onChange={() => onChoose(entry)}
                />
              )}
            </td>
            <td className={classes.code}>{entry.code}</td>
            <td>
              <Link to={catalogueProcedurePath(entry.code)} className={classes.name}>
                {procedureName(entry.name, say)}
              </Link>
              <span className={classes.under}>{say(entry.field.name)}</span>
            </td>
            <td>{entry.level}</td>
            <td>
              <StandingMarks entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
