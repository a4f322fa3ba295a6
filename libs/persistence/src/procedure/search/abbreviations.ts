import { fold, wordsOf } from './fold';

/** What is written short by everybody, officials too; names, keywords and searches are read with the whole words. */
const ABBREVIATIONS: readonly (readonly [short: string, whole: string])[] = [
  ['GPXD', 'giấy phép xây dựng'],
  ['GPLX', 'giấy phép lái xe'],
  ['GPLĐ', 'giấy phép lao động'],
  ['GPKD', 'giấy phép kinh doanh'],
  ['ĐKKD', 'đăng ký kinh doanh'],
  ['HKD', 'hộ kinh doanh'],
  ['DN', 'doanh nghiệp'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['LLTP', 'lý lịch tư pháp'],
  ['CCCD', 'căn cước công dân'],
  ['CMND', 'chứng minh nhân dân'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHTN', 'bảo hiểm thất nghiệp'],
  ['ATTP', 'an toàn thực phẩm'],
  ['VSATTP', 'vệ sinh an toàn thực phẩm'],
  ['PCCC', 'phòng cháy và chữa cháy'],
  ['ĐTM', 'đánh giá tác động môi trường'],
  ['QSDĐ', 'quyền sử dụng đất'],
  ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ['GCN', 'giấy chứng nhận'],
  ['MST', 'mã số thuế'],
  ['TNCN', 'thu nhập cá nhân'],
  ['UBND', 'Ủy ban nhân dân'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
];
const WHOLE = new Map(ABBREVIATIONS.map(([short, whole]) => [fold(short), wordsOf(whole)]));

/** Words with every abbreviation among them written out. */
export function writtenOut(words: readonly string[]): string[] {
  return words.flatMap((word) => WHOLE.get(fold(word)) ?? [word]);
}
