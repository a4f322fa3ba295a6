import type { LayoutProps } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsLayoutProps } from '@jsonforms/react';
import { useId } from 'react';
import { useLanguage } from '../../i18n/use-text';
import { recordOf, recordsOf, textIn } from '../record';
import { labelOf } from '../words-of-schema';
import classes from './layouts.module.css';

function Elements({ uischema, schema, path, renderers, cells }: LayoutProps) {
  return recordsOf(recordOf(uischema)['elements']).map((element, index) => (
    <JsonFormsDispatch
      key={textIn(element, 'scope') ?? index}
      uischema={{ type: textIn(element, 'type') ?? 'VerticalLayout', ...element }}
      schema={schema}
      path={path}
      renderers={renderers}
      cells={cells}
    />
  ));
}

function VerticalLayout(props: LayoutProps) {
  return props.visible ? <Elements {...props} /> : null;
}

function HorizontalLayout(props: LayoutProps) {
  return props.visible ? (
    <div className={classes.row}>
      <Elements {...props} />
    </div>
  ) : null;
}

function GroupLayout(props: LayoutProps) {
  const language = useLanguage();
  const titleId = useId();
  if (!props.visible) return null;
  return (
    <section className={classes.group} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {labelOf(recordOf(props.uischema), language)}
      </h2>
      <Elements {...props} />
    </section>
  );
}

/** Elements one under another. */
export const Vertical = withJsonFormsLayoutProps(VerticalLayout);
/** Elements beside one another where there is room. */
export const Horizontal = withJsonFormsLayoutProps(HorizontalLayout);
/** Elements under a title. */
export const Group = withJsonFormsLayoutProps(GroupLayout);
