// Reckons a file of deadline cases: JSON in by its name, JSON out.
import { clockAnswer, readClock, readClockFile, unexpected } from '@mot-cua/domain/deadline/clock';
import { readFileSync } from 'node:fs';

/** What a file of cases comes to, and whether all is as its author expected. @throws Error that says what is wrong with the file */
export function computeFile(file: string) {
  const result = readClockFile(parse(file));
  if ('mistakes' in result) throw new Error(`${file} is no file of cases:\n${result.mistakes.join('\n')}`);
  return result.cases.map(({ name, given, expected }) => {
    const answer = clockAnswer(name, readClock(given));
    return expected ? { ...answer, unexpected: unexpected(answer, expected) } : answer;
  });
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function main(files: readonly string[]): number {
  const [file, ...more] = files;
  if (!file || more.length > 0) {
    console.error('npm run -s deadlines -- FILE.json\nThe format is described in docs/domain/deadlines.md.');
    return 2;
  }
  try {
    const answers = computeFile(file);
    console.log(JSON.stringify(answers, null, 2));
    return answers.some((answer) => 'unexpected' in answer && answer.unexpected.length > 0) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
