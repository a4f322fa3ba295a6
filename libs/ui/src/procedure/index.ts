export * from './agency-contact-lines';
export * from './level-words';
export * from './procedure-article';
export * from './procedure-slots';
export * from './shown-procedure';
export * from './your-case';
