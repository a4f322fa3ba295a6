/** What the clock says of itself, without the article that it says it by. Whatever it can say stands here: a test reckons every kind of clock. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['tính từ khi tiếp nhận hồ sơ đầy đủ', 'from when the whole dossier was accepted'],
  ['tính từ khi nộp đủ hồ sơ', 'from when the whole dossier was submitted'],
  [
    'tính từ khi cơ quan có thẩm quyền nhận được hồ sơ chuyển đến',
    'from when the agency that decides it had received the dossier',
  ],
  [
    'không tính ngày đầu, kết thúc vào ngày nghỉ thì dời sang ngày làm việc tiếp theo',
    'the first day does not count; a time that ends on a day off ends on the next working day',
  ],
  [
    'trả trong ngày, tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
    'answered within the day, or on the next working day when received after 15:00',
  ],
  [
    'trả trong ngày, tiếp nhận sau giờ quy định thì trả vào ngày làm việc tiếp theo',
    'answered within the day, or on the next working day when received after the hour that it sets',
  ],
  ['nghỉ hằng tuần', 'weekly rest'],
  ['ngày đầu tiên không tính', 'the first day does not count'],
  [
    'hết hạn vào ngày nghỉ thì dời sang ngày làm việc tiếp theo',
    'a time that ends on a day off ends on the next working day',
  ],
  ['bổ sung xong thì thời hạn tính lại từ đầu', 'the time begins anew once the dossier is complete'],
  ['xin lỗi và hẹn lại ngày trả kết quả, không quá một lần', 'an apology with a new day, once at the most'],
  [
    'tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
    'what is received after 15:00 is answered on the next working day',
  ],
  [
    'tiếp nhận sau giờ này thì trả vào ngày làm việc tiếp theo',
    'what is received after this hour is answered on the next working day',
  ],
  ['chờ người nộp bổ sung hồ sơ', 'waiting for the applicant to complete the dossier'],
  ['Chờ người nộp thực hiện nghĩa vụ tài chính', 'Waiting for the applicant to pay what is due'],
  ['Thời gian pháp luật không tính vào thời hạn giải quyết', 'Time that the law does not count'],
  ['thời gian hệ thống gặp sự cố không tính vào thời hạn', 'time in which the system was down does not count'],
  [
    'trả lời người nộp trong số giờ làm việc này kể từ khi hệ thống nhận hồ sơ',
    'the applicant is answered within so many working hours after the portal has taken the dossier',
  ],
  [
    'thời gian của bước trong quy trình nội bộ, theo giờ làm việc của cơ quan làm bước',
    'the time of the step in the internal process, by the hours of the agency that does it',
  ],
  [
    'thời hạn lấy ý kiến, theo giờ làm việc của cơ quan được hỏi',
    'the time for an opinion, by the hours of the agency that is asked',
  ],
  [
    'số ngày làm việc để bổ sung, quá hạn thì hồ sơ dừng giải quyết',
    'so many working days to complete the dossier, which is closed after them',
  ],
  [
    'Xem xét tiếp nhận phản ánh, kiến nghị, tính từ khi gửi',
    'Looking whether to accept the feedback, from its sending',
  ],
  ['Trả lời phản ánh, kiến nghị, tính từ khi gửi', 'Answering the feedback, from its sending'],
  ['thụ lý trong 10 ngày kể từ ngày nhận được', 'accepted within 10 days after it was received'],
  ['giải quyết lần đầu trong 30 ngày kể từ ngày thụ lý', 'decided for the first time within 30 days after acceptance'],
  [
    'vụ việc phức tạp, giải quyết trong 45 ngày kể từ ngày thụ lý',
    'a complicated case, decided within 45 days after acceptance',
  ],
  ['Chờ người gửi trả lời câu hỏi của cơ quan', 'Waiting for the sender to answer a question of the agency'],
]);

const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['Tết Dương lịch', 'New Year’s Day'],
  ['Tết Nguyên đán', 'Lunar New Year (Tết)'],
  ['Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day'],
  ['Ngày Chiến thắng', 'Reunification Day'],
  ['Ngày Quốc tế lao động', 'International Labour Day'],
  ['Quốc khánh', 'National Day'],
  ['Quốc khánh (ngày liền kề)', 'National Day (the day beside it)'],
  ['Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'],
]);

const IN_LIEU = 'Nghỉ bù ';
const IN_WORKING_HOURS = ', theo giờ làm việc (8 giờ một ngày)';

/** Kinds of law, as they are called in English translations of it. */
const LAWS: readonly (readonly [RegExp, string])[] = [
  [/^Bộ luật Lao động (\d{4})/, 'Labour Code $1'],
  [/^Bộ luật Dân sự (\d{4})/, 'Civil Code $1'],
  [/^Luật Khiếu nại (\d{4})/, 'Law on Complaints $1'],
  [/^Nghị định (\S+)/, 'Decree $1'],
  [/^Nghị quyết (\S+)/, 'Resolution $1'],
  [/^Thông tư (\S+)/, 'Circular $1'],
  [/^Quyết định (\S+)/, 'Decision $1'],
  [/^Theo quy định của thủ tục/, 'By the rules of the procedure'],
];

/** The name of a public holiday in English; `undefined` of a day that somebody named. */
export function holidayInEnglish(name: string): string | undefined {
  if (name.startsWith(IN_LIEU)) {
    const holiday = HOLIDAYS.get(name.slice(IN_LIEU.length));
    return holiday && `Day off in lieu of ${holiday}`;
  }
  return HOLIDAYS.get(name);
}

/** A rule that the clock goes by, in English; `undefined` where any of it is somebody's own words, which stay as they were written. */
export function ruleInEnglish(words: string): string | undefined {
  const sentences = words.split('. ').map(sentenceInEnglish);
  return sentences.every((sentence) => sentence !== undefined) ? sentences.join('. ') : undefined;
}

function sentenceInEnglish(sentence: string): string | undefined {
  if (sentence.endsWith(IN_WORKING_HOURS)) {
    const rest = sentenceInEnglish(sentence.slice(0, -IN_WORKING_HOURS.length));
    return rest && `${rest}, in working hours (8 hours a day)`;
  }
  const rule = RULES.get(sentence);
  if (rule) return rule;
  const [law = '', ...rest] = sentence.split(': ');
  const cited = citationInEnglish(law);
  if (cited === undefined || rest.length === 0) return cited;
  const said = RULES.get(rest.join(': '));
  return said && `${cited}: ${said}`;
}

function citationInEnglish(law: string): string | undefined {
  const known = LAWS.find(([pattern]) => pattern.test(law));
  if (!known) return undefined;
  const [pattern, english] = known;
  const cited = law.replace(pattern, english).replace(', Điều ', ', art. ').replace(' và ', ' and ');
  return /Điều|Khoản/.test(cited) ? undefined : cited;
}
