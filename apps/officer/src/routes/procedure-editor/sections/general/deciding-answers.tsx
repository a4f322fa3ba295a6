import { Button, Checkbox, Radio, Stack } from '@mantine/core';
import type { Competence } from '@mot-cua/domain';
import { fieldId, useLanguage, useText } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFaultAt } from '../../faults';
import { fieldsOfForm } from '../../parts/form-fields';
import type { SectionProps } from '../../section';
import { AnswerSourceFields } from '../result/answer-source-fields';
import partClasses from '../../parts/parts.module.css';
import classes from '../../procedure-editor.module.css';

/** What decides which of several agencies is competent: the applicant's choice, or an address in the form. */
export function DecidingAnswers({ definition, onChange }: SectionProps) {
  const say = useText();
  const language = useLanguage();
  const { competence, form } = definition;
  const fields = useMemo(() => fieldsOfForm(form, language), [form, language]);
  const units = fields.filter(({ kind }) => kind === 'unit');
  const fault = useFaultAt('/competence/from');
  const change = (next: Partial<Competence>) =>
    onChange({ competence: { by: 'answer', from: [], ...competence, ...next } });
  const from = competence?.from ?? [];
  return (
    <div id={fieldId('/competence/from')} tabIndex={-1} className={classes.group}>
      <Radio.Group
        size="sm"
        label={say({ vi: 'Xác định cơ quan giải quyết', en: 'Which of these agencies decides' })}
        description={say({
          vi: 'Khi chỉ có một cơ quan thì không cần chọn.',
          en: 'Where there is but one, nothing has to be chosen.',
        })}
        value={competence ? 'answer' : 'applicant'}
        onChange={(by) =>
          by === 'answer'
            ? change({ from: [{ pointer: units[0]?.pointer ?? '' }] })
            : onChange({ competence: undefined })
        }
      >
        <Stack gap="xs" mt="xs">
          <Radio size="sm" value="applicant" label={say({ vi: 'Người nộp tự chọn', en: 'The applicant chooses' })} />
          <Radio
            size="sm"
            value="answer"
            disabled={units.length === 0 && !competence}
            label={say({ vi: 'Theo địa chỉ trong tờ khai', en: 'By an address in the form' })}
            description={
              units.length === 0 &&
              say({
                vi: 'Tờ khai chưa có trường chọn xã, phường. Hãy thêm một trường như vậy trước.',
                en: 'The form has no field for a commune yet. Add one first.',
              })
            }
          />
        </Stack>
      </Radio.Group>
      {fault && <p className={partClasses.fault}>{fault}</p>}
      {from.map((source, index) => (
        <AnswerSourceFields
          key={index}
          at={`/competence/from/${index}`}
          label={
            index === 0
              ? say({ vi: 'Theo địa chỉ', en: 'By the address' })
              : say({ vi: 'Nếu không có thì theo', en: 'If that is missing, by' })
          }
          source={source}
          fields={units}
          conditions={fields}
          onChange={(changed) => change({ from: from.map((old, place) => (place === index ? changed : old)) })}
          onRemove={from.length > 1 ? () => change({ from: from.filter((_, place) => place !== index) }) : undefined}
        />
      ))}
      {competence && (
        <>
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => change({ from: [...from, { pointer: '' }] })}
            >
              {say({ vi: 'Thêm địa chỉ', en: 'Add an address' })}
            </Button>
          </div>
          <Checkbox
            size="sm"
            label={say({
              vi: 'Nộp ở nơi nào trong các địa chỉ này cũng được, người nộp chọn',
              en: 'Any of these places will do, and the applicant chooses',
            })}
            checked={competence.choice === true}
            onChange={(event) => {
              const { choice: _, ...rest } = competence;
              onChange({ competence: event.currentTarget.checked ? { ...rest, choice: true } : rest });
            }}
          />
        </>
      )}
    </div>
  );
}
