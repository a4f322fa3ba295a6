import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useProcedure } from './procedure.queries';
import classes from './other-procedure.module.css';

/** The way to the procedure to use instead, by its name once that is known; nothing where it is not offered here. */
export function OtherProcedure({ code }: { readonly code: string }) {
  const say = useText();
  const { data, error } = useProcedure(code);
  if (error) return null;
  return (
    <p>
      <Button component={Link} to={paths.procedure(code)} variant="outline" className={classes.other}>
        {data ? say(data.name) : say({ vi: 'Xem thủ tục {{code}}', en: 'See procedure {{code}}' }, { code })}
      </Button>
    </p>
  );
}
