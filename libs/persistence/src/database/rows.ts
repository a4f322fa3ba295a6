import { AccountRow, SessionRow } from '../account/account.rows';
import { IdentityConfirmationRow } from '../account/identity-confirmation.rows';
import { PasswordResetRow } from '../account/password-reset.rows';
import { AdminChangeRow } from '../admin-change/admin-change.rows';
import {
  AdministrativeUnitRow,
  AdministrativeUnitSuccessionRow,
} from '../administrative-unit/administrative-unit.rows';
import { AgencyRow, AgencySuccessionRow } from '../agency/agency.rows';
import { AssignmentRuleRow, UnassignedDossierRow, UnassignedStepRow } from '../assignment/assignment.rows';
import { AttachmentRow } from '../attachment/attachment.rows';
import { CalendarDayRow } from '../calendar/calendar.rows';
import {
  DossierEventRow,
  DossierRow,
  DossierSerialRow,
  DossierTaskRow,
  ResultRegisterRow,
  ResultSerialRow,
} from '../dossier/dossier.rows';
import { ComplaintEventRow, ComplaintRow } from '../complaint/complaint.rows';
import { DeadlinePolicyRow } from '../deadline-policy/deadline-policy.rows';
import { DeadlineWarningRow, RemindersReadRow } from '../deadline-watch/deadline-warning.rows';
import { DossierBatchItemRow, DossierBatchRow } from '../dossier-batch/dossier-batch.rows';
import { DraftRow } from '../draft/draft.rows';
import { OfficerLeaveRow } from '../leave/officer-leave.rows';
import { InboxExportRow, InboxSettingRow, InboxViewRow } from '../inbox/inbox.rows';
import { DocumentTemplateRow } from '../legal-document/document-template.rows';
import {
  LegalDocumentNumberRow,
  LegalDocumentRow,
  LegalDocumentSerialRow,
} from '../legal-document/legal-document.rows';
import { RegisterExportRow } from '../legal-document/register-export.rows';
import { FieldRow } from '../field/field.rows';
import { NationalDossierCodeRow, NationalFileRow } from '../national-allocation/national-allocation.rows';
import {
  NationalProcedureRow,
  NationalSyncRunRow,
  NationalTermRow,
} from '../national-catalogue/national-catalogue.rows';
import { OutageLookRow, OutageRow } from '../outage/outage.rows';
import { OutboxRow } from '../outbox/outbox.rows';
import { DossierPresenceRow } from '../presence/dossier-presence.rows';
import { PracticeFileRow, PracticeRunRow } from '../practice/practice.rows';
import { ProcedureFileRow } from '../procedure/file/procedure-file.rows';
import { EditingSessionRow } from '../procedure/history/editing-session.rows';
import { CatalogueImportEntryRow, CatalogueImportRow } from '../procedure/import/catalogue-import.rows';
import { ProcedureRow, ProcedureVersionRow } from '../procedure/procedure.rows';
import { RegistryAccessRow } from '../registry-access/registry-access.rows';
import { CatalogueRevisionRow } from '../procedure/catalogue-revision.rows';

/** Every table that TypeORM knows of. */
export const ROWS = [
  AccountRow,
  AdminChangeRow,
  AdministrativeUnitRow,
  AdministrativeUnitSuccessionRow,
  AgencyRow,
  AgencySuccessionRow,
  AssignmentRuleRow,
  AttachmentRow,
  ComplaintEventRow,
  ComplaintRow,
  CalendarDayRow,
  CatalogueImportRow,
  CatalogueImportEntryRow,
  CatalogueRevisionRow,
  DeadlinePolicyRow,
  DeadlineWarningRow,
  DossierBatchItemRow,
  DossierBatchRow,
  DossierEventRow,
  DossierPresenceRow,
  DossierRow,
  DossierSerialRow,
  DossierTaskRow,
  DocumentTemplateRow,
  DraftRow,
  EditingSessionRow,
  FieldRow,
  InboxExportRow,
  InboxSettingRow,
  InboxViewRow,
  LegalDocumentNumberRow,
  LegalDocumentRow,
  LegalDocumentSerialRow,
  NationalDossierCodeRow,
  NationalFileRow,
  NationalProcedureRow,
  NationalSyncRunRow,
  NationalTermRow,
  OfficerLeaveRow,
  OutageLookRow,
  OutageRow,
  OutboxRow,
  PracticeFileRow,
  PracticeRunRow,
  ProcedureFileRow,
  ProcedureRow,
  ProcedureVersionRow,
  RegisterExportRow,
  RegistryAccessRow,
  RemindersReadRow,
  SessionRow,
  UnassignedDossierRow,
  UnassignedStepRow,
  IdentityConfirmationRow,
  PasswordResetRow,
  ResultRegisterRow,
  ResultSerialRow,
] as const;
