export * from './blank-form';
export * from './legal-document';
export * from './result-document';
export * from './result-of-dossier';
