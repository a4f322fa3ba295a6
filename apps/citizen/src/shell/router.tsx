import { createBrowserRouter } from 'react-router';
import { HomePage } from '../routes/home/home.page';
import { ErrorPage } from './error.page';
import { Layout } from './layout';
import { NotFoundPage } from './not-found.page';
import { PageComing } from './page-coming';
import { ROUTES } from './paths';

/** The home page comes with the first load; every other page when somebody goes there. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    children: [
      {
        errorElement: <ErrorPage />,
        hydrateFallbackElement: <PageComing />,
        children: [
          { path: ROUTES.home, element: <HomePage /> },
          {
            path: ROUTES.search,
            lazy: async () => ({ Component: (await import('../routes/search/search.page')).SearchPage }),
          },
          {
            path: ROUTES.procedure,
            lazy: async () => ({ Component: (await import('../routes/procedure/procedure.page')).ProcedurePage }),
          },
          {
            path: ROUTES.signIn,
            lazy: async () => ({ Component: (await import('../routes/sign-in/sign-in.page')).SignInPage }),
          },
          {
            path: ROUTES.signUp,
            lazy: async () => ({ Component: (await import('../routes/sign-in/sign-up.page')).SignUpPage }),
          },
          {
            path: ROUTES.forgottenPassword,
            lazy: async () => ({
              Component: (await import('../routes/forgotten-password/forgotten-password.page')).ForgottenPasswordPage,
            }),
          },
          {
            path: ROUTES.account,
            lazy: async () => ({ Component: (await import('../routes/account/account.page')).AccountPage }),
          },
          {
            path: ROUTES.start,
            lazy: async () => ({ Component: (await import('../routes/file-dossier/start.page')).StartPage }),
          },
          {
            path: ROUTES.draft,
            lazy: async () => ({ Component: (await import('../routes/file-dossier/draft-frame')).DraftFrame }),
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/tasks.page')).TasksPage }),
              },
              {
                path: ROUTES.draftCase,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/case.page')).CasePage }),
              },
              {
                path: ROUTES.draftForm,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/form.page')).FormPage }),
              },
              {
                path: ROUTES.draftPapers,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/papers.page')).PapersPage }),
              },
              {
                path: ROUTES.draftReturn,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/return.page')).ReturnPage }),
              },
              {
                path: ROUTES.draftCheck,
                lazy: async () => ({ Component: (await import('../routes/file-dossier/check.page')).CheckPage }),
              },
            ],
          },
          {
            path: ROUTES.receipt,
            lazy: async () => ({ Component: (await import('../routes/receipt/receipt.page')).ReceiptPage }),
          },
          {
            path: ROUTES.supplement,
            lazy: async () => ({ Component: (await import('../routes/dossier/supplement.page')).SupplementPage }),
          },
          {
            path: ROUTES.complain,
            lazy: async () => ({ Component: (await import('../routes/complaints/complain.page')).ComplainPage }),
          },
          {
            path: ROUTES.complaint,
            lazy: async () => ({ Component: (await import('../routes/complaints/complaint.page')).ComplaintPage }),
          },
          {
            path: ROUTES.dossier,
            lazy: async () => ({ Component: (await import('../routes/dossier/dossier.page')).DossierPage }),
          },
          {
            path: ROUTES.myDossiers,
            lazy: async () => ({ Component: (await import('../routes/my-dossiers/my-dossiers.page')).MyDossiersPage }),
          },
          {
            path: ROUTES.lookUp,
            lazy: async () => ({ Component: (await import('../routes/look-up/look-up.page')).LookUpPage }),
          },
          {
            path: ROUTES.about,
            lazy: async () => ({ Component: (await import('../routes/about/about.page')).AboutPage }),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
