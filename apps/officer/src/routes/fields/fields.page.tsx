import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { KeptField } from '@mot-cua/api-client';
import {
  EmptyState,
  formatNumber,
  LIFE_EVENT_WORDS,
  LoadingState,
  PageHeader,
  ProblemNotice,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { fieldPath, PATHS } from '../../shell/paths';
import { FieldState } from './field-state';
import { fieldsMatching, inTreeOrder, type PlacedField } from './field-tree';
import { useFields } from './fields.queries';
import { FIELD_WORDS } from './fields.words';
import classes from './fields.module.css';

const TYPING_PAUSE_MS = 250;

/** Every field of the catalogue, each followed by its parts. */
export function FieldsPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const words = params.get('tim') ?? '';
  const withEnded = params.get('da-ngung') === 'co';
  const fields = useFields();
  const found = inTreeOrder(fieldsMatching(fields.data ?? [], words, withEnded));
  const change = (next: { words?: string; withEnded?: boolean }) => {
    const { words: asked, withEnded: ended } = { words, withEnded, ...next };
    setParams({ ...(asked.trim() && { tim: asked.trim() }), ...(ended && { 'da-ngung': 'co' }) }, { replace: true });
  };
  const [typed, setTyped] = useState({ words, of: words });
  // The URL may change by other hands (back, a link): then it wins over what was typed.
  if (typed.of !== words) setTyped({ words, of: words });
  const settle = useDebouncedCallback((next: string) => change({ words: next }), TYPING_PAUSE_MS);
  const type = (next: string) => {
    setTyped({ words: next, of: words });
    settle(next);
  };
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(FIELD_WORDS.title)}
        lead={say(FIELD_WORDS.lead)}
        actions={
          <Button component={Link} to={PATHS.newField} size="sm" leftSection={<IconPlus size={18} aria-hidden />}>
            {say(FIELD_WORDS.add)}
          </Button>
        }
      />
      <search className={classes.filters}>
        <TextInput
          size="sm"
          type="search"
          className={classes.words}
          aria-label={say(FIELD_WORDS.search)}
          placeholder={say(FIELD_WORDS.searchHint)}
          leftSection={<IconSearch size={16} stroke={1.7} />}
          rightSection={
            typed.words && (
              <CloseButton size="sm" aria-label={say({ vi: 'Xóa từ tìm', en: 'Clear' })} onClick={() => type('')} />
            )
          }
          value={typed.words}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Checkbox
          size="sm"
          label={say(FIELD_WORDS.withEnded)}
          checked={withEnded}
          onChange={(event) => change({ withEnded: event.currentTarget.checked })}
        />
      </search>
      <p role="status" className={classes.count}>
        {fields.data && say(FIELD_WORDS.count, { count: formatNumber(found.length, language) })}
      </p>
      {fields.error && <ProblemNotice error={fields.error} onRetry={() => void fields.refetch()} />}
      {fields.isPending && <LoadingState lines={8} />}
      {found.length > 0 && <FieldTable fields={found} all={fields.data ?? []} />}
      {fields.data && found.length === 0 && (
        <EmptyState title={say({ vi: 'Không có lĩnh vực nào khớp', en: 'No field fits' })}>
          {say({
            vi: 'Thử một phần tên, không cần dấu, hoặc xem cả lĩnh vực đã ngừng.',
            en: 'Try part of a name, without diacritics, or look at the ended ones too.',
          })}
        </EmptyState>
      )}
    </div>
  );
}

function FieldTable({ fields, all }: { readonly fields: readonly PlacedField[]; readonly all: readonly KeptField[] }) {
  const say = useText();
  const language = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{say(FIELD_WORDS.field)}</th>
          <th>{say(FIELD_WORDS.ministry)}</th>
          <th>{say(FIELD_WORDS.lifeEvents)}</th>
          <th>{say({ vi: 'Trạng thái', en: 'State' })}</th>
          <th className={classes.number}>{say(FIELD_WORDS.procedures)}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, depth }) => {
          const successor = all.find(({ code }) => code === field.successorCode);
          const parent = all.find(({ code }) => code === field.parentCode);
          return (
            <tr key={field.code}>
              <td style={{ paddingLeft: `${0.875 + depth * 1.5}rem` }}>
                <Link to={fieldPath(field.code)} className={classes.name}>
                  {say(field.name)}
                </Link>
                <span className={classes.under}>
                  {[field.code, parent && `${say(FIELD_WORDS.parent)}: ${say(parent.name)}`]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td>{field.ministry ?? '—'}</td>
              <td>{field.lifeEvents.map((event) => say(LIFE_EVENT_WORDS[event])).join(', ') || '—'}</td>
              <td>
                <FieldState field={field} />
                {successor && <span className={classes.under}>→ {say(successor.name)}</span>}
              </td>
              <td className={classes.number}>
                {field.procedures === 0 ? '—' : formatNumber(field.procedures, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
