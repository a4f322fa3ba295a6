import { Select } from '@mantine/core';
import { CHANNELS, RETURN_METHOD_WORDS, RETURN_METHODS } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { CHANNEL_WORDS } from '../procedure-editor/parts/channel-words';
import type { PracticeRun } from './practice-run';
import type { RunContent } from './run-saver';
import classes from './practice.module.css';

interface FilingChoicesProps {
  readonly run: PracticeRun;
  readonly content: RunContent;
  readonly onChange: (change: Partial<RunContent>) => void;
}

/** What an applicant chooses beside the form: the way of filing, the case, the agency, the way of return. */
export function FilingChoices({ run, content, onChange }: FilingChoicesProps) {
  const say = useText();
  return (
    <div className={classes.choices}>
      <Select
        size="sm"
        label={say({ vi: 'Cách nộp', en: 'Way of filing' })}
        data={run.channels.map((value) => ({ value, label: say(CHANNEL_WORDS[value]) }))}
        value={content.channel}
        allowDeselect={false}
        onChange={(value) => {
          const channel = CHANNELS.find((one) => one === value);
          if (channel) onChange({ channel });
        }}
      />
      {run.cases.length > 0 && (
        <Select
          size="sm"
          id={fieldId('/caseCode')}
          label={say({ vi: 'Trường hợp', en: 'Case' })}
          placeholder={say({ vi: 'Chọn trường hợp', en: 'Choose one' })}
          data={run.cases.map(({ code: value, name }) => ({ value, label: say(name) }))}
          value={content.caseCode}
          onChange={(caseCode) => onChange({ caseCode })}
          searchable
        />
      )}
      <Select
        size="sm"
        id={fieldId('/agencyId')}
        label={say({ vi: 'Cơ quan người nộp chọn', en: 'Agency that the applicant chooses' })}
        description={say({
          vi: 'Chỉ dùng khi tờ khai không cho biết cơ quan giải quyết',
          en: 'Counts where the form does not tell which one decides',
        })}
        placeholder={say({ vi: 'Chọn cơ quan', en: 'Choose one' })}
        data={run.agencies.map(({ id: value, name }) => ({ value, label: say(name) }))}
        value={content.agencyId}
        onChange={(agencyId) => onChange({ agencyId })}
        searchable
        nothingFoundMessage={say({ vi: 'Không có cơ quan nào', en: 'No agency' })}
      />
      <Select
        size="sm"
        label={say({ vi: 'Nhận kết quả', en: 'Result is returned' })}
        data={run.returnMethods.map((value) => ({ value, label: say(RETURN_METHOD_WORDS[value]) }))}
        value={content.returnMethod}
        allowDeselect={false}
        onChange={(value) => {
          const returnMethod = RETURN_METHODS.find((one) => one === value);
          if (returnMethod) onChange({ returnMethod });
        }}
      />
    </div>
  );
}
