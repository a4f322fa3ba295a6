import { Select } from '@mantine/core';
import type { FeeReduction, ProcedureDefinition } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../../faults';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { ExpressionInput } from '../../parts/expression-input';
import { LimitedTo } from '../../parts/limited-to';
import { LineField } from '../../parts/line-field';
import { NumberField } from '../../parts/number-field';
import { TextField } from '../../parts/text-field';
import { useNamedValues } from './named-values';
import classes from './fees.module.css';

interface FeeReductionFieldsProps {
  readonly at: string;
  readonly reduction: FeeReduction;
  readonly definition: ProcedureDefinition;
  readonly onChange: (reduction: FeeReduction) => void;
}

/** Who or what pays less: how much less, when, and by which law. */
export function FeeReductionFields({ at, reduction, definition, onChange }: FeeReductionFieldsProps) {
  const say = useText();
  const named = useNamedValues(definition);
  const change = (part: Partial<FeeReduction>) => onChange({ ...reduction, ...part });
  return (
    <>
      <TextField
        label={say({ vi: 'Ai được giảm', en: 'Who pays less' })}
        at={`${at}/name`}
        value={reduction.name}
        onChange={(name) => change({ name })}
      />
      <NumberField
        label={say({ vi: 'Giảm', en: 'Less' })}
        hint={say({ vi: '100% là miễn', en: '100% is an exemption' })}
        at={`${at}/percent`}
        value={reduction.percent}
        onChange={(percent) => percent !== undefined && change({ percent })}
        least={1}
        most={100}
        hasParts
        unit="%"
        width="9rem"
      />
      <ExpressionInput
        label={say({ vi: 'Khi nào', en: 'When' })}
        hint={say({
          vi: 'Điều kiện theo tờ khai. Để trống: ai nộp cũng được giảm.',
          en: 'A condition over the form. Empty: for everybody.',
        })}
        at={`${at}/when`}
        form={definition.form}
        kind="condition"
        named={named}
        value={reduction.when}
        onChange={(when) => change({ when })}
        mayBeEmpty
      />
      <LimitedTo
        label={say({ vi: 'Chỉ qua kênh', en: 'Only through' })}
        whenNone={say({ vi: 'Mọi kênh', en: 'Every channel' })}
        at={`${at}/channels`}
        options={definition.channels.map(({ channel }) => ({ value: channel, label: say(CHANNEL_WORDS[channel]) }))}
        chosen={reduction.channels}
        onChange={(channels) => change({ channels })}
      />
      <div className={classes.row}>
        <LineField
          type="date"
          label={say({ vi: 'Từ ngày', en: 'From' })}
          at={`${at}/from`}
          value={reduction.from}
          onChange={(from) => change({ from: from || undefined })}
        />
        <LineField
          type="date"
          label={say({ vi: 'Đến hết ngày', en: 'Until the end of' })}
          at={`${at}/until`}
          value={reduction.until}
          onChange={(until) => change({ until: until || undefined })}
        />
      </div>
      <ProofChoice
        at={`${at}/proof`}
        definition={definition}
        value={reduction.proof}
        onChange={(proof) => change({ proof })}
      />
      <LineField
        label={say({ vi: 'Căn cứ pháp lý', en: 'Legal basis' })}
        at={`${at}/legalBasis`}
        value={reduction.legalBasis}
        suggestions={definition.legalBases.map(({ number }) => number)}
        onChange={(legalBasis) => change({ legalBasis })}
      />
    </>
  );
}

interface ProofChoiceProps {
  readonly at: string;
  readonly definition: ProcedureDefinition;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function ProofChoice({ at, definition, value, onChange }: ProofChoiceProps) {
  const say = useText();
  const papers = definition.papers.map(({ code, name }) => ({ value: code, label: say(name) || code }));
  const isGone = value !== undefined && !papers.some((paper) => paper.value === value);
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={say({ vi: 'Giấy tờ chứng minh', en: 'Paper that proves it' })}
      placeholder={say({ vi: 'Không cần', en: 'None' })}
      error={useFaultAt(at)}
      data={isGone ? [...papers, { value, label: value }] : papers}
      value={value ?? null}
      clearable
      clearButtonProps={{ 'aria-label': say({ vi: 'Không cần giấy tờ', en: 'No paper' }) }}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}
