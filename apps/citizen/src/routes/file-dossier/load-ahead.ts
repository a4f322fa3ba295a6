/** Fetches every page of a filing with the first one, so that a lost signal stops nobody between two of them. */
export function loadFilingPages(): void {
  const pages = [
    import('./tasks.page'),
    import('./case.page'),
    import('./form.page'),
    import('./papers.page'),
    import('./return.page'),
    import('./check.page'),
  ];
  // Without a connection now, each is tried again when it is opened.
  void Promise.allSettled(pages);
}
