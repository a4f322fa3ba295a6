// What tries the system out for itself must not touch the databases, queues and files that somebody has configured on this machine.

/** By TMPDIR a run of Jest knows what it has started. */
const KEPT = ['PATH', 'HOME', 'TMPDIR'];

/** Forgets every variable but those that any program needs; what is started from here on inherits no other. */
export function forgetConfiguration() {
  for (const name of Object.keys(process.env)) if (!KEPT.includes(name)) delete process.env[name];
}
