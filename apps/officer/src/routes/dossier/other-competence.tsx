import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconRoute } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import classes from './latest-word.module.css';

interface OtherCompetenceProps {
  readonly dossier: Dossier;
  readonly onTransfer: () => void;
}

/** Says that by the address in the form another agency is competent, while the dossier can still be passed on. */
export function OtherCompetence({ dossier: { transfer }, onTransfer }: OtherCompetenceProps) {
  const say = useText();
  if (!transfer?.proposed) return null;
  const name = say(transfer.proposed.name);
  return (
    <div className={classes.word} role="status">
      <IconRoute size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.text}>
          {say(
            {
              vi: 'Theo địa chỉ trong tờ khai, {{name}} có thẩm quyền giải quyết hồ sơ này.',
              en: 'By the address in the form, {{name}} is competent for this dossier.',
            },
            { name },
          )}
        </p>
        <Button size="compact-sm" variant="default" mt={4} onClick={onTransfer}>
          {say({ vi: 'Chuyển hồ sơ', en: 'Pass it on' })}
        </Button>
      </div>
    </div>
  );
}
