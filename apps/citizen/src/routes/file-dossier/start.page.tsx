import type { Agency, Procedure } from '@mot-cua/api-client';
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { PageHeader, ProblemNotice, useText, When } from '@mot-cua/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { withoutMarks } from '../../shell/without-marks';
import { useMyDrafts } from '../my-dossiers/my-dossiers.queries';
import { caseQuery, useCaseChoice } from '../procedure/chosen-case';
import { useProcedure } from '../procedure/procedure.queries';
import { useAgencies, useCreateDraft } from './drafts.queries';
import classes from './start.module.css';

/** So few agencies need no search box. */
const FEW = 8;

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
  const agencies = useAgencies(code);
  const drafts = useMyDrafts();
  const begun = drafts.data?.items.find((draft) => draft.procedure.code === code);
  return (
    <div className="page page-narrow">
      <Loaded query={procedure}>
        {(found) => (
          <>
            <PageHeader
              title={say({ vi: 'Nộp ở đâu?', en: 'Where do you file?' })}
              above={<Link to={paths.procedure(code)}>{say(found.name)}</Link>}
              lead={say({
                vi: 'Chọn cơ quan nơi bạn cư trú, hoặc cơ quan giấy tờ của thủ tục này chỉ đến.',
                en: 'Choose the office where you live, or the one that the papers point to.',
              })}
            />
            {begun && (
              <p className="card">
                {say({ vi: 'Bạn có một bản đang làm dở, lưu', en: 'You have one that is not finished, saved' })}{' '}
                <When at={begun.savedAt} />.{' '}
                <Link to={paths.draft(begun.id)}>{say({ vi: 'Làm tiếp bản đó', en: 'Go on with that one' })}</Link>
              </p>
            )}
            <Loaded query={agencies}>{({ items }) => <Choose procedure={found} agencies={items} />}</Loaded>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface ChooseProps {
  readonly procedure: Procedure;
  readonly agencies: readonly Agency[];
}

function Choose({ procedure, agencies }: ChooseProps) {
  const say = useText();
  const go = useNavigate();
  const create = useCreateDraft();
  const { code } = procedure;
  const { chosen, answers } = useCaseChoice(procedure);
  const [only] = agencies;
  const [agencyId, setAgencyId] = useState(agencies.length === 1 ? (only?.id ?? '') : '');
  const [typed, setTyped] = useState('');
  const [isUnchosen, setUnchosen] = useState(false);
  const begin = () => {
    setUnchosen(agencyId === '');
    if (agencyId === '') return;
    create.mutate(
      { procedureCode: code, agencyId, caseCode: chosen?.code ?? null, eligibilityAnswers: chosen ? answers : {} },
      { onSuccess: ({ id }) => void go(paths.draft(id), { replace: true }) },
    );
  };
  const wanted = withoutMarks(typed);
  const shown = agencies.filter(({ name }) => withoutMarks(say(name)).includes(wanted));
  return (
    <>
      {chosen && (
        <p>
          {say({ vi: 'Trường hợp:', en: 'Case:' })} <strong>{say(chosen.name)}</strong> (
          <Link to={paths.procedure(code, caseQuery(chosen.code, answers))}>{say({ vi: 'đổi', en: 'change' })}</Link>)
        </p>
      )}
      {agencies.length > FEW && (
        <TextInput
          label={say({ vi: 'Tìm xã, phường', en: 'Find a commune' })}
          placeholder={say({ vi: 'Gõ tên, không dấu cũng được', en: 'Type the name' })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className={classes.agencies} aria-label={say({ vi: 'Cơ quan', en: 'Offices' })}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <UnstyledButton className={classes.agency} aria-pressed={id === agencyId} onClick={() => setAgencyId(id)}>
              {say(name)}
            </UnstyledButton>
          </li>
        ))}
        {shown.length === 0 && (
          <li className={classes.agency}>
            {say({ vi: 'Không có cơ quan nào tên như vậy.', en: 'No office of that name.' })}
          </li>
        )}
      </ul>
      {isUnchosen && agencyId === '' && (
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
