import { Checkbox, Group, MultiSelect, NumberInput, Radio, TextInput } from '@mantine/core';
import { PAPER_FILE_PURPOSES, PAPER_MEDIA_TYPES, type FormDefinition, type Paper } from '@mot-cua/domain';
import { EmptyState, fieldId, useText } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { useFaultAt } from '../faults';
import { CodeField } from '../parts/code-field';
import { EntryList } from '../parts/entry-list';
import { ExpressionInput } from '../parts/expression-input';
import { TextField } from '../parts/text-field';
import type { SectionProps } from '../section';
import { PaperFileField } from './papers/paper-file-field';
import { renamePaper } from './papers/rename-paper';
import classes from '../procedure-editor.module.css';

const MEBIBYTE = 1024 * 1024;
const MEDIA_WORDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'Ảnh JPG',
  'image/png': 'Ảnh PNG',
  'application/pdf': 'PDF',
};

/** The papers of a dossier: how many of what kind, when they are needed, and what files are taken. */
export function PapersSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { papers, cases = [] } = definition;
  const now = useRef<readonly Paper[] | null>(papers);
  useEffect(() => {
    now.current = papers;
    return () => {
      now.current = null;
    };
  }, [papers]);
  // A file arrives while people type on and move papers about.
  const setFile = (code: string, file: Pick<Paper, 'template' | 'example'>) =>
    now.current &&
    onChange({ papers: now.current.map((one) => (one.code === code ? withoutNothing({ ...one, ...file }) : one)) });
  return (
    <EntryList
      at="/papers"
      entries={papers}
      onChange={(next) => onChange({ papers: next })}
      newEntry={() => newPaper(papers)}
      addLabel={say({ vi: 'Thêm giấy tờ', en: 'Add a paper' })}
      nameOf={({ name }, index) => say(name) || String(index + 1)}
      empty={
        <EmptyState title={say({ vi: 'Chưa có giấy tờ nào', en: 'No papers yet' })}>
          {say({
            vi: 'Mỗi giấy tờ có số bản chính, bản chứng thực, bản sao và điều kiện phải nộp.',
            en: 'Each paper has its numbers of originals, certified copies and copies.',
          })}
        </EmptyState>
      }
    >
      {(paper, change, at) => (
        <PaperFields
          paper={paper}
          onChange={change}
          onFile={(file) => setFile(paper.code, file)}
          onRename={(code) => onChange(renamePaper(definition, paper, code))}
          taken={papers.filter((one) => one !== paper).map(({ code }) => code)}
          at={at}
          form={definition.form}
          cases={cases.map(({ code, name }) => ({ value: code, label: say(name) || code }))}
        />
      )}
    </EntryList>
  );
}

interface PaperFieldsProps {
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
  readonly onFile: (file: Pick<Paper, 'template' | 'example'>) => void;
  readonly onRename: (code: string) => void;
  /** Codes of the other papers. */
  readonly taken: readonly string[];
  readonly at: string;
  readonly form: FormDefinition;
  readonly cases: readonly { readonly value: string; readonly label: string }[];
}

function PaperFields({ paper, onChange, onFile, onRename, taken, at, form, cases }: PaperFieldsProps) {
  const say = useText();
  const set = (change: Partial<Paper>) => onChange(withoutNothing({ ...paper, ...change }));
  const need = paper.required ? 'always' : paper.requiredWhen === undefined ? 'optional' : 'when';
  const count = (label: string, name: 'originals' | 'certifiedCopies' | 'copies') => (
    <NumberInput
      size="sm"
      min={0}
      max={99}
      allowDecimal={false}
      label={label}
      value={paper[name] ?? 0}
      onChange={(value) => set({ [name]: Number(value) || 0 })}
    />
  );
  return (
    <>
      <TextField
        label={say({ vi: 'Tên giấy tờ', en: 'Name' })}
        at={`${at}/name`}
        value={paper.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        isLong
        label={say({ vi: 'Hướng dẫn', en: 'Hint' })}
        hint={say({ vi: 'Thế nào là một bản tốt, khi nào cần.', en: 'What makes a good one, and when it is needed.' })}
        at={`${at}/hint`}
        value={paper.hint ?? { vi: '', en: '' }}
        onChange={(hint) => set({ hint: hint.vi || hint.en ? hint : undefined })}
      />
      <div className={classes.row}>
        {count(say({ vi: 'Bản chính', en: 'Originals' }), 'originals')}
        {count(say({ vi: 'Bản chứng thực', en: 'Certified copies' }), 'certifiedCopies')}
        {count(say({ vi: 'Bản sao', en: 'Copies' }), 'copies')}
        <CodeField
          label={say({ vi: 'Mã (không đổi sau khi công bố)', en: 'Code (stays once published)' })}
          at={`${at}/code`}
          value={paper.code}
          taken={taken}
          onChange={onRename}
        />
        <TextInput
          size="sm"
          label={say({ vi: 'Loại giấy tờ, để dùng lại', en: 'Kind, to be used again' })}
          placeholder="identityCard"
          value={paper.kind ?? ''}
          onChange={(event) => set({ kind: event.currentTarget.value.trim() || undefined })}
        />
      </div>
      <Radio.Group
        size="sm"
        label={say({ vi: 'Khi nào phải nộp', en: 'When it is needed' })}
        value={need}
        onChange={(next) =>
          set({ required: next === 'always', requiredWhen: next === 'when' ? (paper.requiredWhen ?? '') : undefined })
        }
      >
        <Group mt="xs">
          <Radio size="sm" value="always" label={say({ vi: 'Luôn luôn', en: 'Always' })} />
          <Radio
            size="sm"
            value="when"
            label={say({ vi: 'Khi câu trả lời thỏa điều kiện', en: 'When an answer says so' })}
          />
          <Radio size="sm" value="optional" label={say({ vi: 'Nếu có', en: 'If there is one' })} />
        </Group>
      </Radio.Group>
      {need === 'when' && (
        <ExpressionInput
          label={say({ vi: 'Phải nộp khi', en: 'Needed when' })}
          at={`${at}/requiredWhen`}
          form={form}
          kind="condition"
          value={paper.requiredWhen}
          onChange={(requiredWhen) => set({ requiredWhen: requiredWhen ?? '' })}
        />
      )}
      <div className={classes.row}>
        {cases.length > 0 && (
          <MultiSelect
            size="sm"
            id={fieldId(`${at}/cases`)}
            label={say({ vi: 'Chỉ các trường hợp', en: 'Only in the cases' })}
            placeholder={say({ vi: 'Mọi trường hợp', en: 'All' })}
            data={[...cases]}
            value={[...(paper.cases ?? [])]}
            onChange={(codes) => set({ cases: codes.length > 0 ? codes : undefined })}
          />
        )}
        <NumberInput
          size="sm"
          min={1}
          max={50}
          allowDecimal={false}
          label={say({ vi: 'Tối đa mỗi tệp (MB)', en: 'Largest file (MB)' })}
          value={Math.round(paper.maxBytes / MEBIBYTE)}
          onChange={(value) => set({ maxBytes: Math.max(1, Number(value) || 1) * MEBIBYTE })}
        />
      </div>
      <Checkbox.Group
        size="sm"
        id={fieldId(`${at}/mediaTypes`)}
        label={say({ vi: 'Loại tệp nhận', en: 'Files that are taken' })}
        value={[...paper.mediaTypes]}
        error={useFaultAt(`${at}/mediaTypes`)}
        onChange={(next) => set({ mediaTypes: PAPER_MEDIA_TYPES.filter((type) => next.includes(type)) })}
      >
        <Group mt="xs">
          {PAPER_MEDIA_TYPES.map((type) => (
            <Checkbox key={type} size="sm" value={type} label={MEDIA_WORDS[type] ?? type} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={classes.row} data-top>
        {PAPER_FILE_PURPOSES.map((purpose) => (
          <PaperFileField
            key={`${paper.code} ${purpose}`}
            purpose={purpose}
            at={`${at}/${purpose}`}
            paperName={say(paper.name) || paper.code}
            file={paper[purpose]}
            onChange={(file) => onFile({ [purpose]: file })}
          />
        ))}
      </div>
    </>
  );
}

function newPaper(papers: readonly Paper[]): Paper {
  const taken = new Set(papers.map(({ code }) => code));
  let number = papers.length + 1;
  while (taken.has(`paper-${number}`)) number += 1;
  return {
    ...{ code: `paper-${number}`, name: { vi: '', en: '' }, required: true, originals: 1, copies: 0 },
    ...{ mediaTypes: PAPER_MEDIA_TYPES, maxBytes: 10 * MEBIBYTE },
  };
}

/** Properties that say nothing are not kept. */
function withoutNothing(paper: Paper): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}
