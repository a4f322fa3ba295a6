import { useText } from '@mot-cua/ui';
import type { Text } from '@mot-cua/domain';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { CatalogueEntry } from './catalogue.queries';
import { procedureName } from './procedure-name';

interface BulkOutcomeProps {
  readonly entries: readonly CatalogueEntry[];
  /** Absent: nothing has been done yet. */
  readonly results:
    readonly { readonly code: string; readonly done: boolean; readonly reasons: readonly string[] }[] | undefined;
  readonly done: Text;
  readonly notDone: Text;
}

/** The procedures of an act in bulk, each with what became of it. */
export function BulkOutcome({ entries, results, done, notDone }: BulkOutcomeProps) {
  const say = useText();
  return (
    <ul>
      {entries.map(({ code, name }) => {
        const result = results?.find((one) => one.code === code);
        return (
          <li key={code}>
            {code} {procedureName(name, say)}
            {result && (
              <span role="status" style={{ display: 'block' }}>
                {result.done ? (
                  <>
                    <IconCircleCheck size={16} aria-hidden /> {say(done)}
                  </>
                ) : (
                  <>
                    <IconAlertTriangle size={16} aria-hidden /> {say(notDone)}: {result.reasons.slice(0, 3).join(' · ')}
                    {result.reasons.length > 3 && ` (+${result.reasons.length - 3})`}
                  </>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
