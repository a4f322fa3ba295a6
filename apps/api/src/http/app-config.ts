import type { Config } from '@mot-cua/platform';

/** Token under which the configuration is injected. */
export const APP_CONFIG = Symbol('APP_CONFIG');
export type AppConfig = Config;
