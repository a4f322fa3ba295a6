import { Radio } from '@mantine/core';
import { RESULT_DOCUMENTS, type FormDefinition, type ProcedureResult } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useId } from 'react';
import { CodeField } from '../../parts/code-field';
import { freeCode } from '../../parts/free-code';
import { LimitedTo } from '../../parts/limited-to';
import { TextField } from '../../parts/text-field';
import { ResultContent } from './result-content';
import { RESULT_DOCUMENT_WORDS } from './result-words';
import classes from './result.module.css';

/** Code of a result that has no name yet. */
const NEW_RESULT = 'ket-qua';

interface ResultFieldsProps {
  readonly at: string;
  readonly result: ProcedureResult;
  readonly onChange: (result: ProcedureResult) => void;
  readonly form: FormDefinition;
  readonly otherCodes: readonly string[];
  readonly cases: readonly { readonly value: string; readonly label: string }[];
}

/** One thing that the procedure ends with: what it is called, in which cases, and how its document comes about. */
export function ResultFields({ at, result, onChange, form, otherCodes, cases }: ResultFieldsProps) {
  const say = useText();
  const name = useId();
  const change = (part: Partial<ProcedureResult>) => onChange({ ...result, ...part });
  const nameCode = () => {
    if (result.code === '' && result.name.vi.trim() !== '')
      change({ code: freeCode(result.name.vi, otherCodes, NEW_RESULT) });
  };
  return (
    <>
      <div onBlur={nameCode}>
        <TextField
          label={say({ vi: 'Tên kết quả', en: 'Name of the result' })}
          at={`${at}/name`}
          value={result.name}
          onChange={(next) => change({ name: next })}
        />
      </div>
      <CodeField
        label={say({ vi: 'Mã kết quả', en: 'Code of the result' })}
        at={`${at}/code`}
        value={result.code}
        onChange={(code) => change({ code })}
      />
      {(cases.length > 0 || result.cases) && (
        <LimitedTo
          label={say({ vi: 'Chỉ các trường hợp', en: 'Only in the cases' })}
          whenNone={say({ vi: 'Mọi trường hợp', en: 'All cases' })}
          at={`${at}/cases`}
          options={cases}
          chosen={result.cases}
          onChange={(chosen) => onChange(withCases(result, chosen))}
        />
      )}
      <Radio.Group
        id={fieldId(`${at}/document`)}
        name={name}
        size="sm"
        label={say({ vi: 'Văn bản', en: 'The document' })}
        value={result.document}
        onChange={(chosen) => {
          const document = RESULT_DOCUMENTS.find((one) => one === chosen);
          if (document) change({ document });
        }}
      >
        <div className={classes.choices}>
          {RESULT_DOCUMENTS.map((document) => (
            <Radio
              key={document}
              size="sm"
              value={document}
              label={say(RESULT_DOCUMENT_WORDS[document].name)}
              description={say(RESULT_DOCUMENT_WORDS[document].means)}
            />
          ))}
        </div>
      </Radio.Group>
      {result.document === 'made' && <ResultContent at={at} result={result} form={form} onChange={onChange} />}
    </>
  );
}

/** Limited to no case it is of all of them, and says nothing. */
function withCases({ cases: _, ...result }: ProcedureResult, cases: readonly string[] | undefined): ProcedureResult {
  return cases ? { ...result, cases } : result;
}
