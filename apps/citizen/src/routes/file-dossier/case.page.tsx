import { Button } from '@mantine/core';
import { PageHeader, useText } from '@mot-cua/ui';
import { ProcedureSlotsProvider, YourCase } from '@mot-cua/ui/procedure';
import { Link, Navigate, useNavigate } from 'react-router';
import { paths } from '../../shell/paths';
import { useCaseChoice } from '../procedure/chosen-case';
import { CITIZEN_SLOTS } from '../procedure/citizen-slots';
import { useDraftSnapshot, useFiling } from './draft-context';

/** Which case the filing is; it may be changed at any time, and nothing that was filled in goes with it. */
export function CasePage() {
  const say = useText();
  const go = useNavigate();
  const { draft, procedure, saver } = useFiling();
  const { content } = useDraftSnapshot();
  const { chosen, answers, choose } = useCaseChoice(procedure);
  if (procedure.cases.length === 0) return <Navigate to={paths.draft(draft.id)} replace />;
  const take = () => {
    if (!chosen) return;
    saver.change({ caseCode: chosen.code, eligibilityAnswers: answers });
    void saver.flush();
    void go(paths.draft(draft.id));
  };
  return (
    <ProcedureSlotsProvider value={CITIZEN_SLOTS}>
      <PageHeader
        title={say({ vi: 'Trường hợp của bạn?', en: 'Your case?' })}
        lead={say({
          vi: 'Giấy tờ, phí và thời hạn tùy theo trường hợp. Đổi trường hợp không làm mất những gì bạn đã điền hay đã tải lên.',
          en: 'Papers, fee and time depend on the case. Changing it loses nothing that you filled in or uploaded.',
        })}
      />
      <YourCase
        procedure={procedure}
        chosen={chosen}
        answers={answers}
        onChange={(found, given) => choose(found?.code ?? null, given)}
      >
        <div className="actions">
          <Button size="lg" onClick={take}>
            {chosen?.code === content.caseCode
              ? say({ vi: 'Giữ trường hợp này', en: 'Keep this case' })
              : say({ vi: 'Chọn trường hợp này', en: 'Choose this case' })}
          </Button>
        </div>
      </YourCase>
      {!chosen && (
        <div className="actions">
          <Button component={Link} to={paths.draft(draft.id)} size="lg" variant="default">
            {say({ vi: 'Về danh sách việc', en: 'Back to the list' })}
          </Button>
        </div>
      )}
    </ProcedureSlotsProvider>
  );
}
