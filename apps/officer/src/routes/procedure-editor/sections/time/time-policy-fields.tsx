import { Group, NumberInput, Select } from '@mantine/core';
import {
  AFTER_SUPPLEMENT,
  CLOCK_STARTS,
  SUPPLEMENT_WORKING_DAYS,
  WARNING_TIMES,
  wholeTimePolicy,
  type Text,
  type TimePolicy,
} from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { clockText } from '../../../../working-hours/working-hours-text';
import { WarningTimesFields } from './warning-times-fields';

const STARTS: Readonly<Record<(typeof CLOCK_STARTS)[number], Text>> = {
  accepted: { vi: 'Khi tiếp nhận hồ sơ đầy đủ', en: 'When it is accepted as complete' },
  submitted: { vi: 'Khi nộp', en: 'When it is sent in' },
  receivedByCompetentAgency: {
    vi: 'Khi cơ quan có thẩm quyền nhận được',
    en: 'When the competent agency has received it',
  },
};

const AFTER: Readonly<Record<(typeof AFTER_SUPPLEMENT)[number], Text>> = {
  resume: { vi: 'Tính tiếp phần còn lại', en: 'What was left runs on' },
  restart: { vi: 'Tính lại từ đầu', en: 'The whole time begins anew' },
};

interface TimePolicyFieldsProps {
  readonly policy: TimePolicy | undefined;
  /** Whether anything is answered in the day. */
  readonly isSameDay: boolean;
  readonly onChange: (policy: TimePolicy | undefined) => void;
}

/** What the law leaves open about the time of a procedure; what goes by practice is not written down. */
export function TimePolicyFields({ policy = {}, isSameDay, onChange }: TimePolicyFieldsProps) {
  const say = useText();
  const { startsWith, afterSupplement, extensions, supplementWorkingDays, sameDayUntil } = wholeTimePolicy(policy);
  const usual = wholeTimePolicy();
  const isOwn = (name: string) => WARNING_TIMES.some((time) => time === name);

  function change(part: TimePolicy) {
    const next = Object.entries({ ...policy, ...part }).filter(
      // What a procedure says of warnings stays, also where the province happens to say the same today.
      ([name, value]) => value !== undefined && (isOwn(name) || value !== usual[name as keyof TimePolicy]),
    );
    onChange(next.length > 0 ? Object.fromEntries(next) : undefined);
  }

  return (
    <>
      <Group align="flex-start" gap="md">
        <Select
          size="sm"
          w={300}
          label={say({ vi: 'Bắt đầu tính', en: 'The clock starts' })}
          description={say({ vi: 'Nghị định 118/2025/NĐ-CP, Điều 17.3', en: 'Decree 118/2025/NĐ-CP, art. 17.3' })}
          data={CLOCK_STARTS.map((value) => ({ value, label: say(STARTS[value]) }))}
          value={startsWith}
          onChange={(value) => value && change({ startsWith: CLOCK_STARTS.find((one) => one === value) })}
          allowDeselect={false}
          id={fieldId('/timePolicy/startsWith')}
        />
        <Select
          size="sm"
          w={260}
          label={say({ vi: 'Sau khi người nộp bổ sung', en: 'After a supplement' })}
          description={say({ vi: 'Nghị định 61/2018/NĐ-CP, Điều 19.4', en: 'Decree 61/2018/NĐ-CP, art. 19.4' })}
          data={AFTER_SUPPLEMENT.map((value) => ({ value, label: say(AFTER[value]) }))}
          value={afterSupplement}
          onChange={(value) => value && change({ afterSupplement: AFTER_SUPPLEMENT.find((one) => one === value) })}
          allowDeselect={false}
          id={fieldId('/timePolicy/afterSupplement')}
        />
        <Select
          size="sm"
          w={260}
          label={say({ vi: 'Hẹn lại ngày trả', en: 'A new day' })}
          description={say({ vi: 'Nghị định 61/2018/NĐ-CP, Điều 19.9', en: 'Decree 61/2018/NĐ-CP, art. 19.9' })}
          data={[
            { value: '1', label: say({ vi: 'Được một lần', en: 'May be given once' }) },
            { value: '0', label: say({ vi: 'Không được', en: 'May not be given' }) },
          ]}
          value={String(extensions)}
          onChange={(value) => value && change({ extensions: Number(value) })}
          allowDeselect={false}
          id={fieldId('/timePolicy/extensions')}
        />
        <NumberInput
          size="sm"
          w={260}
          label={say({ vi: 'Người nộp bổ sung trong (ngày làm việc)', en: 'Days to complete it (working days)' })}
          description={say({ vi: 'Quá hạn thì hồ sơ dừng giải quyết', en: 'After that the dossier is closed' })}
          value={supplementWorkingDays}
          onChange={(value) =>
            change({ supplementWorkingDays: typeof value === 'number' ? value : SUPPLEMENT_WORKING_DAYS })
          }
          min={1}
          max={365}
          clampBehavior="strict"
          allowDecimal={false}
          id={fieldId('/timePolicy/supplementWorkingDays')}
        />
        {(isSameDay || policy.sameDayUntil !== undefined) && (
          <Select
            size="sm"
            w={260}
            label={say({ vi: 'Trả trong ngày nếu nhận đến', en: 'Answered in the day if it came by' })}
            description={say({ vi: 'Nghị định 118/2025/NĐ-CP, Điều 18.2', en: 'Decree 118/2025/NĐ-CP, art. 18.2' })}
            data={[...new Set([...HALF_HOURS, sameDayUntil])]
              .sort((a, b) => a - b)
              .map((minute) => ({ value: String(minute), label: clockText(minute) }))}
            value={String(sameDayUntil)}
            onChange={(value) => value && change({ sameDayUntil: Number(value) })}
            allowDeselect={false}
            id={fieldId('/timePolicy/sameDayUntil')}
          />
        )}
      </Group>
      <WarningTimesFields policy={policy} onChange={change} />
    </>
  );
}

/** From eight in the morning to six in the evening. */
const HALF_HOURS = Array.from({ length: 21 }, (_, index) => 8 * 60 + index * 30);
