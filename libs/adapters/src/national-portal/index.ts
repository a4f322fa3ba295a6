export * from './dossier-report';
export * from './errors';
export * from './national-catalogue';
export * from './national-portal';
export * from './report';
export * from './version-a.client';
export * from './version-a.catalogue';
export * from './would-tell';
