import type { Lookup } from '@mot-cua/api-client';
import { isDossierCode } from '@mot-cua/domain';
import { Button, Progress, TextInput } from '@mantine/core';
import { PageHeader, problemOf, StateBadge, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Loaded } from '../../shell/loaded';
import { paths } from '../../shell/paths';
import { useLookup } from './look-up.queries';

export function LookUpPage() {
  const [params, setParams] = useSearchParams();
  const code = params.get('ma') ?? '';
  return <LookUp key={code} code={code} onLookUp={(next) => setParams({ ma: next })} />;
}

function LookUp({ code, onLookUp }: { readonly code: string; readonly onLookUp: (code: string) => void }) {
  const say = useText();
  const [typed, setTyped] = useState(code);
  const isCode = isDossierCode(code);
  const lookup = useLookup(code, isCode);
  const wrong = code !== '' && !isCode;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLookUp(typed.trim().toUpperCase());
  };
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={say({ vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' })}
        lead={say({
          vi: 'Ai có mã hồ sơ đều xem được hồ sơ đến đâu; nội dung thì chỉ người nộp xem được.',
          en: 'Anybody with the code sees how far it has got; what is in it only its applicant.',
        })}
      />
      <form onSubmit={submit} className="card stack" style={{ gap: '0.75rem' }}>
        <TextInput
          label={say({ vi: 'Mã hồ sơ', en: 'Dossier code' })}
          description={say({
            vi: 'In trên giấy biên nhận, ví dụ H53.20-261123-0001.',
            en: 'On the receipt, such as H53.20-261123-0001.',
          })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={
            wrong &&
            say({
              vi: 'Mã chưa đúng dạng. Hãy gõ đủ như trên giấy biên nhận.',
              en: 'This is no dossier code. Please type it as on the receipt.',
            })
          }
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <div>
          <Button type="submit">{say({ vi: 'Tra cứu', en: 'Look up' })}</Button>
        </div>
      </form>
      {isCode &&
        (problemOf(lookup.error).code === 'notFound' ? (
          <p role="alert" className="card">
            <strong>{say({ vi: 'Không có hồ sơ nào mang mã này.', en: 'There is no dossier with this code.' })}</strong>{' '}
            {say({
              vi: 'Hãy so lại từng chữ số với giấy biên nhận.',
              en: 'Please compare each digit with your receipt.',
            })}
          </p>
        ) : (
          <Loaded query={lookup} lines={2}>
            {(found) => <Found lookup={found} />}
          </Loaded>
        ))}
    </div>
  );
}

function Found({ lookup: { code, state, completion } }: { readonly lookup: Lookup }) {
  const say = useText();
  return (
    <section className="card" aria-live="polite">
      <h2 className="section-title">{code}</h2>
      <StateBadge state={state} />
      <Progress
        value={completion}
        color="jade"
        size="lg"
        mt="md"
        aria-label={say({ vi: 'Mức hoàn thành', en: 'Completion' })}
      />
      <p className="quiet">
        {say({ vi: 'Đã qua {{completion}}% các bước.', en: '{{completion}}% of the steps are done.' }, { completion })}
      </p>
      <p>
        {say({ vi: 'Là hồ sơ của bạn?', en: 'Is it yours?' })}{' '}
        <Link to={paths.myDossiers}>{say({ vi: 'Đăng nhập để xem chi tiết', en: 'Sign in to see it' })}</Link>
      </p>
    </section>
  );
}
