export * from './blank-form';
export * from './result-document';
