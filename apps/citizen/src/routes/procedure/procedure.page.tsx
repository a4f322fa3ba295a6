import type { Procedure } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { useTabTitle, useText } from '@mot-cua/ui';
import { ProcedureArticle, ProcedureSlotsProvider } from '@mot-cua/ui/procedure';
import { IconArrowRight } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { paths } from '../../shell/paths';
import { caseQuery, useCaseChoice } from './chosen-case';
import { CITIZEN_SLOTS } from './citizen-slots';
import { NoProcedure } from './no-procedure';
import { useProcedure } from './procedure.queries';

export function ProcedurePage() {
  const { code = '' } = useParams();
  const procedure = useProcedure(code);
  return (
    <div className="page">
      <Loaded query={procedure} lines={8} missing={<NoProcedure />}>
        {(found) => <Details procedure={found} />}
      </Loaded>
    </div>
  );
}

function Details({ procedure }: { readonly procedure: Procedure }) {
  const say = useText();
  const { code, name, field } = procedure;
  const { chosen, answers, choose } = useCaseChoice(procedure);
  useTabTitle(say(name));
  return (
    <ProcedureSlotsProvider value={CITIZEN_SLOTS}>
      <ProcedureArticle
        procedure={procedure}
        chosen={chosen}
        answers={answers}
        onChoose={choose}
        above={
          <>
            <Link to={`${paths.search()}?linh_vuc=${field.code}`}>{say(field.name)}</Link> ·{' '}
            {say({ vi: 'Mã', en: 'Code' })} {code}
          </>
        }
        action={
          <Button
            component={Link}
            to={paths.start(code, chosen ? caseQuery(chosen.code, answers) : '')}
            fullWidth
            size="lg"
            rightSection={<IconArrowRight size={20} aria-hidden />}
          >
            {say({ vi: 'Nộp trực tuyến', en: 'File online' })}
          </Button>
        }
      />
    </ProcedureSlotsProvider>
  );
}
