import type { CatalogueAgency, CatalogueField } from './catalogue';
import type { NationalProcedure } from './procedure';

interface Names {
  readonly field: CatalogueField | undefined;
  readonly agencies: readonly CatalogueAgency[];
}

/** The answer of LayThuTuc: one procedure with all that belongs to it, field by field as it travels. */
export function describe(procedure: NationalProcedure, { field, agencies }: Names): Readonly<Record<string, unknown>> {
  return {
    MATTHC: procedure.code,
    TENTTHC: procedure.name,
    LINHVUCTHUCHIEN: field ? [{ MALINHVUC: field.code, TENLINHVUC: field.name }] : [],
    TRINHTUTHUCHIEN: procedure.steps.map(({ case: name, steps }) => ({
      TRUONGHOP: name,
      TRINHTU: steps.map((step) => ({ TENTRINHTU: step })),
    })),
    CACHTHUCTHUCHIEN: procedure.channels.map(({ channel, times }) => ({
      KENH: channel,
      THOIGIAN: times.map(({ amount, unit, note, fees }) => ({
        THOIGIANGIAIQUYET: amount,
        DONVITINH: unit,
        MOTA: note,
        PHILEPHI: fees.map((fee) => ({
          MAPHILEPHI: fee.code,
          SOTIEN: fee.amount,
          DONVI: fee.unit,
          MOTA: fee.note,
        })),
      })),
    })),
    YEUCAU: procedure.requirements,
    MOTADOITUONGTHUCHIEN: procedure.applicants,
    KETQUATHUCHIEN: procedure.results.map(({ code, name }) => ({ MAKETQUA: code, TENKETQUA: name })),
    CANCUPHAPLY: procedure.legalBases.map(({ number, name }) => ({ SOVANBAN: number, TENVANBAN: name })),
    TRANGTHAI: procedure.isPublic ? '1' : '0',
    COQUANTHUCHIEN: agencies.map(({ code, name }) => ({ TENDONVI: name, MADONVI: code })),
    THANHPHANHOSO: procedure.papers.map(({ case: name, papers }) => ({
      TRUONGHOP: name,
      GIAYTO: papers.map((paper) => ({
        MAGIAYTO: paper.code,
        TENGIAYTO: paper.name,
        SOBANCHINH: paper.originals,
        SOBANSAO: paper.copies,
        TENMAUDON: paper.form,
        URL: paper.url,
      })),
    })),
    ...procedure.raw,
  };
}
