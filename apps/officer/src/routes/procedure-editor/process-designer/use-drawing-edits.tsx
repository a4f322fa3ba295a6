import { graphOf } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import type { DrawingEdits } from '../../../process-drawing/process-drawing';
import { useFaults } from '../faults';
import { StepMenu, WayMenu } from './step-menu';
import type { ProcessActs } from './use-process-acts';
import type { ProcessDesigner } from './use-process-designer';

/** What the drawing lets people do, on the steps of the designer. */
export function useDrawingEdits(
  designer: ProcessDesigner,
  acts: ProcessActs,
  onOpen: (code: string, field?: string) => void,
): DrawingEdits {
  const faults = useFaults();
  const { steps } = designer;
  const codeAt = (index: number) => steps[index]?.code ?? '';
  const messagesAt = (places: readonly string[]) =>
    faults
      .filter(({ at }) => places.some((place) => at === place || at.startsWith(`${place}/`)))
      .map(({ message }) => message);
  const waysAt = (step: number, way: number) => [
    `/process/${step}/next/ways/${way}`,
    `/process/${step}/next/branches/${way}`,
  ];
  return {
    selected: steps.findIndex(({ code }) => code === designer.selected),
    onSelect: (index) => designer.select(codeAt(index)),
    onOpen: (index) => onOpen(codeAt(index)),
    onRemove: (index) => acts.remove(codeAt(index)),
    onMove: (index, where) => acts.move(codeAt(index), where),
    onRemoveWay: (index, way) => acts.removeWay(codeAt(index), way),
    onConnect: (from, to) => acts.connect(codeAt(from), codeAt(to)),
    onLead: (from, way, to) => acts.lead(codeAt(from), way, codeAt(to)),
    stepMenu: (index) => <StepMenu code={codeAt(index)} acts={acts} onOpen={() => onOpen(codeAt(index))} />,
    wayMenu: (index, way) => {
      const kind = graphOf(steps).nextOf(codeAt(index))?.kind ?? 'step';
      const field = kind === 'choice' ? `/next/ways/${way}/to` : kind === 'step' ? '/next/to' : '/next';
      return (
        <WayMenu
          {...{ way, kind, acts }}
          code={codeAt(index)}
          onLead={() => onOpen(codeAt(index), `/process/${index}${field}`)}
        />
      );
    },
    faultsOfStep: (index) => messagesAt([`/process/${index}`]),
    faultsOfWay: (index, way) => messagesAt(waysAt(index, way)),
    idOf: (index) => fieldId(`/process/${index}`),
  };
}
