import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { useComparison } from './catalogue.queries';
import { DefinitionChanges } from './definition-changes';

/** What differs between two versions, in words. */
export function Comparison({ code, from, to }: { readonly code: string; readonly from: number; readonly to: number }) {
  const say = useText();
  const comparison = useComparison(code, from, to);
  if (comparison.error) return <ProblemNotice error={comparison.error} onRetry={() => void comparison.refetch()} />;
  if (!comparison.data) return <LoadingState lines={3} />;
  if (comparison.data.changes.length === 0)
    return <p>{say({ vi: 'Hai bản giống nhau.', en: 'They are the same.' })}</p>;
  return <DefinitionChanges changes={comparison.data.changes} />;
}
