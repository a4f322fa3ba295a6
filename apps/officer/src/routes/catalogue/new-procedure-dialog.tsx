import { Button, TextInput } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../dialog/dialog';
import { procedureEditorPath } from '../../shell/paths';
import { useNewProcedure } from './catalogue.queries';

const CODE = /^\d\.\d{6}$/;

interface NewProcedureDialogProps {
  /** Code of the procedure to copy; without it the new one begins empty. */
  readonly copyOf?: string;
  readonly name?: { readonly vi: string; readonly en: string };
  readonly onClose: () => void;
}

/** Asks for the code and the name of a new procedure, and leads to its draft. */
export function NewProcedureDialog({ copyOf, name = { vi: '', en: '' }, onClose }: NewProcedureDialogProps) {
  const say = useText();
  const go = useNavigate();
  const make = useNewProcedure();
  const [code, setCode] = useState('');
  const [vi, setVi] = useState(name.vi);
  const [en, setEn] = useState(name.en);
  const [isTried, setTried] = useState(false);
  const codeFault = CODE.test(code.trim())
    ? undefined
    : say({ vi: 'Một chữ số, dấu chấm, sáu chữ số: 1.001193', en: 'A digit, a point, six digits: 1.001193' });
  const nameFault = vi.trim() ? undefined : say({ vi: 'Hãy điền tên thủ tục.', en: 'Please give it a name.' });
  const submit = () => {
    setTried(true);
    if (codeFault || nameFault) return;
    make.mutate(
      { code: code.trim(), name: { vi: vi.trim(), en: en.trim() }, ...(copyOf && { copyOf }) },
      { onSuccess: (draft) => void go(procedureEditorPath(draft.code)) },
    );
  };
  return (
    <Dialog
      title={
        copyOf
          ? say({ vi: 'Chép từ {{code}}', en: 'Copy {{code}}' }, { code: copyOf })
          : say({ vi: 'Thủ tục mới', en: 'New procedure' })
      }
      onClose={onClose}
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          data-autofocus
          label={say({ vi: 'Mã quốc gia', en: 'National code' })}
          description={say({
            vi: 'Như trong Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
            en: 'As in the national database of procedures.',
          })}
          placeholder="1.001193"
          value={code}
          error={isTried && codeFault}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextInput
          mt="md"
          label={say({ vi: 'Tên thủ tục', en: 'Name' })}
          value={vi}
          error={isTried && nameFault}
          onChange={(event) => setVi(event.currentTarget.value)}
        />
        <TextInput
          mt="md"
          label={say({ vi: 'Tên tiếng Anh', en: 'English name' })}
          value={en}
          onChange={(event) => setEn(event.currentTarget.value)}
        />
        {make.error && <ProblemNotice error={make.error} />}
        <Button type="submit" mt="lg" loading={make.isPending}>
          {say({ vi: 'Bắt đầu soạn', en: 'Begin' })}
        </Button>
      </form>
    </Dialog>
  );
}
