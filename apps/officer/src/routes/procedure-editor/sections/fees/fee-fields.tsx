import { Radio, Group } from '@mantine/core';
import type { Fee, FeeReduction, ProcedureDefinition } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useId } from 'react';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { EntryList } from '../../parts/entry-list';
import { Fold } from '../../parts/fold';
import { LimitedTo } from '../../parts/limited-to';
import { LineField } from '../../parts/line-field';
import { OptionalTextField } from '../../parts/optional-text-field';
import { TextField } from '../../parts/text-field';
import { FeeAmount } from './fee-amount';
import { FeeReductionFields } from './fee-reduction-fields';
import classes from './fees.module.css';

interface FeeFieldsProps {
  readonly at: string;
  readonly fee: Fee;
  readonly definition: ProcedureDefinition;
  readonly onChange: (fee: Fee) => void;
}

const noReduction = (): FeeReduction => ({ name: { vi: '', en: '' }, percent: 100, legalBasis: '' });

/** Everything about one fee or charge. */
export function FeeFields({ at, fee, definition, onChange }: FeeFieldsProps) {
  const say = useText();
  const change = (part: Partial<Fee>) => onChange({ ...fee, ...part });
  const { cases = [], channels, legalBases } = definition;
  const isExplained = fee.amount === null && fee.formula === undefined;
  return (
    <>
      <TextField
        label={say({ vi: 'Tên', en: 'Name' })}
        at={`${at}/name`}
        value={fee.name}
        onChange={(name) => change({ name })}
      />
      <FeeOrCharge at={`${at}/kind`} kind={fee.kind} onChange={(kind) => change({ kind })} />
      <FeeAmount at={at} fee={fee} definition={definition} onChange={onChange} />
      <LimitedTo
        label={say({ vi: 'Chỉ khi nộp qua', en: 'Only when filed' })}
        whenNone={say({ vi: 'Mọi kênh', en: 'Every channel' })}
        at={`${at}/channels`}
        options={channels.map(({ channel }) => ({ value: channel, label: say(CHANNEL_WORDS[channel]) }))}
        chosen={fee.channels}
        onChange={(chosen) => change({ channels: chosen })}
      />
      {(cases.length > 0 || fee.cases) && (
        <LimitedTo
          label={say({ vi: 'Chỉ trong trường hợp', en: 'Only in the case' })}
          whenNone={say({ vi: 'Mọi trường hợp', en: 'Every case' })}
          at={`${at}/cases`}
          options={cases.map(({ code, name }) => ({ value: code, label: say(name) || code }))}
          chosen={fee.cases}
          onChange={(chosen) => change({ cases: chosen })}
        />
      )}
      <OptionalTextField
        label={say({ vi: 'Ghi chú', en: 'Note' })}
        hint={isExplained ? say({ vi: 'Cơ quan nào quy định mức thu?', en: 'Who sets the amount?' }) : undefined}
        addLabel={
          isExplained
            ? say({ vi: 'Ghi cơ quan quy định mức thu', en: 'Say who sets the amount' })
            : say({ vi: 'Thêm ghi chú', en: 'Add a note' })
        }
        at={`${at}/note`}
        value={fee.note}
        onChange={(note) => change({ note })}
        isLong
      />
      <LineField
        label={say({ vi: 'Căn cứ pháp lý', en: 'Legal basis' })}
        at={`${at}/legalBasis`}
        value={fee.legalBasis}
        suggestions={legalBases.map(({ number }) => number)}
        onChange={(legalBasis) => change({ legalBasis: legalBasis || undefined })}
      />
      <Reductions at={`${at}/reductions`} fee={fee} definition={definition} onChange={onChange} />
    </>
  );
}

function Reductions({ at, fee, definition, onChange }: FeeFieldsProps) {
  const say = useText();
  const titleOf = ({ name }: FeeReduction) =>
    say(name) || say({ vi: 'Diện chưa có tên', en: 'Reduction without a name' });
  return (
    <div role="group" aria-labelledby={`${fieldId(at)}-title`} className={classes.group}>
      <div id={`${fieldId(at)}-title`} className={classes.groupTitle}>
        {say({ vi: 'Miễn, giảm', en: 'Reductions' })}
      </div>
      <EntryList
        at={at}
        entries={fee.reductions ?? []}
        onChange={(reductions) => onChange({ ...fee, reductions: reductions.length > 0 ? reductions : undefined })}
        newEntry={noReduction}
        addLabel={say({ vi: 'Thêm diện miễn, giảm', en: 'Add a reduction' })}
        nameOf={titleOf}
      >
        {(reduction, changeTo, place) => (
          <Fold
            at={place}
            startsOpen={reduction.name.vi === ''}
            title={titleOf(reduction)}
            summary={say({ vi: 'giảm {{percent}}%', en: '{{percent}}% less' }, { percent: reduction.percent })}
          >
            <FeeReductionFields at={place} reduction={reduction} definition={definition} onChange={changeTo} />
          </Fold>
        )}
      </EntryList>
    </div>
  );
}

interface FeeOrChargeProps {
  readonly at: string;
  readonly kind: Fee['kind'];
  readonly onChange: (kind: Fee['kind']) => void;
}

/** Phí pays for a service, lệ phí for an act of the state (Law on fees and charges 2015, art. 3). */
function FeeOrCharge({ at, kind, onChange }: FeeOrChargeProps) {
  const say = useText();
  const name = useId();
  return (
    <Radio.Group
      id={fieldId(at)}
      name={name}
      size="sm"
      label={say({ vi: 'Loại', en: 'Kind' })}
      value={kind}
      onChange={(chosen) => onChange(chosen === 'fee' ? 'fee' : 'charge')}
    >
      <Group gap="1rem" mt="0.25rem">
        <Radio size="sm" value="fee" label={say({ vi: 'Phí', en: 'Fee' })} />
        <Radio size="sm" value="charge" label={say({ vi: 'Lệ phí', en: 'Charge' })} />
      </Group>
    </Radio.Group>
  );
}
