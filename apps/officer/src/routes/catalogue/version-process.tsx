import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { ProcessDrawing } from '../../process-drawing/process-drawing';
import { useVersion } from './catalogue.queries';
import classes from './catalogue.module.css';

/** The process of a version, drawn. */
export function VersionProcess({ code, version }: { readonly code: string; readonly version: number }) {
  const say = useText();
  const { data, error, refetch } = useVersion(code, version);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState lines={4} />;
  if (data.process.length === 0) return <p>{say({ vi: 'Chưa có bước nào.', en: 'There are no steps yet.' })}</p>;
  return (
    <div className={classes.process}>
      <ProcessDrawing
        steps={data.process}
        label={say({ vi: 'Quy trình của phiên bản {{version}}', en: 'Process of version {{version}}' }, { version })}
      />
    </div>
  );
}
