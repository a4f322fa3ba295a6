import { Button, Select } from '@mantine/core';
import { changeElement, childrenOf, nodeAt, type NewElement } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { NEW_WORDS } from './designer.words';
import { FieldProperties } from './field-properties';
import { iconOf, KindIcon } from './kind-icon';
import { useNodeName } from './node-words';
import { PaperProperties } from './paper-properties';
import classes from './properties.module.css';
import { ShownWhenEditor } from './shown-when-editor';
import { TextPair } from './text-pair';
import type { Designer } from './use-designer';
import { WrittenKeywords } from './written-keywords';

interface PropertiesProps {
  readonly designer: Designer;
  readonly faults: readonly string[];
  readonly usedOutside: number;
  readonly onRemove: () => void;
  readonly onDuplicate: () => void;
  /** Adds a field at the end of the selected list or section. */
  readonly onAddInside: (kind: NewElement) => void;
}

/** The properties of the selected element. */
export function Properties({ designer, faults, usedOutside, onRemove, onDuplicate, onAddInside }: PropertiesProps) {
  const say = useText();
  const nodeName = useNodeName();
  const node = nodeAt(designer.design, designer.selected);
  if (!node) {
    return (
      <p className={classes.quiet}>
        {say({ vi: 'Chọn một mục trong cấu trúc để sửa.', en: 'Choose an element of the structure to change it.' })}
      </p>
    );
  }
  const { id } = node;
  return (
    <div className={classes.properties}>
      <h3 className={classes.head}>
        <KindIcon kind={iconOf(node)} size={18} />
        {nodeName(node)}
      </h3>
      {faults.length > 0 && (
        <div className={classes.faults}>
          <IconAlertTriangle size={16} aria-hidden />
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {node.type === 'field' && <FieldProperties key={id} designer={designer} field={node} usedOutside={usedOutside} />}
      {node.type === 'paper' && <PaperProperties key={id} designer={designer} place={node} />}
      {(node.type === 'page' || node.type === 'group') && (
        <TextPair
          key={id}
          isFirst
          label={{ vi: 'Tiêu đề', en: 'Title' }}
          value={node.title}
          onChange={(title) =>
            designer.edit((design) => changeElement(design, id, { title }), { about: `title ${id}` })
          }
        />
      )}
      {node.type === 'group' && (
        <>
          <Select
            size="sm"
            label={say({ vi: 'Trình bày', en: 'Layout' })}
            data={[
              { value: 'group', label: say({ vi: 'Nhóm có tiêu đề', en: 'Under a title' }) },
              { value: 'vertical', label: say({ vi: 'Xếp dọc, không tiêu đề', en: 'One under another, no title' }) },
              {
                value: 'horizontal',
                label: say({ vi: 'Cạnh nhau khi đủ chỗ', en: 'Side by side where there is room' }),
              },
            ]}
            value={node.layout}
            allowDeselect={false}
            onChange={(chosen) => {
              if (chosen === 'group' || chosen === 'vertical' || chosen === 'horizontal') {
                designer.edit((design) => changeElement(design, id, { layout: chosen }));
              }
            }}
          />
          <ShownWhenEditor key={id} designer={designer} node={node} />
        </>
      )}
      {node.type === 'field' && childrenOf(node).length > 0 && (
        <Button
          size="xs"
          variant="outline"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onAddInside('shortText')}
        >
          {say(
            { vi: 'Thêm {{what}} vào đây', en: 'Add {{what}} in here' },
            { what: say(NEW_WORDS.shortText).toLowerCase() },
          )}
        </Button>
      )}
      <WrittenKeywords node={node} />
      <div className={classes.acts}>
        {node.type !== 'asWritten' && (
          <Button size="xs" variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={onDuplicate}>
            {say({ vi: 'Nhân đôi', en: 'Duplicate' })}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          c="crimson"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {say({ vi: 'Xóa', en: 'Remove' })}
        </Button>
      </div>
    </div>
  );
}
