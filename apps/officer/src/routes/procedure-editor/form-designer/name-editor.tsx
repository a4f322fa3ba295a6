import { Button, Select, Switch } from '@mantine/core';
import {
  changeSection,
  fieldNameOf,
  freePath,
  joined,
  lastName,
  parentOf,
  renameInRow,
  renamePath,
  type DesignField,
  type Edit,
  type FormDesign,
} from '@mot-cua/domain/form/design';
import { useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommittedInput } from './committed-input';
import { REFUSAL_WORDS } from './designer.words';
import classes from './properties.module.css';
import { TextPair } from './text-pair';
import type { Designer } from './use-designer';

const NOWHERE = '(none)';
const NEW = '(new)';

interface NameEditorProps {
  readonly designer: Designer;
  readonly field: DesignField;
  readonly isInRow: boolean;
  /** How many places outside the form name the field. */
  readonly usedOutside: number;
}

/** Under which name, and in which section of the answers, a field is kept. */
export function NameEditor({ designer, field, isInRow, usedOutside }: NameEditorProps) {
  const say = useText();
  const section = isInRow ? '' : parentOf(field.path);
  const rename = (edit: (design: FormDesign) => Edit) => {
    const { refused } = designer.edit(edit);
    return refused && say(REFUSAL_WORDS[refused]);
  };
  return (
    <fieldset className={classes.block}>
      <legend>{say({ vi: 'Tên trong dữ liệu', en: 'Name in the data' })}</legend>
      <CommittedInput
        label={say({ vi: 'Tên mục', en: 'Name of the field' })}
        description={
          usedOutside > 0
            ? say(
                {
                  vi: '{{count}} chỗ ngoài tờ khai (lệ phí, trường hợp, kết quả) đang dùng tên này: đổi tên thì sửa cả ở đó.',
                  en: '{{count}} places outside the form use this name: change it there too.',
                },
                { count: usedOutside },
              )
            : undefined
        }
        value={lastName(field.path)}
        spellCheck={false}
        onCommit={(name) =>
          rename((design) =>
            isInRow ? renameInRow(design, field.id, name) : renamePath(design, field.path, joined(section, name)),
          )
        }
      />
      {!isInRow && <SectionChooser designer={designer} field={field} section={section} rename={rename} />}
    </fieldset>
  );
}

interface SectionChooserProps {
  readonly designer: Designer;
  readonly field: DesignField;
  readonly section: string;
  readonly rename: (edit: (design: FormDesign) => Edit) => string | undefined;
}

function SectionChooser({ designer, field, section, rename }: SectionChooserProps) {
  const say = useText();
  const language = useLanguage();
  const [error, setError] = useState<string>();
  const [isNew, setIsNew] = useState(false);
  const [title, setTitle] = useState({ vi: '', en: '' });
  const sections = designer.design.sections.filter(({ path }) => path !== '');
  const current = sections.find(({ path }) => path === section);
  const moveTo = (path: string, newTitle?: { vi: string; en: string }) =>
    setError(
      rename((design) =>
        renamePath(design, field.path, freePath(design, joined(path, lastName(field.path))), newTitle),
      ),
    );
  return (
    <>
      <Select
        size="sm"
        label={say({ vi: 'Thuộc phần', en: 'In the section' })}
        description={say({
          vi: 'Các mục của một người, một vật được giữ chung trong một phần.',
          en: 'What belongs to one person or thing is kept in one section.',
        })}
        data={[
          { value: NOWHERE, label: say({ vi: 'Không thuộc phần nào', en: 'In no section' }) },
          ...sections.map(({ path, title: words }) => ({
            value: path,
            label: `${words[language] || words.vi} (${path})`,
          })),
          { value: NEW, label: say({ vi: 'Phần mới…', en: 'A new section…' }) },
        ]}
        value={isNew ? NEW : section || NOWHERE}
        allowDeselect={false}
        error={error}
        onChange={(chosen) => {
          setIsNew(chosen === NEW);
          if (chosen !== null && chosen !== NEW) moveTo(chosen === NOWHERE ? '' : chosen);
        }}
      />
      {isNew ? (
        <>
          <TextPair label={{ vi: 'Tên phần mới', en: 'New section' }} value={title} onChange={setTitle} />
          <Button
            size="xs"
            variant="outline"
            disabled={title.vi.trim() === ''}
            onClick={() => {
              moveTo(freePath(designer.design, fieldNameOf(title.vi)), title);
              setIsNew(false);
              setTitle({ vi: '', en: '' });
            }}
          >
            {say({ vi: 'Đưa mục vào phần mới', en: 'Put the field in the new section' })}
          </Button>
        </>
      ) : (
        current && (
          <>
            <TextPair
              label={{ vi: 'Tên phần', en: 'Name of the section' }}
              value={current.title}
              onChange={(words) =>
                designer.edit(
                  (design) => ({ ...changeSection(design, current.path, { title: words }), id: field.id }),
                  { about: `section ${current.path}` },
                )
              }
            />
            <Switch
              size="sm"
              label={say({ vi: 'Có thể bỏ trống cả phần', en: 'The whole section may be left out' })}
              description={say({
                vi: 'Đã ghi một mục thì phải ghi đủ các mục bắt buộc của phần.',
                en: 'Whoever begins it must answer its required fields.',
              })}
              checked={current.mayBeLeftOut}
              onChange={(event) => {
                const mayBeLeftOut = event.currentTarget.checked;
                designer.edit((design) => ({ ...changeSection(design, current.path, { mayBeLeftOut }), id: field.id }));
              }}
            />
          </>
        )
      )}
    </>
  );
}
