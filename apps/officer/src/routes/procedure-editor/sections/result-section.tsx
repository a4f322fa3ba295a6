import { Checkbox, Group } from '@mantine/core';
import { RETURN_METHOD_WORDS, RETURN_METHODS, type ProcedureResult } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import { EntryList } from '../parts/entry-list';
import { Fold } from '../parts/fold';
import type { SectionProps } from '../section';
import { ResultFields } from './result/result-fields';
import { RESULT_DOCUMENT_WORDS } from './result/result-words';
import classes from './section.module.css';

const newResult = (): ProcedureResult => ({ code: '', name: { vi: '', en: '' }, document: 'made' });

/** What the procedure ends with, one thing or several, and how it goes back. */
export function ResultSection({ definition, onChange }: SectionProps) {
  const say = useText();
  const { results, returnMethods, form, cases = [] } = definition;
  const nameOf = ({ name }: ProcedureResult, index: number) =>
    say(name) || say({ vi: 'Kết quả {{number}}', en: 'Result {{number}}' }, { number: index + 1 });
  const otherCodes = (result: ProcedureResult) => results.filter((other) => other !== result).map(({ code }) => code);
  return (
    <div className={classes.section}>
      <EntryList
        at="/results"
        entries={results}
        onChange={(next) => onChange({ results: next })}
        newEntry={newResult}
        addLabel={say({ vi: 'Thêm kết quả', en: 'Add a result' })}
        nameOf={nameOf}
      >
        {(result, change, at) => (
          <Fold
            at={at}
            startsOpen={results.length === 1 || result.name.vi === ''}
            title={nameOf(result, results.indexOf(result))}
            summary={say(RESULT_DOCUMENT_WORDS[result.document].name)}
          >
            <ResultFields
              at={at}
              result={result}
              onChange={change}
              form={form}
              otherCodes={otherCodes(result)}
              cases={cases.map(({ code, name }) => ({ value: code, label: say(name) || code }))}
            />
          </Fold>
        )}
      </EntryList>
      <div className={classes.part}>
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
              <Checkbox key={method} size="sm" value={method} label={say(RETURN_METHOD_WORDS[method])} />
            ))}
          </Group>
        </Checkbox.Group>
      </div>
    </div>
  );
}
