// What was said on the command line, or why it cannot be done.

/**
 * Reads the options of a command; ends the process with one sentence when they are wrong.
 * @template T
 * @param {(args: string[]) => T} read throws an Error that says what is wrong
 * @param {string} command how it is called, `npm run chaos --`
 */
export function optionsOf(read, command) {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    // Of what Node says the first sentence names the option; the rest is about a use of "--" that we do not have.
    console.error(`${error.message.split('. ')[0].replace(/\.$/, '')}. ${command} --help lists the options.`);
    process.exit(1);
  }
}
