export * from './result-document';
