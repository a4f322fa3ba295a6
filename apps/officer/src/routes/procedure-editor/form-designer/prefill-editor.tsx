import { Select } from '@mantine/core';
import { readPrefillPath, REGISTRIES, shapeOf, type AnswerShape, type Text } from '@mot-cua/domain';
import { writtenSchema, type DesignField } from '@mot-cua/domain/form/design';
import { useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useDocumentForm, usePrefillSources } from './prefill-sources.queries';
import { accountOptions, documentOptions, registryOptions, type SourceOption } from './source-options';

const ACCOUNT: Text = { vi: 'Tài khoản của người nộp', en: 'The applicant’s account' };
const DOCUMENT: Text = { vi: 'Giấy tờ đã cấp cho người nộp', en: 'A document that they were issued' };
const NOT_CONNECTED: Text = {
  vi: 'Hệ thống chưa được kết nối với cơ sở dữ liệu này nên chưa công bố được.',
  en: 'This installation is not connected to this registry, so it cannot be published yet.',
};
const NOT_LOADED: Text = {
  vi: 'Chưa tải được danh sách giấy tờ. Hãy mở lại mục này.',
  en: 'The documents could not be loaded. Open this field again.',
};

interface PrefillEditorProps {
  readonly field: DesignField;
  /** `null`: from nothing. */
  readonly onChange: (prefill: string | null) => void;
}

/** Where a field is filled in from, chosen by titles: the source, and what of it. Only what fits the field is offered. */
export function PrefillEditor({ field, onChange }: PrefillEditorProps) {
  const wanted = shapeOf(writtenSchema(field));
  return wanted ? <SourceOfField key={field.id} field={field} wanted={wanted} onChange={onChange} /> : null;
}

/** `account`, `document`, or the name of a registry. */
function sourceOf(prefill: string | undefined): string | null {
  const path = readPrefillPath(prefill);
  if (path?.source === 'registry') return path.registry;
  return path?.source ?? null;
}

function kindOf(prefill: string | undefined): string | null {
  const path = readPrefillPath(prefill);
  return path?.source === 'document' ? path.kind : null;
}

function SourceOfField({ field, wanted, onChange }: PrefillEditorProps & { readonly wanted: AnswerShape }) {
  const say = useText();
  const language = useLanguage();
  const { prefill } = field;
  // What is chosen so far; the field is changed once it names one thing.
  const [source, setSource] = useState(() => sourceOf(prefill));
  const [kind, setKind] = useState(() => kindOf(prefill));
  const isRegistry = source !== null && source in REGISTRIES;
  const sources = usePrefillSources(source === 'document' || isRegistry);
  const form = useDocumentForm(source === 'document' ? (kind ?? undefined) : undefined);
  const registries = Object.entries(REGISTRIES).map(([value, { name }]) => ({ value, label: capital(say(name)) }));
  const documents = (sources.data?.documents ?? []).map((one) => ({ value: one.kind, label: say(one.name) }));
  const isConnected = sources.data?.registries.includes(source ?? '') ?? true;

  const options = (): SourceOption[] => {
    if (source === 'account') return accountOptions(wanted, say);
    if (isRegistry) return registryOptions(source, wanted, say);
    return kind && form.data ? documentOptions({ kind, form: form.data }, wanted, say, language) : [];
  };
  const changeSource = (next: string | null) => {
    setSource(next);
    setKind(null);
    if (prefill) onChange(null);
  };
  const changeKind = (next: string | null) => {
    setKind(next);
    if (prefill) onChange(null);
  };
  return (
    <>
      <Select
        size="sm"
        label={say({ vi: 'Điền sẵn từ', en: 'Filled in from' })}
        placeholder={say({ vi: 'Không điền sẵn', en: 'Not filled in' })}
        data={[{ value: 'account', label: say(ACCOUNT) }, ...registries, { value: 'document', label: say(DOCUMENT) }]}
        value={source}
        clearable
        clearButtonProps={{ 'aria-label': say({ vi: 'Không điền sẵn', en: 'Do not fill in' }) }}
        error={
          prefill && source === null ? say({ vi: `Không có nguồn “${prefill}”`, en: `No source “${prefill}”` }) : null
        }
        onChange={changeSource}
      />
      {source === 'document' && (
        <Select
          size="sm"
          label={say({ vi: 'Giấy tờ', en: 'Document' })}
          placeholder={say({ vi: 'Chọn giấy tờ…', en: 'Choose a document…' })}
          searchable
          limit={50}
          nothingFoundMessage={say({ vi: 'Không có giấy tờ nào tên như vậy', en: 'No document of that name' })}
          data={withChosen(documents, kind)}
          value={kind}
          error={sources.isError ? say(NOT_LOADED) : null}
          onChange={changeKind}
        />
      )}
      {(source !== 'document' || kind !== null) && source !== null && (
        <Select
          size="sm"
          label={say({ vi: 'Lấy mục', en: 'What of it' })}
          placeholder={say({ vi: 'Chọn mục…', en: 'Choose…' })}
          searchable
          nothingFoundMessage={say({
            vi: 'Không có mục nào hợp với kiểu của mục này',
            en: 'Nothing there fits this field',
          })}
          data={withChosen(options(), prefill ?? null)}
          value={prefill ?? null}
          description={isRegistry && !isConnected ? say(NOT_CONNECTED) : undefined}
          error={form.isError ? say(NOT_LOADED) : null}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** What is chosen stays to be seen, also where it is no longer offered. */
function withChosen(options: readonly SourceOption[], chosen: string | null): SourceOption[] {
  const isThere = chosen === null || options.some(({ value }) => value === chosen);
  return isThere ? [...options] : [...options, { value: chosen, label: chosen }];
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
