import { Button } from '@mantine/core';
import { caseOf, type EligibilityAnswers } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { ProcedureArticle, ProcedureSlotsProvider, type ShownProcedure } from '@mot-cua/ui/procedure';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { PREVIEW_SLOTS } from './preview-slots';

/** The citizen's page over a draft: questions can be answered, filing it cannot be begun. */
export function PreviewedPage({ procedure }: { readonly procedure: ShownProcedure }) {
  const say = useText();
  const [choice, setChoice] = useState<{ caseCode: string | null; answers: EligibilityAnswers }>({
    caseCode: null,
    answers: {},
  });
  const { code, field, cases } = procedure;
  return (
    <ProcedureSlotsProvider value={PREVIEW_SLOTS}>
      <ProcedureArticle
        procedure={procedure}
        chosen={caseOf({ cases }, choice.caseCode) ?? null}
        answers={choice.answers}
        onChoose={(caseCode, answers) => setChoice({ caseCode, answers })}
        above={
          <>
            {say(field.name) && `${say(field.name)} · `}
            {say({ vi: 'Mã', en: 'Code' })} {code}
          </>
        }
        action={
          <Button
            fullWidth
            size="lg"
            aria-disabled
            title={say({ vi: 'Chỉ là bản xem trước', en: 'This is a preview only' })}
            rightSection={<IconArrowRight size={20} aria-hidden />}
          >
            {say({ vi: 'Nộp trực tuyến', en: 'File online' })}
          </Button>
        }
      />
    </ProcedureSlotsProvider>
  );
}
