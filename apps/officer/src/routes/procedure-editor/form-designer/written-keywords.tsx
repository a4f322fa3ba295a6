import { hasOnlyNewKeywords, type DesignNode, type FormDesign } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import classes from './properties.module.css';

/** What stands in the form of an element that the designer does not know: kept as it is, to be changed in the raw schema. */
export function WrittenKeywords({ node }: { readonly node: DesignNode }) {
  const written = writtenOf(node);
  return Object.keys(written).length > 0 ? <Written json={written} /> : null;
}

/** The conditions of the form that were written by hand. */
export function WrittenConditions({ design }: { readonly design: FormDesign }) {
  const say = useText();
  const byHand = [
    ...design.conditions.filter((condition) => condition.byHand).map(({ json }) => json),
    ...design.sections.flatMap(({ path, more }) => (hasOnlyNewKeywords(more) ? [] : [{ [path || '#']: more }])),
  ];
  if (byHand.length === 0) return null;
  return (
    <details>
      <summary>
        {say(
          { vi: 'Phần viết tay của tờ khai ({{count}})', en: 'Written by hand ({{count}})' },
          { count: byHand.length },
        )}
      </summary>
      {byHand.map((json, index) => (
        <Written key={index} json={json} />
      ))}
    </details>
  );
}

function Written({ json }: { readonly json: unknown }) {
  const say = useText();
  return (
    <div>
      <p className={classes.quiet}>
        {say({
          vi: 'Trình thiết kế không diễn đạt được phần này và giữ nguyên nó. Sửa trong lược đồ thô.',
          en: 'The designer cannot express this and keeps it as it is. Change it in the raw schema.',
        })}
      </p>
      <pre className={classes.written} tabIndex={0}>
        {JSON.stringify(json, null, 1)}
      </pre>
    </div>
  );
}

function writtenOf(node: DesignNode): Readonly<Record<string, unknown>> {
  if (node.type === 'asWritten') return node.element;
  if (node.type !== 'field') return node.more;
  const inner = hasOnlyNewKeywords(node.inner.more) ? {} : { fields: node.inner.more };
  return { ...node.more, ...(Object.keys(node.control).length > 0 && { control: node.control }), ...inner };
}
