import { NativeSelect } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { CatalogueProcedure } from './catalogue.queries';
import { Comparison } from './comparison';
import classes from './catalogue.module.css';

interface CompareVersionsProps {
  readonly code: string;
  /** The newest first, at least two. */
  readonly versions: CatalogueProcedure['versions'];
}

/** What differs between any two versions, from the one to the other. */
export function CompareVersions({ code, versions }: CompareVersionsProps) {
  const say = useText();
  const numbers = versions.map(({ version }) => version);
  const [from, setFrom] = useState(numbers.at(-1) ?? 1);
  const [to, setTo] = useState(numbers[0] ?? 1);
  const data = versions.map(({ version, status }) => ({
    value: String(version),
    label:
      status === 'draft'
        ? say({ vi: 'Phiên bản {{version}} (đang soạn)', en: 'Version {{version}} (draft)' }, { version })
        : say({ vi: 'Phiên bản {{version}}', en: 'Version {{version}}' }, { version }),
  }));
  return (
    <section aria-label={say({ vi: 'So sánh hai phiên bản', en: 'Compare two versions' })}>
      <h2>{say({ vi: 'So sánh hai phiên bản', en: 'Compare two versions' })}</h2>
      <div className={classes.compared}>
        <NativeSelect
          label={say({ vi: 'Từ', en: 'From' })}
          data={data}
          value={String(from)}
          onChange={(event) => setFrom(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label={say({ vi: 'Đến', en: 'To' })}
          data={data}
          value={String(to)}
          onChange={(event) => setTo(Number(event.currentTarget.value))}
        />
      </div>
      <div aria-live="polite">
        <Comparison code={code} from={from} to={to} />
      </div>
    </section>
  );
}
