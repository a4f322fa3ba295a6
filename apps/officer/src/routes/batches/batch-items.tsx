import { SegmentedControl } from '@mantine/core';
import type { BatchItem } from '@mot-cua/api-client';
import { problemWords, StateBadge, useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconCircleMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import list from '../../shell/list.module.css';
import classes from './batches.module.css';

/** What became of each dossier, in plain words. */
export function BatchItems({ items }: { readonly items: readonly BatchItem[] }) {
  const say = useText();
  const [shown, setShown] = useState<'all' | 'refused'>('all');
  const refused = items.filter(({ result }) => result === 'refused');
  return (
    <>
      {refused.length > 0 && (
        <SegmentedControl
          size="sm"
          mb="sm"
          aria-label={say({ vi: 'Hồ sơ được liệt kê', en: 'Dossiers listed' })}
          value={shown}
          onChange={(value) => setShown(value === 'refused' ? 'refused' : 'all')}
          data={[
            { value: 'all', label: say({ vi: 'Tất cả ({{count}})', en: 'All ({{count}})' }, { count: items.length }) },
            {
              value: 'refused',
              label: say({ vi: 'Không làm được ({{count}})', en: 'Refused ({{count}})' }, { count: refused.length }),
            },
          ]}
        />
      )}
      <ul className={classes.list}>
        {(shown === 'refused' ? refused : items).map((item) => (
          <li key={item.dossierId}>
            <span className={classes.main}>
              {item.code ? (
                <Link to={dossierPath(item.dossierId)} className={list.name}>
                  {item.code}
                </Link>
              ) : (
                <span>{say({ vi: 'Hồ sơ không còn thuộc cơ quan bạn', en: 'No longer with your agency' })}</span>
              )}
              <span className={list.under}>{item.applicantName}</span>
            </span>
            {item.state && <StateBadge state={item.state} small />}
            <Result item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Result({ item: { result, refusal } }: { readonly item: BatchItem }) {
  const say = useText();
  if (result === 'done')
    return (
      <span className={classes.result} data-result="done">
        <IconCircleCheck size={18} aria-hidden /> {say({ vi: 'Xong', en: 'Done' })}
      </span>
    );
  if (result === 'refused')
    return (
      <span className={classes.result} data-result="refused">
        <IconAlertTriangle size={18} aria-hidden /> {say(problemWords(refusal ?? 'internal'))}
      </span>
    );
  return (
    <span className={classes.result} data-result={result ?? 'waiting'}>
      {result === 'cancelled' ? <IconCircleMinus size={18} aria-hidden /> : <IconClock size={18} aria-hidden />}{' '}
      {result === 'cancelled'
        ? say({ vi: 'Để nguyên, theo yêu cầu của bạn', en: 'Left alone, as you asked' })
        : say({ vi: 'Đang chờ', en: 'Waiting' })}
    </span>
  );
}
