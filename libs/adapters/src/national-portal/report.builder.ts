import type { DossierReport, ReportedStep } from './report';

/** A birth registration as the citizen has just submitted it; each test says what is different about its own. */
export function aReport(
  different: Partial<Omit<DossierReport, 'step'>> & { readonly step?: Partial<ReportedStep> } = {},
): DossierReport {
  const { step, ...dossier } = different;
  return {
    dossierId: '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11',
    code: 'H53.20-261123-0001',
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
    field: { code: 'ho-tich', name: 'Hộ tịch' },
    applicant: {
      name: 'Nguyễn Thị Lan',
      idNumber: '072196000123',
      kind: 'citizen',
      phone: '0901234567',
      email: 'lan@example.vn',
      address: '12 đường 30/4, phường Tân Ninh, tỉnh Tây Ninh',
      identityVerified: false,
      nationalAccountId: null,
    },
    channel: 'online',
    summary: 'Đăng ký khai sinh cho Nguyễn Minh An',
    submittedAt: new Date('2026-11-23T01:15:30Z'),
    receivedAt: null,
    dueAt: null,
    returnedAt: null,
    endedAt: null,
    refusedAt: null,
    state: 'submitted',
    returnMethod: 'online',
    agency: { code: 'H53.20', legacyCode: '000.00.20.H53', name: 'Ủy ban nhân dân phường Tân Ninh' },
    note: null,
    paidOnline: 'no',
    attachments: [],
    supplements: [],
    results: [],
    fees: [],
    earlier: [],
    ...dossier,
    step: {
      sequence: 1,
      officerName: 'Nguyễn Thị Lan',
      title: null,
      unit: null,
      at: new Date('2026-11-23T01:15:30Z'),
      content: 'Nộp hồ sơ trực tuyến',
      startedAt: null,
      dueAt: null,
      state: dossier.state ?? 'submitted',
      ...step,
    },
  };
}

/** The same dossier after the counter has received it. */
export function aReceivedReport(different: Parameters<typeof aReport>[0] = {}): DossierReport {
  const { step, ...dossier } = different;
  return aReport({
    state: 'received',
    receivedAt: new Date('2026-11-23T01:40:00Z'),
    dueAt: new Date('2026-11-23T10:00:00Z'),
    earlier: [aReport().step],
    ...dossier,
    step: {
      sequence: 2,
      officerName: 'Trần Văn Tâm',
      title: 'Cán bộ một cửa',
      unit: 'Bộ phận một cửa phường Tân Ninh',
      at: new Date('2026-11-23T01:40:00Z'),
      content: 'Tiếp nhận hồ sơ',
      startedAt: new Date('2026-11-23T01:40:00Z'),
      dueAt: new Date('2026-11-23T10:00:00Z'),
      state: dossier.state ?? 'received',
      ...step,
    },
  });
}

/** The same dossier once its result is issued, with all that was done before. */
export function aResolvedReport(different: Parameters<typeof aReport>[0] = {}): DossierReport {
  const { step, ...dossier } = different;
  const received = aReceivedReport();
  const taken: ReportedStep = {
    ...{ sequence: 3, officerName: 'Lê Thị Hoa', title: 'Chuyên viên thụ lý', unit: 'Ủy ban nhân dân phường Tân Ninh' },
    ...{ at: new Date('2026-11-23T02:00:00Z'), content: 'Thụ lý hồ sơ', state: 'inProgress' },
    ...{ startedAt: received.step.at, dueAt: received.dueAt },
  };
  const endedAt = new Date('2026-11-23T08:00:00Z');
  return aReceivedReport({
    ...{ state: 'resolved', endedAt, earlier: [...received.earlier, received.step, taken] },
    ...dossier,
    step: {
      ...{ sequence: 4, officerName: 'Phạm Quốc Bảo', title: 'Văn thư', unit: taken.unit, content: 'Ban hành kết quả' },
      ...{ at: endedAt, startedAt: taken.at, state: dossier.state ?? 'resolved' },
      ...step,
    },
  });
}
