import { Alert } from '@mantine/core';
import { problemOf, problemWords, useText } from '@mot-cua/ui';
import { IconAlertCircle } from '@tabler/icons-react';
import classes from './administrative-units.module.css';

/** What keeps a data set from being loaded, with the places in the file. */
export function DataSetFaults({ error }: { readonly error: unknown }) {
  const say = useText();
  const { code, fields = [] } = problemOf(error);
  return (
    <Alert color="crimson" icon={<IconAlertCircle />} role="alert" title={say(problemWords(code))}>
      {fields.length > 0 && (
        <ol className={classes.faults}>
          {fields.map(({ pointer, message }, index) => (
            <li key={index}>
              {pointer && <code>{pointer}</code>} {message}
            </li>
          ))}
        </ol>
      )}
    </Alert>
  );
}
