import type { DraftCheck } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { Radio, Stack } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { AGENCY_WORDS, AgencyChoice, AgencyFact, AgencyLine } from './agency-line';
import { chosenAgencyId } from './chosen-agency';
import { useDraftSnapshot, useFiling } from './draft-context';
import classes from './filing.module.css';

/** Why the applicant has to say it, although the address should have. */
const UNCLEAR: Readonly<Record<NonNullable<DraftCheck['competence']['reason']>, Text | null>> = {
  applicantChooses: null,
  notAnswered: {
    vi: 'Bạn chưa khai địa chỉ quyết định cơ quan giải quyết. Hãy khai trong tờ khai, hoặc chọn cơ quan ở đây.',
    en: 'The address that decides which office is competent is missing. Give it in the form, or choose the office here.',
  },
  unitNotInForce: {
    vi: 'Xã, phường bạn khai không còn tên đó. Hãy chọn lại trong tờ khai, hoặc chọn cơ quan ở đây.',
    en: 'The commune that you gave no longer exists. Choose it again in the form, or choose the office here.',
  },
  nobodyServesUnit: {
    vi: 'Địa chỉ bạn khai ngoài phạm vi các cơ quan của tỉnh. Hãy chọn cơ quan sẽ nhận hồ sơ.',
    en: 'No office of the province serves the address that you gave. Please choose the one to file with.',
  },
  severalServeUnit: {
    vi: 'Có nhiều cơ quan phục vụ địa chỉ bạn khai. Hãy chọn cơ quan sẽ nhận hồ sơ.',
    en: 'Several offices serve the address that you gave. Please choose the one to file with.',
  },
};

interface CompetentAgencyProps {
  /** `undefined` while it is asked for. */
  readonly check: Pick<DraftCheck, 'agency' | 'competence'> | undefined;
}

/** Which agency the filing goes to by its answers, and a choice where the law leaves one or nobody can tell. */
export function CompetentAgency({ check }: CompetentAgencyProps) {
  const say = useText();
  const { procedure } = useFiling();
  if (procedure.isAgencyChosen || procedure.competentAgencies.length < 2) return <AgencyLine />;
  if (!check) return <AgencyFact>…</AgencyFact>;
  const { agency, reason, candidates } = check.competence;
  if (agency && candidates.length === 1) return <AgencyFact>{say(agency.name)}</AgencyFact>;
  if (agency) return <LawfulChoice check={check} />;
  const why = reason && UNCLEAR[reason];
  return (
    <div>
      {why && (
        <p role="status" className={classes.notice}>
          {say(why)}
        </p>
      )}
      <AgencyChoice among={candidates} />
    </div>
  );
}

function LawfulChoice({
  check: { agency, competence },
}: {
  readonly check: NonNullable<CompetentAgencyProps['check']>;
}) {
  const say = useText();
  const { saver } = useFiling();
  const { content } = useDraftSnapshot();
  return (
    <Radio.Group
      size="md"
      id={fieldId('/agencyId')}
      label={say(AGENCY_WORDS)}
      description={say({
        vi: 'Theo các địa chỉ bạn khai, nộp ở một trong những nơi này đều được.',
        en: 'By the addresses that you gave, either of these may decide it.',
      })}
      value={chosenAgencyId({ agency, candidates: competence.candidates }, content.agencyId)}
      onChange={(agencyId) => saver.change({ agencyId })}
    >
      <Stack gap="xs" mt="xs">
        {competence.candidates.map(({ id, name }) => (
          <Radio key={id} value={id} label={say(name)} size="md" />
        ))}
      </Stack>
    </Radio.Group>
  );
}
