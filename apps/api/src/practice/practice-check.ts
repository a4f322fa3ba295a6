import {
  agencyToFileWith,
  competentAgency,
  deadlineFrom,
  hasCases,
  localDate,
  processingTimeOf,
  timeInEveryCase,
  withoutBlanks,
  wholeTimePolicy,
  type Deadline,
  type Language,
  type ProcedureVersion,
  type Text,
} from '@mot-cua/domain';
import { stateFees, type Filing } from '@mot-cua/domain/fee';
import { papersNeeded } from '@mot-cua/domain/procedure/papers-needed';
import { AdministrativeUnitStore, AgencyStore, LegalFrames, type PracticeRunRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import { toCompetence } from '../drafts/competence';
import { agencyProblems, answerProblems, caseProblems, paperProblems, unitProblems } from '../drafts/draft-check';
import type { DraftProblemDto } from '../drafts/drafts.dto';
import type { PracticeCheckDto } from './practice-runs.dto';

/** A part of an unfinished draft that cannot be worked with; publishing would refuse it. */
const FAULTY = {
  form: {
    vi: 'Tờ khai của bản soạn có lỗi nên chưa kiểm tra được câu trả lời. Hãy sửa ở phần Tờ khai rồi chạy thử lại.',
    en: 'The form of the draft is faulty, so answers cannot be checked. Mend it under Form, then try again.',
  },
  papers: {
    vi: 'Điều kiện của một giấy tờ có lỗi nên chưa biết cần giấy tờ nào. Hãy sửa ở phần Giấy tờ rồi chạy thử lại.',
    en: 'A paper’s condition is faulty, so it cannot be told which are needed. Mend it under Papers, then try again.',
  },
  fees: {
    vi: 'Một khoản phí có lỗi nên chưa tính được. Hãy sửa ở phần Phí, lệ phí rồi chạy thử lại.',
    en: 'A fee is faulty, so fees cannot be worked out. Mend it under Fees, then try again.',
  },
} as const satisfies Record<string, Text>;

/** Judges a practice filing as a citizen's would be, and says which parts of a draft cannot be judged by. */
@Injectable()
export class PracticeCheck {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly units: AdministrativeUnitStore,
    private readonly frames: LegalFrames,
  ) {}

  async of(
    run: PracticeRunRow,
    procedure: ProcedureVersion,
    paperCodes: readonly string[],
    at: Date,
    language: Language,
  ): Promise<PracticeCheckDto> {
    const filing = filingOf(run, at);
    const province = { agencies: await this.agencies.all(), units: await this.units.all() };
    const { form } = procedure;
    const problems = attempt('form', language, () => [
      ...answerProblems(form, run.answers, language),
      ...unitProblems(form, run.answers, { units: province.units, on: filing.on }, language),
    ]);
    const papers = attempt('papers', language, () => papersNeeded(procedure, filing));
    const fees = attempt('fees', language, () => stateFees(procedure, filing));
    const competence = competentAgency(procedure, filing.answers, province, filing.on);
    const agency = agencyToFileWith(competence, run.agencyId);
    return {
      problems: [
        ...caseProblems(procedure, run.caseCode, language),
        ...agencyProblems(agency, language),
        ...(problems.value ?? []),
        ...paperProblems(papers.value ?? [], paperCodes, language),
        ...[problems, papers, fees].flatMap(({ fault }) => fault ?? []),
      ],
      papers: papers.value?.map(({ paper: { code }, need, because }) => ({ code, need, because })) ?? null,
      fees: fees.value ?? null,
      expected: await this.expected(run, procedure, agency?.id ?? null, at),
      agency: agency ? toAgencyRef(agency) : null,
      competence: toCompetence(competence),
    };
  }

  private async expected(
    { channel, caseCode }: PracticeRunRow,
    procedure: ProcedureVersion,
    agencyId: string | null,
    at: Date,
  ): Promise<Deadline | null> {
    const isOpen = hasCases(procedure) && caseCode === null;
    const time = isOpen ? timeInEveryCase(procedure, channel) : processingTimeOf(procedure, channel, caseCode);
    const policy = wholeTimePolicy(procedure.timePolicy);
    return time && deadlineFrom((await this.frames.calendars())(agencyId), at, time, policy);
  }
}

/** A practice filing as its papers and fees see it. */
export function filingOf({ answers, caseCode, channel }: PracticeRunRow, at: Date): Filing {
  return { answers: withoutBlanks(answers), caseCode, channel, on: localDate(at) };
}

function attempt<T>(
  part: keyof typeof FAULTY,
  language: Language,
  act: () => T,
): { readonly value?: T; readonly fault?: DraftProblemDto } {
  try {
    return { value: act() };
  } catch {
    // The domain throws for what publishing refuses; which of it is wrong, the editor says.
    return { fault: { pointer: `/procedure/${part}`, code: 'procedureFaulty', message: FAULTY[part][language] } };
  }
}
