import { Checkbox, Group } from '@mantine/core';
import { RETURN_METHODS, type ProcedureResult } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import { CodeField } from '../parts/code-field';
import { freeCode } from '../parts/free-code';
import { TextField } from '../parts/text-field';
import type { SectionProps } from '../section';
import { ResultContent } from './result/result-content';
import { RETURN_WORDS } from './result/return-words';
import classes from './section.module.css';

/** Code of a result that has no name yet. */
const NEW_RESULT = 'ket-qua';

/** What the procedure ends with, how it goes back, and what the document states. */
export function ResultSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { result, returnMethods } = definition;
  const change = (part: Partial<ProcedureResult>) => onChange({ result: { ...result, ...part } });
  const nameCode = () => {
    if (result.code === '' && result.name.vi.trim() !== '') change({ code: freeCode(result.name.vi, [], NEW_RESULT) });
  };
  return (
    <div className={classes.section}>
      <div className={classes.part}>
        <div onBlur={nameCode}>
          <TextField
            label={say({ vi: 'Tên kết quả', en: 'Name of the result' })}
            at="/result/name"
            value={result.name}
            onChange={(name) => change({ name })}
          />
        </div>
        <CodeField
          label={say({ vi: 'Mã kết quả', en: 'Code of the result' })}
          at="/result/code"
          value={result.code}
          onChange={(code) => change({ code })}
        />
        <Checkbox.Group
          id={fieldId('/returnMethods')}
          tabIndex={-1}
          size="sm"
          label={say({ vi: 'Trả kết quả', en: 'The result goes back' })}
          error={useFaultAt('/returnMethods')}
          value={[...returnMethods]}
          onChange={(chosen) => onChange({ returnMethods: RETURN_METHODS.filter((method) => chosen.includes(method)) })}
        >
          <Group gap="0.25rem 1rem" mt="0.375rem">
            {RETURN_METHODS.map((method) => (
              <Checkbox key={method} size="sm" value={method} label={say(RETURN_WORDS[method])} />
            ))}
          </Group>
        </Checkbox.Group>
      </div>
      <section className={classes.part} aria-labelledby="result-content">
        <h3 id="result-content" className={classes.title}>
          {say({ vi: 'Nội dung văn bản', en: 'What the document states' })}
        </h3>
        <ResultContent definition={definition} onChange={onChange} />
      </section>
    </div>
  );
}
