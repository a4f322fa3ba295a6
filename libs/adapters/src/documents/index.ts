export * from './blank-form';
export * from './result-document';
export * from './result-of-dossier';
