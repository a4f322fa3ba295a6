import type { DraftCheck } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useDraftSnapshot, useFiling } from './draft-context';
import classes from './filing.module.css';

/** Which agency decides by the address that was given, where it is not the one that was chosen; or that it cannot be told. */
export function CompetenceLine({ competence: { agency, reason } }: { readonly competence: DraftCheck['competence'] }) {
  const say = useText();
  const { saver } = useFiling();
  const { content } = useDraftSnapshot();
  if (agency && agency.id !== content.agencyId) {
    const name = say(agency.name);
    return (
      <div role="status" className={classes.notice}>
        <p>
          {say(
            {
              vi: 'Theo địa chỉ bạn khai, cơ quan giải quyết là {{name}}, không phải nơi bạn đã chọn.',
              en: 'By the address that you gave, {{name}} decides this, not the office that you chose.',
            },
            { name },
          )}
        </p>
        <Button variant="outline" onClick={() => saver.change({ agencyId: agency.id })}>
          {say({ vi: 'Nộp cho cơ quan này', en: 'File with it' })}
        </Button>
      </div>
    );
  }
  if (reason === 'nobodyServesUnit' || reason === 'severalServeUnit') {
    return (
      <p role="status" className={classes.notice}>
        {say({
          vi: 'Chưa xác định được cơ quan nào giải quyết theo địa chỉ bạn khai. Hãy kiểm tra nơi nhận hồ sơ đã chọn ở trên.',
          en: 'It cannot be told which office decides by the address that you gave. Please check the one chosen above.',
        })}
      </p>
    );
  }
  return null;
}
