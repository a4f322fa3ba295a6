import { Select } from '@mantine/core';
import { localDate, type Answers, type ProcedureDefinition } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { FeeTable, useLanguage, useText } from '@mot-cua/ui';
import { EForm, placedTitle } from '@mot-cua/ui/form';
import { IconAlertCircle, IconCalculator } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { DayInput } from '../../../../day-input/day-input';
import { CHANNEL_WORDS } from '../../parts/channel-words';
import { ASKED, askedForm } from './asked-form';
import { tryFees } from './try-fees';
import classes from './fee-calculator.module.css';

/** Tries the fees of a draft on a filing: channel, case, day and the answers that they depend on. */
export function FeeCalculator({ definition }: { readonly definition: ProcedureDefinition }) {
  const say = useText();
  const language = useLanguage();
  const { cases = [], channels, form } = definition;
  const [chosen, setChosen] = useState({ channel: '', caseCode: '' });
  const [on, setOn] = useState(() => localDate(new Date()));
  const [answers, setAnswers] = useState<Answers>({});
  const channel = (channels.find((one) => one.channel === chosen.channel) ?? channels[0])?.channel ?? 'online';
  const caseCode = (cases.find(({ code }) => code === chosen.caseCode) ?? cases[0])?.code ?? null;
  const tried = tryFees(definition, { channel, caseCode, on, answers }, language);
  const reads = tried.broken ? [] : tried.reads;
  return (
    <section aria-labelledby="fee-calculator" className={classes.calculator}>
      <h3 id="fee-calculator" className={classes.title}>
        <IconCalculator size={20} aria-hidden />
        {say({ vi: 'Tính thử', en: 'Try it' })}
      </h3>
      <div className={classes.filing}>
        <Select
          size="sm"
          label={say({ vi: 'Nộp qua', en: 'Filed' })}
          data={channels.map((one) => ({ value: one.channel, label: say(CHANNEL_WORDS[one.channel]) }))}
          value={channels.length > 0 ? channel : null}
          allowDeselect={false}
          onChange={(value) => setChosen({ ...chosen, channel: value ?? '' })}
        />
        {cases.length > 0 && (
          <Select
            size="sm"
            label={say({ vi: 'Trường hợp', en: 'Case' })}
            data={cases.map(({ code, name }) => ({ value: code, label: say(name) || code }))}
            value={caseCode}
            allowDeselect={false}
            onChange={(value) => setChosen({ ...chosen, caseCode: value ?? '' })}
          />
        )}
        <DayInput label={say({ vi: 'Ngày nộp', en: 'Day of filing' })} value={on} onChange={setOn} />
      </div>
      {reads.length > 0 && <AskedAnswers form={form} reads={reads} answers={answers} onChange={setAnswers} />}
      {tried.broken ? (
        <p role="status" className={classes.broken}>
          <IconAlertCircle size={18} aria-hidden />
          {say(
            {
              vi: 'Chưa tính được: hãy sửa công thức hoặc điều kiện của {{names}}.',
              en: 'Nothing to work out yet: correct the formula or condition of {{names}}.',
            },
            { names: tried.broken.map(({ name }) => `“${say(name)}”`).join(', ') },
          )}
        </p>
      ) : (
        <Cost fees={tried.fees} form={form} />
      )}
    </section>
  );
}

interface CostProps {
  readonly fees: FeeStatement;
  readonly form: ProcedureDefinition['form'];
}

/** What it costs, as whoever files sees it. */
function Cost({ fees, form }: CostProps) {
  const say = useText();
  const language = useLanguage();
  return (
    <div role="status" className={classes.result}>
      {fees.lines.length === 0 ? (
        <p className={classes.none}>
          {say({
            vi: 'Không khoản nào áp dụng. Nếu miễn phí, hãy thêm một khoản 0 đồng.',
            en: 'No fee applies. If it is free, add one of 0 đồng.',
          })}
        </p>
      ) : (
        <FeeTable fees={fees} nameOf={(pointer) => placedTitle(form, pointer, language)} />
      )}
    </div>
  );
}

interface AskedAnswersProps {
  readonly form: ProcedureDefinition['form'];
  readonly reads: readonly string[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** The fields that the fees depend on, asked as the form asks them. */
function AskedAnswers({ form, reads, answers, onChange }: AskedAnswersProps) {
  const asked = reads.join(' ');
  const small = useMemo(() => askedForm(form, asked.split(' ')), [form, asked]);
  return (
    <div className={classes.answers}>
      <EForm
        key={asked}
        form={small}
        initialAnswers={{ [ASKED]: answers }}
        onChange={(next) => onChange({ ...answers, ...(next[ASKED] as Answers | undefined) })}
      />
    </div>
  );
}
