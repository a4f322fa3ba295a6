import type { DraftState, ProcedureDraftSaver } from './procedure-draft-saver';
import { CasesSection } from './sections/cases-section';
import { FeesSection } from './sections/fees-section';
import { FormSection } from './sections/form-section';
import { GeneralSection } from './sections/general-section';
import { PapersSection } from './sections/papers-section';
import { PublishSection } from './sections/publish-section';
import { ResultSection } from './sections/result-section';
import { TimeSection } from './sections/time-section';
import type { Section } from './sections';

interface SectionBodyProps {
  readonly section: Section;
  readonly code: string;
  readonly state: DraftState;
  readonly saver: ProcedureDraftSaver;
  readonly onGoTo: (at: string) => void;
}

/** The part of a draft that is on the screen. */
export function SectionBody({ section, code, state, saver, onGoTo }: SectionBodyProps) {
  const props = { definition: state.definition, onChange: saver.change };
  switch (section) {
    case 'chung':
      return <GeneralSection {...props} />;
    case 'truong-hop':
      return <CasesSection {...props} />;
    case 'to-khai':
      return <FormSection {...props} />;
    case 'giay-to':
      return <PapersSection {...props} />;
    case 'phi':
      return <FeesSection {...props} />;
    case 'thoi-han':
      return <TimeSection {...props} />;
    case 'ket-qua':
      return <ResultSection {...props} />;
    case 'cong-bo':
      return <PublishSection code={code} state={state} onGoTo={onGoTo} />;
  }
}
