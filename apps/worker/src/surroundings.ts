/** Tokens under which configuration and logger are injected. */
export const CONFIG = Symbol('CONFIG');
export const LOGGER = Symbol('LOGGER');
