export * from './blank-form';
export * from './legal-document';
export * from './look-up-url';
export * from './on-a4';
export * from './result-document';
export * from './result-of-dossier';
