export * from './account/account.rows';
export * from './account/account.store';
export * from './account/session.store';
export * from './admin-change/admin-change.rows';
export * from './admin-change/admin-change.store';
export * from './admin-change/changed-elsewhere';
export * from './administrative-unit/administrative-unit.rows';
export * from './administrative-unit/administrative-unit.store';
export * from './agency/agency.errors';
export * from './agency/agency.rows';
export * from './agency/agency.store';
export * from './attachment/attachment.rows';
export * from './attachment/attachment.store';
export * from './calendar/calendar.rows';
export * from './calendar/calendar.store';
export * from './calendar/days-by-rule';
export * from './database/data-source';
export * from './database/persistence.module';
export * from './dossier/dossier.errors';
export * from './dossier/dossier-mapping';
export * from './dossier/dossier.rows';
export * from './dossier/dossier.store';
export * from './dossier/inbox.store';
export * from './dossier/live-channel';
export * from './dossier/result-number';
export * from './dossier/result.store';
export * from './dossier/statistics.store';
export * from './dossier/submission';
export * from './draft/draft.rows';
export * from './draft/draft.store';
export * from './field/field.rows';
export * from './field/field.store';
export * from './legal-document/document-number';
export * from './legal-document/document-template.rows';
export * from './legal-document/document-template.store';
export * from './legal-document/legal-document.rows';
export * from './legal-document/legal-document.store';
export * from './legal-document/register.store';
export * from './national-catalogue/national-catalogue.rows';
export * from './national-catalogue/national-change.errors';
export * from './national-catalogue/national-change.store';
export * from './national-catalogue/national-snapshot.store';
export * from './national-catalogue/national-sync.store';
export * from './officer/officer.errors';
export * from './officer/officer.query';
export * from './officer/officer.store';
export * from './outbox/outbox.rows';
export * from './outbox/outbox.store';
export * from './practice/practice.rows';
export * from './practice/practice.store';
export * from './practice/practice-file.store';
export * from './practice/practice-mapping';
export * from './procedure/affected.store';
export * from './procedure/catalogue.errors';
export * from './procedure/catalogue-revision.rows';
export {
  CatalogueStore,
  STANDINGS,
  type CatalogueFilter,
  type CatalogueListing,
  type Standing,
  type VersionSummary,
} from './procedure/catalogue.store';
export * from './procedure/file/procedure-file.rows';
export * from './procedure/file/procedure-file.store';
export * from './procedure/history/editing-session.rows';
export * from './procedure/history/editing-session.store';
export * from './procedure/import/apply-import.store';
export * from './procedure/import/catalogue-import.rows';
export * from './procedure/import/catalogue-import.store';
export * from './procedure/procedure-search.store';
export * from './procedure/procedure.rows';
export * from './procedure/procedure.store';
export * from './procedure/result-form.store';
export * from './registry-access/registry-access.rows';
export * from './registry-access/registry-access.store';
export * from './procedure/publication.store';
export type { CatalogueEntry } from './procedure/search/entry';
