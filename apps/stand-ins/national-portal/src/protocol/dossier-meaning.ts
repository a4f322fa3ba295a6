import type { Catalogue } from '../catalogue/catalogue';
import type { Content } from '../storage/dossier.store';
import { Refusal } from './answer';

const text = (content: Content, name: string): string => {
  const value = content[name];
  return typeof value === 'string' ? value : '';
};

/** Instants that a status cannot do without. */
const TIMES_BY_STATUS: Readonly<Record<string, readonly string[]>> = {
  '3': ['NgayTuChoi'],
  '9': ['NgayKetThucXuLy'],
  '10': ['NgayKetThucXuLy', 'NgayTra'],
};

/**
 * Checks what the fields of a well-formed dossier mean together.
 * @param province the province that the account belongs to (`H53`)
 * @throws Refusal
 */
export function checkDossierMeaning(content: Content, catalogue: Catalogue, province: string): void {
  const code = text(content, 'MaHoSo');
  const agency = code.slice(0, code.indexOf('-'));
  if (!agency.split('.').includes(province)) {
    throw new Refusal('unitNotAllowed', `Hồ sơ ${code} không thuộc phạm vi của đơn vị ${province}`);
  }
  if (!catalogue.procedure(text(content, 'MaTTHC'))) {
    throw new Refusal('procedureUnknown', `Thủ tục ${text(content, 'MaTTHC')} không có trong cơ sở dữ liệu`);
  }
  if (!catalogue.field(text(content, 'MaLinhVuc'))) {
    throw new Refusal('procedureUnknown', `Lĩnh vực ${text(content, 'MaLinhVuc')} không có trong danh mục`);
  }
  if (text(content, 'MaDoiTuong') !== '' && text(content, 'KenhThucHien') !== '2') {
    throw new Refusal('invalidData', 'MaDoiTuong chỉ dùng cho hồ sơ nộp trực tuyến (KenhThucHien = 2)');
  }
  const missing = TIMES_BY_STATUS[text(content, 'TrangThaiHoSo')]?.filter((name) => text(content, name) === '') ?? [];
  if (missing.length > 0) throw new Refusal('invalidData', `Trạng thái hồ sơ cần có ${missing.join(', ')}`);
  const due = text(content, 'NgayHenTra');
  if (due !== '' && due < text(content, 'NgayTiepNhan')) {
    throw new Refusal('invalidData', 'NgayHenTra trước NgayTiepNhan');
  }
}
