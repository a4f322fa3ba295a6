import { Button, Tabs } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { FormDefinition } from '@mot-cua/domain';
import { nodesOf } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceMobile } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ToolButton } from '../parts/tool-button';
import { DESIGNER_WORDS } from './designer.words';
import { useAutoScroll } from './drag';
import { faultsOfElements, type FoundFault } from './faults-of-elements';
import classes from './form-designer.module.css';
import { Palette } from './palette';
import { PhonePreview } from './phone-preview';
import { Properties } from './properties';
import { ProcedurePapersProvider, type ProcedurePaper } from './procedure-papers';
import { RawSchema } from './raw-schema';
import { RemoveDialog, type FieldReference } from './remove-dialog';
import { StructureTree } from './structure-tree';
import { UnshownFields } from './unshown-fields';
import { useDesigner } from './use-designer';
import { useStructureActs } from './use-structure-acts';
import { WrittenConditions } from './written-keywords';

/** So wide that structure, properties and a phone of 390 px stand beside one another. */
const ROOM_FOR_THREE = 930;
const NONE: readonly never[] = [];

export interface FormDesignerProps {
  readonly form: FormDefinition;
  readonly onChange: (form: FormDefinition) => void;
  /** What was found wrong: `at` is the path of a field (`child.fullName`) or a JSON pointer into the form (`/schema/properties/child`). */
  readonly faults?: readonly FoundFault[];
  /** Who outside the form names its fields, to say so before one goes. */
  readonly references?: readonly FieldReference[];
  /** The papers of the procedure, which can be given a place in the form. */
  readonly papers?: readonly ProcedurePaper[];
}

/** Edits a form by hand and eye: structure, properties and a phone to try it on; or its raw schema. */
export function FormDesigner({ papers = NONE, ...props }: FormDesignerProps) {
  return (
    <ProcedurePapersProvider value={papers}>
      <DesignerPanes {...props} />
    </ProcedurePapersProvider>
  );
}

function DesignerPanes({ form, onChange, faults: found = NONE, references = NONE }: Omit<FormDesignerProps, 'papers'>) {
  const say = useText();
  const designer = useDesigner(form, onChange);
  const { ref: room, width } = useElementSize();
  const isRoomy = width === 0 || width >= ROOM_FOR_THREE;
  const [isPreviewed, setIsPreviewed] = useState<boolean>();
  const [tab, setTab] = useState('design');
  const properties = useRef<HTMLDivElement>(null);
  const structure = useRef<HTMLDivElement>(null);
  const scrolled = useAutoScroll();
  const { design, selected } = designer;
  const { acts, add, removal } = useStructureActs(designer, references, () =>
    properties.current?.querySelector<HTMLElement>('[data-first], input, textarea')?.focus(),
  );
  const faults = faultsOfElements(design, found, say);
  const place = nodesOf(design).find(({ node }) => node.id === selected);
  const page = design.pages.findIndex(({ id }) => id === selected || place?.around.includes(id));
  const field = place?.node.type === 'field' && page >= 0 ? place.node : undefined;
  const isOnPage =
    field && place?.around.every((id) => nodesOf(design).some(({ node }) => node.id === id && node.type !== 'field'));
  const pointer = isOnPage
    ? `/${field.path.replaceAll('.', '/')}`
    : place?.node.type === 'paper' && place.node.paper !== ''
      ? `/papers/${place.node.paper}`
      : undefined;
  const showsPreview = isPreviewed ?? isRoomy;

  function onKeyDown(event: React.KeyboardEvent) {
    const isRaw = event.target instanceof Element && event.target.closest('[data-own-undo]');
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isRaw) return;
    const key = event.key.toLowerCase();
    const act =
      key === 'z' ? (event.shiftKey ? designer.redo : designer.undo) : key === 'y' ? designer.redo : undefined;
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    act?.();
  }

  return (
    <div ref={room} className={classes.designer} onKeyDown={onKeyDown}>
      <Tabs value={tab} onChange={(chosen) => setTab(chosen ?? 'design')} keepMounted className={classes.tabs}>
        <div className={classes.bar}>
          <Tabs.List>
            <Tabs.Tab value="design">{say(DESIGNER_WORDS.design)}</Tabs.Tab>
            <Tabs.Tab value="raw">{say(DESIGNER_WORDS.raw)}</Tabs.Tab>
          </Tabs.List>
          <div className={classes.tools}>
            <ToolButton name={say(DESIGNER_WORDS.undo)} keys="Ctrl+Z" onClick={designer.undo}>
              <IconArrowBackUp size={18} aria-hidden />
            </ToolButton>
            <ToolButton name={say(DESIGNER_WORDS.redo)} keys="Ctrl+Shift+Z" onClick={designer.redo}>
              <IconArrowForwardUp size={18} aria-hidden />
            </ToolButton>
            <Button
              size="xs"
              variant={showsPreview ? 'light' : 'default'}
              aria-pressed={showsPreview}
              leftSection={<IconDeviceMobile size={16} aria-hidden />}
              onClick={() => setIsPreviewed(!showsPreview)}
            >
              {say(DESIGNER_WORDS.showPreview)}
            </Button>
          </div>
        </div>
        <p
          key={designer.spoken.times}
          role="status"
          className={classes.spoken}
          data-refusal={designer.spoken.isRefusal || undefined}
        >
          {designer.spoken.words}
        </p>
        <Tabs.Panel value="design" className={classes.panel}>
          <div className={classes.panes} data-preview={showsPreview || undefined} data-roomy={isRoomy || undefined}>
            <section ref={structure} className={classes.structure} aria-label={say(DESIGNER_WORDS.structure)}>
              <details open className={classes.add}>
                <summary>{say(DESIGNER_WORDS.add)}</summary>
                <Palette onAdd={add} />
              </details>
              <div ref={scrolled} className={classes.tree}>
                <StructureTree designer={designer} acts={acts} faults={faults} />
                <UnshownFields designer={designer} faults={faults} />
                <p className={classes.keys}>{say(DESIGNER_WORDS.keys)}</p>
                {(faults.get('') ?? []).map((fault) => (
                  <p key={fault} className={classes.keys}>
                    {fault}
                  </p>
                ))}
                <WrittenConditions design={design} />
              </div>
            </section>
            <section
              ref={properties}
              className={classes.pane}
              aria-label={say(DESIGNER_WORDS.properties)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                structure.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
              }}
            >
              <Properties
                designer={designer}
                faults={faults.get(selected) ?? []}
                usedOutside={field ? references.filter(({ path }) => path === field.path).length : 0}
                onRemove={() => acts.remove(selected)}
                onDuplicate={() => acts.duplicate(selected)}
                onAddInside={add}
              />
            </section>
            {showsPreview && (
              <section className={classes.pane} data-own-undo aria-label={say(DESIGNER_WORDS.preview)}>
                <PhonePreview
                  form={designer.form}
                  page={Math.max(0, page)}
                  pointer={pointer}
                  onPage={(index) => {
                    const chosen = design.pages[index];
                    if (chosen) designer.select(chosen.id);
                  }}
                />
              </section>
            )}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="raw" className={classes.panel} data-own-undo>
          <RawSchema
            isOpen={tab === 'raw'}
            form={designer.form}
            onApply={(next) => {
              designer.replace(next);
              designer.speak(say({ vi: 'Đã áp dụng lược đồ thô.', en: 'The raw schema was applied.' }));
            }}
          />
        </Tabs.Panel>
      </Tabs>
      {removal && <RemoveDialog {...removal} />}
    </div>
  );
}
