import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountStore } from '../account/account.store';
import { CitizenAccountStore } from '../account/citizen-account.store';
import { SessionStore } from '../account/session.store';
import { AdminChangeStore } from '../admin-change/admin-change.store';
import { AdministrativeUnitStore } from '../administrative-unit/administrative-unit.store';
import { AgencyStore } from '../agency/agency.store';
import { AssignmentStore } from '../assignment/assignment.store';
import { NextOfficers } from '../assignment/next-officer';
import { UnattendedStore } from '../assignment/unattended.store';
import { AttachmentStore } from '../attachment/attachment.store';
import { CalendarStore } from '../calendar/calendar.store';
import { ComplaintListStore } from '../complaint/complaint-list.store';
import { ComplaintStore } from '../complaint/complaint.store';
import { DeadlinePolicyStore } from '../deadline-policy/deadline-policy.store';
import { DeadlineWatchStore } from '../deadline-watch/deadline-watch.store';
import { WarningSpans } from '../deadline-watch/warning-spans';
import { ReminderStore } from '../deadline-watch/reminder.store';
import { DossierStore } from '../dossier/dossier.store';
import { LegalFrames } from '../dossier/legal-frames';
import { TaskStore } from '../dossier/task.store';
import { InboxStore } from '../dossier/inbox.store';
import { CounterStore } from '../counter/counter.store';
import { ResultStore } from '../dossier/result.store';
import { StatisticsStore } from '../dossier/statistics.store';
import { DossierBatchStore } from '../dossier-batch/dossier-batch.store';
import { DossierBatchWorkStore } from '../dossier-batch/dossier-batch-work.store';
import { DraftStore } from '../draft/draft.store';
import { FieldStore } from '../field/field.store';
import { OfficerLeaveStore } from '../leave/officer-leave.store';
import { ColleagueStore } from '../inbox/colleague.store';
import { InboxViewStore } from '../inbox/inbox-view.store';
import { DocumentTemplateStore } from '../legal-document/document-template.store';
import { LegalDocumentStore } from '../legal-document/legal-document.store';
import { RegisterStore } from '../legal-document/register.store';
import { NationalChangeStore } from '../national-catalogue/national-change.store';
import { NationalSnapshotStore } from '../national-catalogue/national-snapshot.store';
import { NationalSyncStore } from '../national-catalogue/national-sync.store';
import { OfficerStore } from '../officer/officer.store';
import { OutageCountStore } from '../outage/outage-count.store';
import { OutageStore } from '../outage/outage.store';
import { OutboxStore } from '../outbox/outbox.store';
import { DossierPresenceStore } from '../presence/dossier-presence.store';
import { PracticeFileStore } from '../practice/practice-file.store';
import { PracticeStore } from '../practice/practice.store';
import { AffectedStore } from '../procedure/affected.store';
import { CatalogueStore } from '../procedure/catalogue.store';
import { ProcedureFileStore } from '../procedure/file/procedure-file.store';
import { EditingSessionStore } from '../procedure/history/editing-session.store';
import { ApplyImportStore } from '../procedure/import/apply-import.store';
import { CatalogueImportStore } from '../procedure/import/catalogue-import.store';
import { ProcedureSearchStore } from '../procedure/procedure-search.store';
import { ProcedureStore } from '../procedure/procedure.store';
import { ResultFormStore } from '../procedure/result-form.store';
import { RegistryAccessStore } from '../registry-access/registry-access.store';
import { PublicationStore } from '../procedure/publication.store';
import { dataSourceOptions, type DatabaseConnection } from './data-source';

const STORES = [
  AccountStore,
  CitizenAccountStore,
  AdminChangeStore,
  AdministrativeUnitStore,
  AgencyStore,
  AssignmentStore,
  NextOfficers,
  UnattendedStore,
  AttachmentStore,
  CalendarStore,
  CatalogueStore,
  ComplaintListStore,
  ComplaintStore,
  DeadlinePolicyStore,
  DeadlineWatchStore,
  DossierPresenceStore,
  DossierBatchStore,
  DossierBatchWorkStore,
  DossierStore,
  LegalFrames,
  TaskStore,
  DraftStore,
  EditingSessionStore,
  FieldStore,
  DocumentTemplateStore,
  ColleagueStore,
  InboxStore,
  InboxViewStore,
  CounterStore,
  LegalDocumentStore,
  NationalChangeStore,
  NationalSnapshotStore,
  NationalSyncStore,
  OfficerLeaveStore,
  OfficerStore,
  OutageCountStore,
  OutageStore,
  OutboxStore,
  PracticeFileStore,
  PracticeStore,
  AffectedStore,
  ApplyImportStore,
  CatalogueImportStore,
  CatalogueStore,
  ProcedureFileStore,
  ProcedureSearchStore,
  ProcedureStore,
  RegisterStore,
  RegistryAccessStore,
  ReminderStore,
  ResultFormStore,
  ResultStore,
  PublicationStore,
  SessionStore,
  StatisticsStore,
  WarningSpans,
];

/** The database and every store, for an application as a whole. */
@Module({})
export class PersistenceModule {
  static forRoot(connection: DatabaseConnection): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(connection), retryAttempts: 3, retryDelay: 1000 })],
      providers: STORES,
      exports: STORES,
    };
  }
}
