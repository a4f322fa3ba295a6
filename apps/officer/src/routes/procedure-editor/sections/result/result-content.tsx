import { Radio } from '@mantine/core';
import type { FormDefinition, ProcedureResult, ResultSection } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useId, useState } from 'react';
import { EntryList } from '../../parts/entry-list';
import { Fold } from '../../parts/fold';
import { sectionsOfForm } from './lines-of-form';
import { ResultSectionFields } from './result-section-fields';
import classes from './result.module.css';

const noSection = (): ResultSection => ({ title: '', lines: [] });

interface ResultContentProps {
  /** JSON pointer of the result in the definition. */
  readonly at: string;
  readonly result: ProcedureResult;
  readonly form: FormDefinition;
  readonly onChange: (result: ProcedureResult) => void;
}

/** What the document states: all of the form, or only lines that are chosen. */
export function ResultContent({ at: place, result, form, onChange }: ResultContentProps) {
  const say = useText();
  const name = useId();
  // Whoever looks at the other choice does not lose the lines.
  const [kept, setKept] = useState<readonly ResultSection[]>();
  const put = (sections: readonly ResultSection[] | undefined) => {
    const { sections: _, ...others } = result;
    onChange(sections ? { ...others, sections } : others);
  };
  const choose = (isChosen: boolean) => {
    setKept(result.sections);
    put(isChosen ? (kept ?? sectionsOfForm(form)) : undefined);
  };
  const titleOf = ({ title }: ResultSection) =>
    title || say({ vi: 'Phần không có tiêu đề', en: 'Part without a title' });
  return (
    <>
      <Radio.Group
        id={fieldId(`${place}/sections/choice`)}
        name={name}
        size="sm"
        label={say({ vi: 'Văn bản ghi', en: 'The document states' })}
        value={result.sections ? 'chosen' : 'form'}
        onChange={(chosen) => choose(chosen === 'chosen')}
      >
        <div className={classes.choices}>
          <Radio
            size="sm"
            value="form"
            label={say({ vi: 'Toàn bộ tờ khai', en: 'The whole form' })}
            description={say({
              vi: 'trừ điện thoại, thư điện tử và lời cam đoan',
              en: 'but phone, e-mail and promises',
            })}
          />
          <Radio
            size="sm"
            value="chosen"
            label={say({ vi: 'Các dòng chọn dưới đây', en: 'The lines chosen below' })}
            description={say({ vi: 'theo mẫu của sổ, giấy', en: 'as the register or paper has them' })}
          />
        </div>
      </Radio.Group>
      {result.sections && (
        <EntryList
          at={`${place}/sections`}
          entries={result.sections}
          onChange={put}
          newEntry={noSection}
          addLabel={say({ vi: 'Thêm phần', en: 'Add a part' })}
          nameOf={titleOf}
        >
          {(section, change, at) => (
            <Fold
              at={at}
              startsOpen={section.title === '' && section.lines.length === 0}
              title={titleOf(section)}
              summary={section.lines.map(({ label }) => label).join(' · ')}
            >
              <ResultSectionFields at={at} section={section} form={form} onChange={change} />
            </Fold>
          )}
        </EntryList>
      )}
    </>
  );
}
