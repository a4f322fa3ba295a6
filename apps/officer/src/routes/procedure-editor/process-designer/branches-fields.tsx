import { Button, Radio, Stack, UnstyledButton } from '@mantine/core';
import type { StepNext } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import { useStepWords } from '../../../process-drawing/step-words';
import { useFaults } from '../faults';
import { ACT_WORDS } from './designer.words';
import type { NextFieldsProps } from './next-fields';
import { WayTools } from './way-tools';
import classes from './process-designer.module.css';

type Parallel = Extract<StepNext, { kind: 'parallel' }>;

/** Branches side by side: the first step of each, which of them leads, and where they meet. */
export function BranchesFields(props: NextFieldsProps & { readonly next: Parallel }) {
  const { at, step, steps, acts, onChange, onSelect, next } = props;
  const say = useText();
  const { nameOf, agencyOf } = useStepWords();
  const faults = useFaults().filter((fault) => fault.at.startsWith(`${at}/next/`));
  const { branches, join, lead } = next;
  const wordsOf = (code: string) => {
    const found = steps.find((one) => one.code === code);
    return found ? { name: nameOf(found), agency: agencyOf(found) } : { name: code, agency: '' };
  };
  const setLead = (code: string) => {
    const { lead: _, ...rest } = next;
    onChange(code === '' ? rest : { ...rest, lead: code });
  };
  return (
    <div id={fieldId(`${at}/next/branches`)} tabIndex={-1} className={classes.ways}>
      {faults.map((fault) => (
        <p key={fault.at} className={classes.fault}>
          {fault.message}
        </p>
      ))}
      <ol className={classes.wayList}>
        {branches.map((code, index) => {
          const { name, agency } = wordsOf(code);
          return (
            <li key={`${index} ${code}`} className={classes.branch}>
              <UnstyledButton className={classes.link} onClick={() => onSelect(code)}>
                {name}
              </UnstyledButton>
              <small className={classes.quiet}>{agency}</small>
              <WayTools code={step.code} place={index} count={branches.length} name={name} acts={acts} />
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
        {say(ACT_WORDS.addBranch)}
      </Button>
      <Radio.Group
        size="sm"
        id={fieldId(`${at}/next/lead`)}
        label={say({ vi: 'Cơ quan chủ trì', en: 'Lead agency' })}
        value={lead ?? ''}
        onChange={setLead}
      >
        <Stack gap="xs" mt="xs">
          <Radio
            size="sm"
            value=""
            label={say({ vi: 'Cơ quan của bước gặp nhau', en: 'That of the step where they meet' })}
          />
          {branches.map((code, index) => {
            const { name, agency } = wordsOf(code);
            return <Radio key={`${index} ${code}`} size="sm" value={code} label={`${name}: ${agency}`} />;
          })}
        </Stack>
      </Radio.Group>
      <p className={classes.quiet}>
        {say({ vi: 'Gặp nhau ở: ', en: 'They meet at: ' })}
        <UnstyledButton className={classes.link} onClick={() => onSelect(join)}>
          {wordsOf(join).name}
        </UnstyledButton>
      </p>
    </div>
  );
}
