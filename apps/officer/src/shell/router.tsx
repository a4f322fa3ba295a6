import { ADMIN_ROLES, OFFICER_ROLES } from '@mot-cua/domain';
import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFoundPage } from '../routes/not-found/not-found.page';
import { openUsual } from '../routes/inbox/open-usual';
import { SignInPage } from '../routes/sign-in/sign-in.page';
import { SessionGate } from '../session/session-gate';
import { FirstPage } from './first-page';
import { OnlyFor } from './only-for';
import { PATHS } from './paths';
import { ScreenBroke } from './screen-broke';
import { ScreenComing } from './screen-coming';
import { Shell } from './shell';

const routes = (client: QueryClient): RouteObject[] => [
  { path: PATHS.signIn, element: <SignInPage />, errorElement: <ScreenBroke /> },
  {
    element: <SessionGate />,
    errorElement: <ScreenBroke />,
    children: [
      {
        element: <Shell />,
        children: [
          {
            errorElement: <ScreenBroke />,
            hydrateFallbackElement: <ScreenComing />,
            children: [
              { path: PATHS.home, element: <FirstPage /> },
              {
                element: <OnlyFor roles={OFFICER_ROLES} />,
                children: [
                  {
                    path: PATHS.inbox,
                    loader: openUsual(client),
                    lazy: async () => ({ Component: (await import('../routes/inbox/inbox.page')).InboxPage }),
                    children: [
                      {
                        path: PATHS.inboxDossier,
                        lazy: async () => ({ Component: (await import('../routes/inbox/inbox-dossier')).InboxDossier }),
                      },
                    ],
                  },
                  {
                    path: PATHS.dossier,
                    lazy: async () => ({ Component: (await import('../routes/dossier/dossier.page')).DossierPage }),
                  },
                  {
                    path: PATHS.tasks,
                    lazy: async () => ({ Component: (await import('../routes/tasks/tasks.page')).TasksPage }),
                  },
                  {
                    path: PATHS.complaints,
                    lazy: async () => ({
                      Component: (await import('../routes/complaints/complaints.page')).ComplaintsPage,
                    }),
                  },
                  {
                    path: PATHS.complaint,
                    lazy: async () => ({
                      Component: (await import('../routes/complaints/complaint.page')).ComplaintPage,
                    }),
                  },
                  {
                    path: PATHS.batches,
                    lazy: async () => ({ Component: (await import('../routes/batches/batches.page')).BatchesPage }),
                  },
                  {
                    path: PATHS.batch,
                    lazy: async () => ({ Component: (await import('../routes/batches/batch.page')).BatchPage }),
                  },
                  {
                    path: PATHS.lookUp,
                    lazy: async () => ({ Component: (await import('../routes/look-up/look-up.page')).LookUpPage }),
                  },
                  {
                    path: PATHS.register,
                    lazy: async () => ({ Component: (await import('../routes/register/register.page')).RegisterPage }),
                  },
                  {
                    path: PATHS.forwarding,
                    lazy: async () => ({
                      Component: (await import('../routes/forwarding/forwarding.page')).ForwardingPage,
                    }),
                  },
                ],
              },
              {
                element: <OnlyFor roles={['leader', 'systemAdmin']} />,
                children: [
                  {
                    path: PATHS.assignment,
                    lazy: async () => ({
                      Component: (await import('../routes/assignment/assignment.page')).AssignmentPage,
                    }),
                  },
                ],
              },
              {
                element: <OnlyFor roles={[...OFFICER_ROLES, 'systemAdmin']} />,
                children: [
                  {
                    path: PATHS.leaves,
                    lazy: async () => ({ Component: (await import('../routes/leaves/leaves.page')).LeavesPage }),
                  },
                ],
              },
              {
                element: <OnlyFor roles={['counterOfficer']} />,
                children: [
                  {
                    path: PATHS.counter,
                    lazy: async () => ({ Component: (await import('../routes/counter/counter.page')).CounterPage }),
                  },
                  {
                    path: PATHS.entered,
                    lazy: async () => ({ Component: (await import('../routes/counter/entered.page')).EnteredPage }),
                  },
                  {
                    path: PATHS.counterEntry,
                    lazy: async () => ({ Component: (await import('../routes/counter/entry.page')).EntryPage }),
                  },
                  {
                    path: PATHS.citizenAccounts,
                    lazy: async () => ({
                      Component: (await import('../routes/citizen-accounts/citizen-accounts.page')).CitizenAccountsPage,
                    }),
                  },
                ],
              },
              {
                element: <OnlyFor roles={['catalogueAdmin']} />,
                children: [
                  {
                    path: PATHS.catalogue,
                    lazy: async () => ({
                      Component: (await import('../routes/catalogue/catalogue.page')).CataloguePage,
                    }),
                  },
                  {
                    path: PATHS.catalogueImport,
                    lazy: async () => ({
                      Component: (await import('../routes/catalogue-import/catalogue-import.page')).CatalogueImportPage,
                    }),
                  },
                  {
                    path: PATHS.catalogueImportOf,
                    lazy: async () => ({
                      Component: (await import('../routes/catalogue-import/one-import.page')).OneImportPage,
                    }),
                  },
                  {
                    path: PATHS.catalogueProcedure,
                    lazy: async () => ({
                      Component: (await import('../routes/catalogue/catalogue-procedure.page')).CatalogueProcedurePage,
                    }),
                  },
                  {
                    path: PATHS.nationalCatalogue,
                    lazy: async () => ({
                      Component: (await import('../routes/national-catalogue/national-catalogue.page'))
                        .NationalCataloguePage,
                    }),
                  },
                  {
                    path: PATHS.procedureEditor,
                    lazy: async () => ({
                      Component: (await import('../routes/procedure-editor/procedure-editor.page')).ProcedureEditorPage,
                    }),
                  },
                  {
                    path: PATHS.practiceRuns,
                    lazy: async () => ({
                      Component: (await import('../routes/practice/practice-runs.page')).PracticeRunsPage,
                    }),
                  },
                  {
                    path: PATHS.practiceRun,
                    lazy: async () => ({
                      Component: (await import('../routes/practice/practice-run.page')).PracticeRunPage,
                    }),
                  },
                  {
                    path: PATHS.documentTemplates,
                    lazy: async () => ({
                      Component: (await import('../routes/document-templates/document-templates.page'))
                        .DocumentTemplatesPage,
                    }),
                  },
                  {
                    path: PATHS.documentTemplate,
                    lazy: async () => ({
                      Component: (await import('../routes/document-templates/document-template.page'))
                        .DocumentTemplatePage,
                    }),
                  },
                  {
                    path: PATHS.fields,
                    lazy: async () => ({ Component: (await import('../routes/fields/fields.page')).FieldsPage }),
                  },
                  {
                    path: PATHS.newField,
                    lazy: async () => ({ Component: (await import('../routes/fields/new-field.page')).NewFieldPage }),
                  },
                  {
                    path: PATHS.field,
                    lazy: async () => ({ Component: (await import('../routes/fields/field.page')).FieldPage }),
                  },
                ],
              },
              {
                element: <OnlyFor roles={ADMIN_ROLES} />,
                children: [
                  {
                    path: PATHS.officers,
                    lazy: async () => ({ Component: (await import('../routes/officers/officers.page')).OfficersPage }),
                  },
                  {
                    path: PATHS.outages,
                    lazy: async () => ({ Component: (await import('../routes/outages/outages.page')).OutagesPage }),
                  },
                  {
                    path: PATHS.deadlinePolicy,
                    lazy: async () => ({
                      Component: (await import('../routes/deadline-policy/deadline-policy.page')).DeadlinePolicyPage,
                    }),
                  },
                  {
                    path: PATHS.calendar,
                    lazy: async () => ({ Component: (await import('../routes/calendar/calendar.page')).CalendarPage }),
                  },
                  {
                    path: PATHS.newOfficer,
                    lazy: async () => ({
                      Component: (await import('../routes/officers/new-officer.page')).NewOfficerPage,
                    }),
                  },
                  {
                    path: PATHS.officer,
                    lazy: async () => ({ Component: (await import('../routes/officers/officer.page')).OfficerPage }),
                  },
                  {
                    path: PATHS.agencies,
                    lazy: async () => ({ Component: (await import('../routes/agencies/agencies.page')).AgenciesPage }),
                  },
                  {
                    path: PATHS.newAgency,
                    lazy: async () => ({
                      Component: (await import('../routes/agencies/edit-agency.page')).NewAgencyPage,
                    }),
                  },
                  {
                    path: PATHS.agency,
                    lazy: async () => ({ Component: (await import('../routes/agencies/agency.page')).AgencyPage }),
                  },
                  {
                    path: PATHS.editAgency,
                    lazy: async () => ({
                      Component: (await import('../routes/agencies/edit-agency.page')).EditAgencyPage,
                    }),
                  },
                  {
                    path: PATHS.administrativeUnits,
                    lazy: async () => ({
                      Component: (await import('../routes/administrative-units/administrative-units.page'))
                        .AdministrativeUnitsPage,
                    }),
                  },
                ],
              },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];

export function createRouter(client: QueryClient) {
  return createBrowserRouter(routes(client));
}
