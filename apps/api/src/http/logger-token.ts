/** Token under which the logger is injected. */
export const LOGGER = Symbol('LOGGER');
