export * from './config/config';
export * from './config/environment';
export * from './logging/logger';
export * from './logging/nest-logger';
export * from './logging/request-context';
export * from './queue/job-catalogue';
export * from './queue/queue-connection';
export * from './time/clock';
