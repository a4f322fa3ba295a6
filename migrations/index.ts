import { CreateDossier1764000000100 } from './1764000000100-create-dossier';
import { CreateAccount1764000000200 } from './1764000000200-create-account';
import { CreateResultRegister1764000000300 } from './1764000000300-create-result-register';
import { CountCatalogueChanges1764000010100 } from './1764000010100-count-catalogue-changes';
import { CreateAdministrativeUnit1764000020100 } from './1764000020100-create-administrative-unit';
import { ExtendAgency1764000020200 } from './1764000020200-extend-agency';
import { CreateAdminChange1764000030000 } from './1764000030000-create-admin-change';
import { ExtendAccountForOfficers1764000030100 } from './1764000030100-extend-account-for-officers';
import { AddCalendarDayRevision1764000030200 } from './1764000030200-add-calendar-day-revision';
import { CreateField1764000030300 } from './1764000030300-create-field';
import { KeepProcedureDrafts1764000040000 } from './1764000040000-keep-procedure-drafts';
import { AddCaseAndFees1764000060000 } from './1764000060000-add-case-and-fees';
import { KeepCatalogueImports1764000080000 } from './1764000080000-keep-catalogue-imports';
import { CreateNationalProcedure1764000090000 } from './1764000090000-create-national-procedure';
import { CreatePracticeRun1764000100000 } from './1764000100000-create-practice-run';
import { KeepProcedureFiles1764000110000 } from './1764000110000-keep-procedure-files';
import { KeepOrigins1764000120000 } from './1764000120000-keep-origins';
import { KeepOneAdminLog1764000130000 } from './1764000130000-keep-one-admin-log';
import { AllowSeveralResults1764000140000 } from './1764000140000-allow-several-results';
import { AddReceivingAgency1764000150000 } from './1764000150000-add-receiving-agency';
import { LogPasswordResets1764000160000 } from './1764000160000-log-password-resets';
import { KeepImportAbsences1764000170000 } from './1764000170000-keep-import-absences';
import { CreateLegalDocument1764000180000 } from './1764000180000-create-legal-document';
import { AddStandardTemplates1764000180100 } from './1764000180100-add-standard-templates';
import { ExtendDossierClock1764000190000 } from './1764000190000-extend-dossier-clock';
import { CreateDeadlineWarning1764000190100 } from './1764000190100-create-deadline-warning';
import { EnterAtCounter1764000200000 } from './1764000200000-enter-at-counter';
import { LogIdentityConfirmations1764000200100 } from './1764000200100-log-identity-confirmations';
import { KeepInboxViews1764000210000 } from './1764000210000-keep-inbox-views';
import { CreateDossierBatch1764000210100 } from './1764000210100-create-dossier-batch';
import { IndexInboxOrders1764000210200 } from './1764000210200-index-inbox-orders';
import { CreateOfficerLeave1764000220000 } from './1764000220000-create-officer-leave';
import { CreateAssignmentRule1764000220100 } from './1764000220100-create-assignment-rule';
import { CreateDossierPresence1764000220200 } from './1764000220200-create-dossier-presence';
import { KeepProcessRuns1764000230000 } from './1764000230000-keep-process-runs';
import { WarnOfTasks1764000240000 } from './1764000240000-warn-of-tasks';
import { CreateComplaint1764000250000 } from './1764000250000-create-complaint';
import { SortByStepDue1764000260000 } from './1764000260000-sort-by-step-due';
import { GiveOutSteps1764000260100 } from './1764000260100-give-out-steps';
import { KeepWorkingAgencies1764000260200 } from './1764000260200-keep-working-agencies';
import { CreateOutage1764000270000 } from './1764000270000-create-outage';
import { WarnOfExpectedDelay1764000280000 } from './1764000280000-warn-of-expected-delay';
import { KeepNationalAllocations1764000290000 } from './1764000290000-keep-national-allocations';
import { CreateDeadlinePolicy1764000310000 } from './1764000310000-create-deadline-policy';
import { WatchOverCounters1764000310100 } from './1764000310100-watch-over-counters';
import { AllowBatchesWithAReason1764000320000 } from './1764000320000-allow-batches-with-a-reason';
import { IndexDossiersAtCounter1764000320100 } from './1764000320100-index-dossiers-at-counter';
import { KeepRegisterExports1764000330000 } from './1764000330000-keep-register-exports';
import { CompleteStandardTemplates1764000330100 } from './1764000330100-complete-standard-templates';
import { PauseByLaw1764000350000 } from './1764000350000-pause-by-law';
import { AddExtraShifts1764000350100 } from './1764000350100-add-extra-shifts';
import { KeepSeenVersion1764000360000 } from './1764000360000-keep-seen-version';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateDossier1764000000100,
  CreateAccount1764000000200,
  CreateResultRegister1764000000300,
  CountCatalogueChanges1764000010100,
  CreateAdministrativeUnit1764000020100,
  ExtendAgency1764000020200,
  CreateAdminChange1764000030000,
  ExtendAccountForOfficers1764000030100,
  AddCalendarDayRevision1764000030200,
  CreateField1764000030300,
  KeepProcedureDrafts1764000040000,
  AddCaseAndFees1764000060000,
  KeepCatalogueImports1764000080000,
  CreateNationalProcedure1764000090000,
  CreatePracticeRun1764000100000,
  KeepProcedureFiles1764000110000,
  KeepOrigins1764000120000,
  KeepOneAdminLog1764000130000,
  AllowSeveralResults1764000140000,
  AddReceivingAgency1764000150000,
  LogPasswordResets1764000160000,
  KeepImportAbsences1764000170000,
  CreateLegalDocument1764000180000,
  AddStandardTemplates1764000180100,
  ExtendDossierClock1764000190000,
  CreateDeadlineWarning1764000190100,
  EnterAtCounter1764000200000,
  LogIdentityConfirmations1764000200100,
  KeepInboxViews1764000210000,
  CreateDossierBatch1764000210100,
  IndexInboxOrders1764000210200,
  CreateOfficerLeave1764000220000,
  CreateAssignmentRule1764000220100,
  CreateDossierPresence1764000220200,
  KeepProcessRuns1764000230000,
  WarnOfTasks1764000240000,
  CreateComplaint1764000250000,
  SortByStepDue1764000260000,
  GiveOutSteps1764000260100,
  KeepWorkingAgencies1764000260200,
  CreateOutage1764000270000,
  WarnOfExpectedDelay1764000280000,
  KeepNationalAllocations1764000290000,
  CreateDeadlinePolicy1764000310000,
  WatchOverCounters1764000310100,
  AllowBatchesWithAReason1764000320000,
  IndexDossiersAtCounter1764000320100,
  KeepRegisterExports1764000330000,
  CompleteStandardTemplates1764000330100,
  PauseByLaw1764000350000,
  AddExtraShifts1764000350100,
  KeepSeenVersion1764000360000,
];
