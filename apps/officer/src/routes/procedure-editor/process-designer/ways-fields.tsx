import { Button, Radio, Stack } from '@mantine/core';
import { graphOf, mayChooseWay, type StepNext, type Text, type Way } from '@mot-cua/domain';
import { WAY_WITHOUT_NAME } from '@mot-cua/domain/workflow/edit';
import { fieldId, useText } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import { UNNAMED_WAY } from '../../../process-drawing/step-words';
import { useFaultAt } from '../faults';
import { ExpressionInput } from '../parts/expression-input';
import { freeCode, isPlaceholder } from '../parts/free-code';
import { TextField } from '../parts/text-field';
import { ACT_WORDS } from './designer.words';
import type { NextFieldsProps } from './next-fields';
import { TargetField } from './target-field';
import { WayTools } from './way-tools';
import classes from './process-designer.module.css';

type Choice = Extract<StepNext, { kind: 'choice' }>;

/** The ways of a choice: who or what decides, what each is called, and where it leads. */
export function WaysFields({
  at,
  step,
  steps,
  form,
  acts,
  onChange,
  next,
}: NextFieldsProps & { readonly next: Choice }) {
  const say = useText();
  const { by, ways } = next;
  const fault = useFaultAt(`${at}/next/ways`);
  const hasChooser = mayChooseWay(graphOf(steps).taskOf(step.code));
  const put = (place: number, change: Partial<Way>) =>
    onChange({
      ...next,
      ways: ways.map((way, index) => (index === place ? withoutNothing({ ...way, ...change }) : way)),
    });
  const decide = (who: string) =>
    onChange(
      who === 'answers'
        ? { ...next, by: 'answers' }
        : { ...next, by: 'officer', ways: ways.map((way) => withoutNothing({ ...way, when: undefined })) },
    );
  return (
    <>
      <Radio.Group
        size="sm"
        label={say({ vi: 'Ai chọn hướng đi', en: 'Who chooses the way' })}
        value={by}
        onChange={decide}
      >
        <Stack gap="xs" mt="xs">
          <Radio
            size="sm"
            value="officer"
            disabled={!hasChooser}
            label={say({ vi: 'Người làm bước này chọn', en: 'Whoever does this step' })}
            description={!hasChooser && say(NO_CHOOSER)}
          />
          <Radio size="sm" value="answers" label={say({ vi: 'Theo tờ khai', en: 'The answers of the form' })} />
        </Stack>
      </Radio.Group>
      <div id={fieldId(`${at}/next/ways`)} tabIndex={-1} className={classes.ways}>
        {fault && <p className={classes.fault}>{fault}</p>}
        <ol className={classes.wayList}>
          {ways.map((way, index) => {
            const place = `${at}/next/ways/${index}`;
            const isLast = index === ways.length - 1;
            const name = say(way.name) || say(UNNAMED_WAY);
            const nameCode = () => {
              if (!isPlaceholder(way.code, WAY_WITHOUT_NAME) || way.name.vi.trim() === '') return;
              const taken = ways.filter((other) => other !== way).map(({ code }) => code);
              put(index, { code: freeCode(way.name.vi, taken, WAY_WITHOUT_NAME) });
            };
            return (
              <li key={index} id={fieldId(place)} tabIndex={-1} className={classes.way}>
                <div onBlur={nameCode}>
                  <TextField
                    label={say({ vi: 'Tên hướng {{number}}', en: 'Name of way {{number}}' }, { number: index + 1 })}
                    at={`${place}/name`}
                    value={way.name}
                    onChange={(changed) => put(index, { name: changed })}
                  />
                </div>
                {by === 'answers' && (!isLast || way.when !== undefined) && (
                  <ExpressionInput
                    label={say({ vi: 'Đi hướng này khi', en: 'Taken when' })}
                    at={`${place}/when`}
                    form={form}
                    kind="condition"
                    value={way.when ?? ''}
                    mayBeEmpty={isLast}
                    onChange={(when) => put(index, { when })}
                  />
                )}
                {by === 'answers' && isLast && way.when === undefined && (
                  <p className={classes.quiet}>
                    {say({ vi: 'Đi hướng này trong mọi trường hợp còn lại.', en: 'Taken in all other cases.' })}
                  </p>
                )}
                <TargetField
                  label={say({ vi: 'Dẫn tới', en: 'Leads to' })}
                  at={`${place}/to`}
                  steps={steps}
                  from={step.code}
                  way={index}
                  value={way.to}
                  onChange={(to) => acts.lead(step.code, index, to)}
                />
                <WayTools code={step.code} place={index} count={ways.length} name={name} acts={acts} />
              </li>
            );
          })}
        </ol>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => acts.addWay(step.code)}
        >
          {say(ACT_WORDS.addWay)}
        </Button>
      </div>
    </>
  );
}

const NO_CHOOSER: Text = {
  vi: 'Chỉ ở bước xử lý: tiếp nhận, quyết định, trả kết quả xong là hồ sơ đi tiếp ngay.',
  en: 'At steps of the work only: once received, decided or returned, a dossier goes on by itself.',
};

function withoutNothing({ when, ...rest }: Way): Way {
  return when === undefined ? rest : { ...rest, when };
}
