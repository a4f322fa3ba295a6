import { Select } from '@mantine/core';
import type { ReceivingData } from '@mot-cua/api-client';
import { RETURN_METHOD_WORDS, RETURN_METHODS } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import { Applicant } from '../counter/applicant';
import { Representative } from '../counter/representative';
import { NO_SHEETS, SheetCounts } from '../counter/sheet-counts';
import classes from './receiving-fields.module.css';

interface ReceivingFieldsProps {
  readonly dossier: Dossier;
  readonly receiving: ReceivingData;
  readonly onChange: (receiving: ReceivingData) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** What the counter took down beside the form, to be put right; of an online filing only the way back. */
export function ReceivingFields({ dossier, receiving, onChange, errorAt }: ReceivingFieldsProps) {
  const say = useText();
  const { applicant, representative, handedIn, returnMethod } = receiving;
  return (
    <>
      {applicant && (
        <>
          <Applicant
            applicant={applicant}
            takenDown={dossier.receiving?.applicant ?? applicant}
            errorAt={errorAt}
            onChange={(person) => onChange({ ...receiving, applicant: person })}
          />
          <Representative
            representative={representative}
            errorAt={errorAt}
            onChange={(person) => onChange({ ...receiving, representative: person })}
          />
          {dossier.papers.length > 0 && (
            <fieldset className={classes.papers}>
              <legend>{say({ vi: 'Giấy tờ đã nhận tại quầy', en: 'Papers taken at the counter' })}</legend>
              {dossier.papers.map(({ code, name }) => (
                <div key={code} className={classes.paper}>
                  <span>{say(name)}</span>
                  <span className={classes.counts}>
                    <SheetCounts
                      name={say(name)}
                      counts={handedIn[code] ?? NO_SHEETS}
                      onCount={(counts) => onChange({ ...receiving, handedIn: { ...handedIn, [code]: counts } })}
                    />
                  </span>
                </div>
              ))}
            </fieldset>
          )}
        </>
      )}
      <Select
        size="sm"
        label={say({ vi: 'Nhận kết quả', en: 'Result is returned' })}
        data={dossier.returnMethods.map((value) => ({ value, label: say(RETURN_METHOD_WORDS[value]) }))}
        value={returnMethod}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = RETURN_METHODS.find((one) => one === value);
          if (chosen) onChange({ ...receiving, returnMethod: chosen });
        }}
      />
    </>
  );
}
