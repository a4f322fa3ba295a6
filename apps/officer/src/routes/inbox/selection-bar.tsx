import { Button, CloseButton } from '@mantine/core';
import type { DossierBatch, InboxPage } from '@mot-cua/api-client';
import { MOST_IN_BATCH, type BatchAction } from '@mot-cua/domain';
import { ACTION_WORDS, useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { KeyHint } from '../../keyboard/key-hint';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useRoles } from '../../session/officer';
import { ACTION_KEYS } from '../dossier/action-keys';
import { batchActionsOf, mayMatch, pickedFor, sizeOf, type BatchTarget } from './batch-choice';
import { BatchDialog } from './batch-dialog';
import { countWords } from './count-words';
import type { InboxSearch } from './inbox-search';
import type { Selection } from './use-selection';
import classes from './selection-bar.module.css';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly search: InboxSearch;
  readonly count: InboxPage['count'];
  /** A dossier is open beside, and has the keys of actions to itself. */
  readonly isBeside: boolean;
  readonly onStarted: (batch: DossierBatch) => void;
}

/** What is picked, and what can be done with it. */
export function SelectionBar({ selection, search, count, isBeside, onStarted }: SelectionBarProps) {
  const say = useText();
  const language = useLanguage();
  const roles = useRoles();
  const [takesAll, setTakesAll] = useState(false);
  const [asked, setAsked] = useState<{ readonly action: BatchAction; readonly target: BatchTarget } | null>(null);
  const picked = [...selection.picked.values()];
  const hasMore = selection.isWholePage && (count.capped || count.value > picked.length);
  const isTooMany = count.capped || count.value > MOST_IN_BATCH;
  const all = takesAll && hasMore && !isTooMany;

  const targetOf = (action: BatchAction): BatchTarget =>
    all
      ? { kind: 'matching', search, count: mayMatch(action, search, roles) ? count.value : 0 }
      : pickedFor(action, picked, roles);
  const offered = batchActionsOf(roles).map((action) => ({ action, target: targetOf(action) }));
  const open = offered.filter(({ target }) => sizeOf(target) > 0);
  useShortcuts(
    isBeside ? {} : Object.fromEntries(open.map((offer) => [ACTION_KEYS[offer.action], () => setAsked(offer)])),
  );
  return (
    <section className={classes.bar} aria-label={say({ vi: 'Hồ sơ đã chọn', en: 'Dossiers picked' })}>
      <span className={classes.count} role="status">
        {all
          ? say({ vi: 'Cả {{count}} hồ sơ khớp', en: 'All {{count}} that match' }, { count: count.value })
          : say({ vi: '{{count}} hồ sơ đã chọn', en: '{{count}} picked' }, { count: picked.length })}
      </span>
      {hasMore && !isTooMany && (
        <Button size="compact-sm" variant="subtle" onClick={() => setTakesAll(!takesAll)}>
          {all
            ? say({ vi: 'Chỉ những hồ sơ đã chọn', en: 'Only those picked' })
            : say({ vi: 'Chọn cả {{count}} hồ sơ khớp', en: 'Take all {{count}} that match' }, { count: count.value })}
        </Button>
      )}
      {hasMore && isTooMany && (
        <span className={classes.hint}>
          {say(
            {
              vi: '{{count}} hồ sơ khớp; mỗi lượt nhiều nhất {{most}}: hãy lọc hẹp hơn để chọn cả.',
              en: '{{count}} match; {{most}} at most at once: narrow the list to take all.',
            },
            { count: countWords(count, language), most: MOST_IN_BATCH },
          )}
        </span>
      )}
      <span className={classes.actions}>
        {offered.map((offer) => (
          <Button
            key={offer.action}
            size="sm"
            variant="white"
            color="lacquer"
            disabled={sizeOf(offer.target) === 0}
            rightSection={<KeyHint keys={ACTION_KEYS[offer.action].toUpperCase()} />}
            onClick={() => setAsked(offer)}
          >
            {say(ACTION_WORDS[offer.action])}
            {sizeOf(offer.target) > 0 && ` (${sizeOf(offer.target)})`}
          </Button>
        ))}
      </span>
      <CloseButton
        className={classes.close}
        aria-label={say({ vi: 'Bỏ chọn', en: 'Let go' })}
        title={say({ vi: 'Bỏ chọn (Esc)', en: 'Let go (Esc)' })}
        onClick={selection.clear}
      />
      {asked && (
        <BatchDialog
          action={asked.action}
          target={asked.target}
          onClose={() => setAsked(null)}
          onStarted={(batch) => {
            setAsked(null);
            selection.clear();
            onStarted(batch);
          }}
        />
      )}
    </section>
  );
}
