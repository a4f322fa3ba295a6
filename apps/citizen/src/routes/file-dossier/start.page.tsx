import type { Procedure } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import { PageHeader, ProblemNotice, useText, When } from '@mot-cua/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useMyDrafts } from '../my-dossiers/my-dossiers.queries';
import { caseQuery, useCaseChoice } from '../procedure/chosen-case';
import { NoProcedure } from '../procedure/no-procedure';
import { useProcedure } from '../procedure/procedure.queries';
import { AgencyList } from './agency-list';
import { useCreateDraft } from './drafts.queries';
import classes from './start.module.css';

export function StartPage() {
  return (
    <MustSignIn>
      <Start />
    </MustSignIn>
  );
}

function Start() {
  const { code = '' } = useParams();
  const say = useText();
  const procedure = useProcedure(code);
  const drafts = useMyDrafts();
  const begun = drafts.data?.items.find((draft) => draft.procedure.code === code);
  return (
    <div className="page page-narrow">
      <Loaded query={procedure} missing={<NoProcedure />}>
        {(found) => (
          <>
            <PageHeader
              title={say(titleOf(found))}
              above={<Link to={paths.procedure(code)}>{say(found.name)}</Link>}
              lead={say(leadOf(found))}
            />
            {begun && (
              <p className="card">
                {say({ vi: 'Bạn có một bản đang làm dở, lưu', en: 'You have one that is not finished, saved' })}{' '}
                <When at={begun.savedAt} />.{' '}
                <Link to={paths.draft(begun.id)}>{say({ vi: 'Làm tiếp bản đó', en: 'Go on with that one' })}</Link>
              </p>
            )}
            <Begin procedure={found} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function titleOf({ isAgencyChosen }: Procedure): Text {
  return isAgencyChosen
    ? { vi: 'Nộp ở đâu?', en: 'Where do you file?' }
    : { vi: 'Nộp trực tuyến', en: 'File it online' };
}

function leadOf({ isAgencyChosen, competentAgencies: [only, ...others] }: Procedure): Text {
  if (isAgencyChosen) {
    return {
      vi: 'Chọn cơ quan nơi bạn cư trú, hoặc cơ quan giấy tờ của thủ tục này chỉ đến.',
      en: 'Choose the office where you live, or the one that the papers point to.',
    };
  }
  if (only && others.length === 0)
    return { vi: `Hồ sơ được chuyển tới ${only.name.vi}.`, en: `What you file goes to ${only.name.en}.` };
  return {
    vi: 'Bạn không cần chọn nơi nộp: hồ sơ được chuyển tới đúng cơ quan giải quyết theo địa chỉ bạn khai.',
    en: 'You need not choose an office: what you file goes to the one that decides, by the address that you give.',
  };
}

function Begin({ procedure }: { readonly procedure: Procedure }) {
  const say = useText();
  const go = useNavigate();
  const create = useCreateDraft();
  const { code, isAgencyChosen, competentAgencies } = procedure;
  const { chosen, answers } = useCaseChoice(procedure);
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const [isUnchosen, setUnchosen] = useState(false);
  const begin = () => {
    const lacksAgency = isAgencyChosen && agencyId === null;
    setUnchosen(lacksAgency);
    if (lacksAgency) return;
    create.mutate(
      { procedureCode: code, agencyId, caseCode: chosen?.code ?? null, eligibilityAnswers: chosen ? answers : {} },
      { onSuccess: ({ id }) => void go(paths.draft(id), { replace: true }) },
    );
  };
  return (
    <>
      {chosen && (
        <p>
          {say({ vi: 'Trường hợp:', en: 'Case:' })} <strong>{say(chosen.name)}</strong> (
          <Link to={paths.procedure(code, caseQuery(chosen.code, answers))}>{say({ vi: 'đổi', en: 'change' })}</Link>)
        </p>
      )}
      {isAgencyChosen && <AgencyList agencies={competentAgencies} chosenId={agencyId} onChoose={setAgencyId} />}
      {isUnchosen && agencyId === null && (
        <p role="alert" className={classes.error}>
          {say({ vi: 'Hãy chọn một cơ quan trong danh sách.', en: 'Please choose an office of the list.' })}
        </p>
      )}
      {create.error && <ProblemNotice error={create.error} />}
      <div className="actions">
        <Button size="lg" loading={create.isPending} onClick={begin}>
          {say({ vi: 'Bắt đầu', en: 'Begin' })}
        </Button>
      </div>
    </>
  );
}
