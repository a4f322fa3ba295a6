import { isUnitField, placedPaperOf, type Answers, type FormDefinition, type Text } from '@mot-cua/domain';
import { UnstyledButton } from '@mantine/core';
import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../i18n/use-text';
import { isShown, pagesOf } from './layout-of-form';
import { OriginMark, type FiledOrigin, type FiledOrigins } from './origin-mark';
import { pointerOfScope, valueAt } from './pointer';
import { recordOf, recordsOf, textIn, type Json } from './record';
import { valueWords } from './value-words';
import { labelOf, schemaAt, titleOf } from './words-of-schema';
import classes from './answers-view.module.css';

interface AnswersViewProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  /** The level of the titles of the pages: one below what stands above; those of groups are one lower. */
  readonly level?: 2 | 3;
  /** What stands beside the title of each page: a link to change it. */
  readonly actionOf?: (page: number) => ReactNode;
  /** Given to officers: marks a field as wrong, or takes the mark away. */
  readonly onMarkField?: (pointer: string, label: string) => void;
  readonly marked?: ReadonlySet<string>;
  /** Given to officers: where answers came from, by pointer. */
  readonly origins?: FiledOrigins;
  /** The papers of the filing and its files, told where the form places them; absent: they are told elsewhere. */
  readonly attached?: {
    readonly papers: readonly { readonly code: string; readonly name: Text }[];
    readonly files: readonly { readonly paperCode: string | null }[];
  };
}

/** The answers to a form as they read on paper: title by title, field by field, only what was shown. */
export function AnswersView({
  form,
  answers,
  level = 3,
  actionOf,
  onMarkField,
  marked,
  origins,
  attached,
}: AnswersViewProps) {
  const language = useLanguage();
  const pages = pagesOf(form, language);
  const PageTitle = level === 2 ? 'h2' : 'h3';
  const row = (element: Json, pointer: string): ReactNode => (
    <Row
      key={pointer}
      form={form}
      answers={answers}
      element={element}
      pointer={pointer}
      onMarkField={onMarkField}
      isMarked={marked?.has(pointer) ?? false}
      origin={origins?.[pointer]}
    />
  );
  const paperRow = (code: string): ReactNode => {
    const paper = attached?.papers.find((one) => one.code === code);
    const count = attached?.files.filter(({ paperCode }) => paperCode === code).length ?? 0;
    return paper && <PaperRow key={code} name={paper.name} count={count} />;
  };
  return (
    <div className={classes.sheet}>
      {pages.map(({ label, elements }, page) => (
        <section key={page} className={classes.page}>
          <div className={classes.head}>
            <PageTitle className={classes.title}>{label}</PageTitle>
            {actionOf?.(page)}
          </div>
          {elements.map((element, index) => (
            <Element key={index} {...{ element, answers, level, row, paperRow }} pageLabel={label} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface ElementProps {
  readonly element: Json;
  readonly answers: Answers;
  readonly pageLabel: string;
  readonly level: 2 | 3;
  readonly row: (element: Json, pointer: string) => ReactNode;
  readonly paperRow: (code: string) => ReactNode;
}

function Element({ element, ...around }: ElementProps) {
  const language = useLanguage();
  const { answers, pageLabel, level, row, paperRow } = around;
  if (!isShown(element, answers) || !isReadable(element, around)) return null;
  const scope = textIn(element, 'scope');
  if (scope) return <dl className={classes.list}>{row(element, pointerOfScope(scope))}</dl>;
  const code = placedPaperOf(element);
  if (code !== undefined) return <dl className={classes.list}>{paperRow(code)}</dl>;
  const label = labelOf(element, language);
  const GroupTitle = level === 2 ? 'h3' : 'h4';
  return (
    <>
      {label && label !== pageLabel && <GroupTitle className={classes.group}>{label}</GroupTitle>}
      {recordsOf(element['elements']).map((inner, index) => (
        <Element key={index} {...around} element={inner} />
      ))}
    </>
  );
}

/** Whether there is a line to read within an element: a group of nothing but places of papers may have none. */
function isReadable(element: Json, around: Omit<ElementProps, 'element'>): boolean {
  if (!isShown(element, around.answers)) return false;
  if (textIn(element, 'scope') !== undefined) return true;
  const code = placedPaperOf(element);
  if (code !== undefined) return Boolean(around.paperRow(code));
  return recordsOf(element['elements']).some((inner) => isReadable(inner, around));
}

function PaperRow({ name, count }: { readonly name: Text; readonly count: number }) {
  const say = useText();
  return (
    <div className={classes.row}>
      <dt>{say(name)}</dt>
      <dd>
        <div className={classes.said}>
          {count === 0 ? (
            <span className={classes.none}>{say({ vi: 'Không đính kèm', en: 'Not attached' })}</span>
          ) : (
            <span className={classes.value}>
              {say({ vi: '{{count}} tệp đính kèm', en: '{{count}} attached' }, { count })}
            </span>
          )}
        </div>
      </dd>
    </div>
  );
}

interface RowProps extends Pick<AnswersViewProps, 'form' | 'answers' | 'onMarkField'> {
  readonly element: Json;
  readonly pointer: string;
  readonly isMarked: boolean;
  readonly origin?: FiledOrigin;
}

function Row({ form, answers, element, pointer, onMarkField, isMarked, origin }: RowProps) {
  const language = useLanguage();
  const say = useText();
  const schema = schemaAt(form, pointer);
  const label = labelOf(element, language) ?? titleOf(schema, language);
  const MarkIcon = isMarked ? IconFlagFilled : IconFlag;
  return (
    <div className={classes.row} data-marked={isMarked || undefined}>
      <dt>{label}</dt>
      <dd>
        <div className={classes.said}>
          <Value schema={schema} value={valueAt(answers, pointer)} />
          {origin && <OriginMark origin={origin} schema={schema} />}
        </div>
        {onMarkField && (
          <UnstyledButton
            className={classes.mark}
            aria-pressed={isMarked}
            aria-label={say(
              { vi: 'Đánh dấu cần bổ sung: {{label}}', en: 'Mark as to be corrected: {{label}}' },
              { label },
            )}
            onClick={() => onMarkField(pointer, label)}
          >
            <MarkIcon size={16} aria-hidden />
          </UnstyledButton>
        )}
      </dd>
    </div>
  );
}

function Value({ schema, value }: { readonly schema: Json; readonly value: unknown }) {
  const language = useLanguage();
  const say = useText();
  const properties = recordOf(recordOf(schema['items'])['properties'] ?? schema['properties']);
  const isWhole = isUnitField(schema);
  if (Array.isArray(value) && value.length > 0) return <Rows columns={properties} rows={recordsOf(value)} />;
  if (Object.keys(properties).length > 0 && value !== undefined && !Array.isArray(value) && !isWhole) {
    const record = recordOf(value);
    return (
      <span className={classes.value}>
        {Object.entries(properties)
          .map(([name, property]) => ({
            title: titleOf(recordOf(property), language),
            words: valueWords(recordOf(property), record[name], language),
          }))
          .filter(({ words }) => words !== undefined)
          .map(({ title, words }) => `${title}: ${words}`)
          .join('; ')}
      </span>
    );
  }
  const words = valueWords(schema, value, language);
  return words === undefined ? (
    <span className={classes.none}>{say({ vi: 'Không khai', en: 'Not given' })}</span>
  ) : (
    <span className={classes.value}>{words}</span>
  );
}

interface RowsProps {
  /** Schema of each field of a row, by its name. */
  readonly columns: Json;
  readonly rows: readonly Json[];
}

/** Rows as a table; where it is narrow each row becomes a card. */
function Rows({ columns, rows }: RowsProps) {
  const language = useLanguage();
  const named = Object.entries(columns).map(([name, property]) => ({
    name,
    schema: recordOf(property),
    title: titleOf(recordOf(property), language),
  }));
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <thead>
          <tr>
            {named.map(({ name, title }) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {named.map(({ name, schema, title }) => (
                <td key={name} data-title={title}>
                  {valueWords(schema, row[name], language) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
