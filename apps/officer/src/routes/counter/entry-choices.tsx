import { Button, SegmentedControl, Select } from '@mantine/core';
import type { CounterEntry, Procedure } from '@mot-cua/api-client';
import { COUNTER_CHANNELS, RETURN_METHOD_WORDS, RETURN_METHODS } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { YourCase } from '@mot-cua/ui/procedure';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import { COUNTER_WORDS } from './counter.words';
import type { EntryContent } from './entry-content';
import classes from './counter.module.css';

interface EntryChoicesProps {
  readonly procedure: Procedure;
  readonly content: EntryContent;
  readonly competence: CounterEntry['check']['competence'];
  readonly onChange: (change: Partial<EntryContent>) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** What is chosen beside the form: how it came, the case, who decides where that cannot be told, the way back. */
export function EntryChoices({ procedure, content, competence, onChange, errorAt }: EntryChoicesProps) {
  const say = useText();
  const [asks, setAsks] = useState(false);
  const { cases, returnMethods } = procedure;
  return (
    <section className={classes.card} aria-label={say({ vi: 'Cách nộp và trường hợp', en: 'How, and which case' })}>
      <SegmentedControl
        fullWidth
        aria-label={say({ vi: 'Cách nộp', en: 'Way of filing' })}
        data={COUNTER_CHANNELS.map((value) => ({ value, label: say(COUNTER_WORDS[value]) }))}
        value={content.channel}
        onChange={(value) => onChange({ channel: value === 'post' ? 'post' : 'counter' })}
      />
      {cases.length > 0 && (
        <div className={classes.caseLine}>
          <Select
            id={fieldId('/caseCode')}
            size="sm"
            required
            searchable
            label={say({ vi: 'Trường hợp', en: 'Case' })}
            placeholder={say({ vi: 'Chọn trường hợp', en: 'Choose one' })}
            data={cases.map(({ code: value, name }) => ({ value, label: say(name) }))}
            value={content.caseCode}
            onChange={(caseCode) => onChange({ caseCode, eligibilityAnswers: {} })}
            error={errorAt('/caseCode')}
          />
          {procedure.eligibility && (
            <Button size="compact-sm" variant="subtle" onClick={() => setAsks(true)}>
              {say({ vi: 'Hỏi để tìm trường hợp', en: 'Ask to find the case' })}
            </Button>
          )}
        </div>
      )}
      {competence.candidates.length > 1 && (
        <Select
          id={fieldId('/agencyId')}
          size="sm"
          searchable
          label={say({ vi: 'Cơ quan giải quyết', en: 'Agency that decides' })}
          description={
            competence.agency
              ? say({ vi: 'Có nhiều nơi cùng thẩm quyền; người nộp chọn.', en: 'Several may; the applicant chooses.' })
              : say({ vi: 'Tờ khai chưa cho biết nơi giải quyết.', en: 'The form does not tell yet who decides.' })
          }
          placeholder={competence.agency ? say(competence.agency.name) : say({ vi: 'Chọn cơ quan', en: 'Choose one' })}
          data={competence.candidates.map(({ id: value, name }) => ({ value, label: say(name) }))}
          value={content.agencyId}
          onChange={(agencyId) => onChange({ agencyId })}
          error={errorAt('/agencyId')}
          clearable
        />
      )}
      {competence.candidates.length <= 1 && errorAt('/agencyId') && (
        <p id={fieldId('/agencyId')} tabIndex={-1} className={classes.wrong}>
          {errorAt('/agencyId')}
        </p>
      )}
      <Select
        size="sm"
        label={say({ vi: 'Nhận kết quả', en: 'Result is returned' })}
        data={returnMethods.map((value) => ({ value, label: say(RETURN_METHOD_WORDS[value]) }))}
        value={content.returnMethod}
        allowDeselect={false}
        onChange={(value) => {
          const returnMethod = RETURN_METHODS.find((one) => one === value);
          if (returnMethod) onChange({ returnMethod });
        }}
      />
      {asks && (
        <Dialog title={say({ vi: 'Trường hợp nào?', en: 'Which case?' })} onClose={() => setAsks(false)}>
          <YourCase
            procedure={procedure}
            chosen={cases.find(({ code }) => code === content.caseCode) ?? null}
            answers={content.eligibilityAnswers}
            onChange={(found, given) => onChange({ caseCode: found?.code ?? null, eligibilityAnswers: given })}
          >
            <Button onClick={() => setAsks(false)}>{say({ vi: 'Dùng trường hợp này', en: 'Use this case' })}</Button>
          </YourCase>
        </Dialog>
      )}
    </section>
  );
}
