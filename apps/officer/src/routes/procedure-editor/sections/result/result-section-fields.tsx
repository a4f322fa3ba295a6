import { Select } from '@mantine/core';
import type { FormDefinition, ResultSection } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useMemo } from 'react';
import { EntryList } from '../../parts/entry-list';
import { Fold } from '../../parts/fold';
import { LineField } from '../../parts/line-field';
import { lineOfField, statableFields } from './lines-of-form';
import { ResultLineFields } from './result-line-fields';

interface ResultSectionFieldsProps {
  readonly at: string;
  readonly section: ResultSection;
  readonly form: FormDefinition;
  readonly onChange: (section: ResultSection) => void;
}

/** One part of the document: its heading and its lines. */
export function ResultSectionFields({ at, section, form, onChange }: ResultSectionFieldsProps) {
  const say = useText();
  const fields = useMemo(() => statableFields(form), [form]);
  const { title, lines } = section;
  const titleOf = (pointer: string) => fields.find((field) => field.pointer === pointer)?.title ?? pointer;
  const nameOf = ({ label }: (typeof lines)[number]) => label || say({ vi: 'Dòng mới', en: 'New line' });
  return (
    <>
      <LineField
        label={say({ vi: 'Tiêu đề phần (tiếng Việt)', en: 'Heading (Vietnamese)' })}
        at={`${at}/title`}
        value={title}
        onChange={(next) => onChange({ ...section, title: next })}
      />
      <EntryList
        at={`${at}/lines`}
        entries={lines}
        onChange={(next) => onChange({ ...section, lines: next })}
        newEntry={() => ({ label: '', from: [{ pointer: '' }] })}
        addLabel={say({ vi: 'Thêm dòng', en: 'Add a line' })}
        nameOf={nameOf}
      >
        {(line, change, place) => (
          <Fold
            at={place}
            startsOpen={line.label === ''}
            title={nameOf(line)}
            summary={line.from.map(({ pointer }) => titleOf(pointer)).join(' → ')}
          >
            <ResultLineFields at={place} line={line} fields={fields} onChange={change} />
          </Fold>
        )}
      </EntryList>
      <AddWholeSection
        fields={fields}
        onAdd={(added) => {
          const stated = new Set(lines.flatMap(({ from }) => from.map(({ pointer }) => pointer)));
          const missing = added.filter(({ pointer }) => !stated.has(pointer));
          const heading = title || (added[0]?.section ?? '');
          onChange({ title: heading, lines: [...lines, ...missing.map(lineOfField)] });
        }}
      />
    </>
  );
}

interface AddWholeSectionProps {
  readonly fields: ReturnType<typeof statableFields>;
  readonly onAdd: (fields: ReturnType<typeof statableFields>) => void;
}

function AddWholeSection({ fields, onAdd }: AddWholeSectionProps) {
  const say = useText();
  const sections = [...new Set(fields.map(({ section }) => section))].filter((section) => section !== '');
  if (sections.length === 0) return null;
  return (
    <Select
      size="sm"
      label={say({ vi: 'Thêm mọi trường của phần', en: 'Add all fields of the part' })}
      placeholder={say({ vi: 'Chọn phần của tờ khai…', en: 'Choose a part of the form…' })}
      data={sections}
      value={null}
      onChange={(chosen) => chosen && onAdd(fields.filter(({ section }) => section === chosen))}
    />
  );
}
