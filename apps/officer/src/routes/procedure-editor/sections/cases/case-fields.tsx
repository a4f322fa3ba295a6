import type { ProcedureCase, ProcedureDefinition } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { CodeField } from '../../parts/code-field';
import { OptionalTextField } from '../../parts/optional-text-field';
import { TextField } from '../../parts/text-field';
import { CaseTimes } from './case-times';

interface CaseFieldsProps {
  readonly at: string;
  readonly value: ProcedureCase;
  readonly definition: ProcedureDefinition;
  readonly onChange: (value: ProcedureCase) => void;
  readonly onRename: (code: string) => void;
  /** The name has been left. */
  readonly onNamed: () => void;
}

/** Everything about one case but its papers and fees, which say themselves which cases they are for. */
export function CaseFields({ at, value, definition, onChange, onRename, onNamed }: CaseFieldsProps) {
  const say = useText();
  const { cases = [] } = definition;
  return (
    <>
      <div onBlur={onNamed}>
        <TextField
          label={say({ vi: 'Tên', en: 'Name' })}
          at={`${at}/name`}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      </div>
      <OptionalTextField
        label={say({ vi: 'Giải thích', en: 'Explanation' })}
        addLabel={say({ vi: 'Thêm giải thích', en: 'Add an explanation' })}
        at={`${at}/hint`}
        value={value.hint}
        onChange={(hint) => onChange({ ...value, hint })}
        isLong
      />
      <CaseTimes at={`${at}/processingTimes`} value={value} definition={definition} onChange={onChange} />
      <CodeField
        label={say({ vi: 'Mã', en: 'Code' })}
        hint={say({
          vi: 'Đổi mã thì giấy tờ, phí, kết quả, thời gian và câu hỏi của trường hợp này đổi theo.',
          en: 'Papers, fees, results, hours and questions of this case follow a change of its code.',
        })}
        at={`${at}/code`}
        value={value.code}
        taken={cases.filter((one) => one !== value).map(({ code }) => code)}
        onChange={onRename}
      />
    </>
  );
}
