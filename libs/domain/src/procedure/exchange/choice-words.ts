import type { OFFICER_ROLES } from '../../access/role';
import type { AgencyKind } from '../../agency/agency';
import type { ProcessingTime } from '../../deadline/deadline';
import type { StepTask } from '../../workflow/process-step';
import type { EligibilityOutcome } from '../case';
import type { Channel, ProcedureDefinition, ReceivingPlace, ReturnMethod } from '../procedure';
import type { ResultDocument } from '../result';

/** What the choices of a definition are called in a workbook, by the name that the definition has for them. */
export type ChoiceWords = Readonly<Record<string, string>>;

const words = <Name extends string>(entries: Readonly<Record<Name, string>>): ChoiceWords => entries;

export const APPLICANT_WORDS = words<ProcedureDefinition['applicants'][number]>({
  citizen: 'Công dân',
  business: 'Tổ chức, doanh nghiệp',
  foreigner: 'Người nước ngoài',
});
export const AGENCY_KIND_WORDS = words<AgencyKind>({
  province: 'Cấp tỉnh',
  department: 'Sở, ngành',
  commune: 'Cấp xã',
  district: 'Cấp huyện',
});
export const CHANNEL_WORDS = words<Channel>({
  online: 'Trực tuyến',
  counter: 'Trực tiếp',
  post: 'Bưu chính',
  nationalPortal: 'Cổng quốc gia',
});
export const RETURN_METHOD_WORDS = words<ReturnMethod>({
  online: 'Trực tuyến',
  atCounter: 'Tại quầy',
  post: 'Bưu chính',
});
export const RESULT_DOCUMENT_WORDS = words<ResultDocument>({
  made: 'Hệ thống lập từ tờ khai',
  attached: 'Chuyên viên đính kèm',
});
export const RECEIVING_PLACE_WORDS = words<ReceivingPlace>({
  competentAgency: 'Cơ quan có thẩm quyền',
  province: 'Bất kỳ nơi nào trong tỉnh',
});
export const TIME_UNIT_WORDS = words<ProcessingTime['unit']>({
  workingDay: 'ngày làm việc',
  workingHour: 'giờ làm việc',
  calendarDay: 'ngày',
  month: 'tháng',
  sameDay: 'trong ngày',
});
export const FEE_KIND_WORDS = words<'fee' | 'charge'>({ fee: 'Phí', charge: 'Lệ phí' });
export const OFFICER_ROLE_WORDS = words<(typeof OFFICER_ROLES)[number]>({
  counterOfficer: 'Cán bộ một cửa',
  caseOfficer: 'Chuyên viên',
  leader: 'Lãnh đạo',
  clerk: 'Văn thư',
});
export const OUTCOME_WORDS = words<EligibilityOutcome['to']>({
  question: 'Câu hỏi',
  case: 'Trường hợp',
  nowhere: 'Không thuộc thủ tục này',
});
export const MEDIA_TYPE_WORDS: ChoiceWords = { 'image/jpeg': 'JPG', 'image/png': 'PNG', 'application/pdf': 'PDF' };
export const STEP_KIND_WORDS = words<'steps' | 'conditions'>({ steps: 'Bước thực hiện', conditions: 'Điều kiện' });

/** The name of a choice from its words or the name itself, whatever its capitals; `undefined` where there is no such choice. */
export function choiceOf(text: string, choices: ChoiceWords): string | undefined {
  const wanted = plain(text);
  return Object.entries(choices).find(([name, word]) => plain(name) === wanted || plain(word) === wanted)?.[0];
}

const plain = (text: string) => text.trim().normalize('NFC').toLowerCase();
export const STEP_TASK_WORDS = words<StepTask>({
  receive: 'Tiếp nhận',
  work: 'Xử lý',
  decide: 'Quyết định',
  return: 'Trả kết quả',
});
