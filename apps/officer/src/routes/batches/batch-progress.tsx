import { Progress } from '@mantine/core';
import type { DossierBatchSummary } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { tallyWords } from './batch-words';
import classes from './batches.module.css';

/** How far a batch is, as a bar and in words. */
export function BatchProgress({ batch }: { readonly batch: DossierBatchSummary }) {
  const say = useText();
  const { all, done, refused, cancelled } = batch.tally;
  const share = (count: number) => (100 * count) / Math.max(1, all);
  const words = tallyWords(batch, say);
  return (
    <div className={classes.progress}>
      <Progress.Root size="md" aria-hidden>
        <Progress.Section value={share(done)} color="jade" />
        <Progress.Section value={share(refused)} color="crimson" />
        <Progress.Section value={share(cancelled)} color="stone" />
      </Progress.Root>
      <span
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done + refused + cancelled}
        aria-valuetext={words}
        aria-label={say({ vi: 'Tiến độ', en: 'Progress' })}
        className={classes.words}
      >
        {words}
      </span>
    </div>
  );
}
