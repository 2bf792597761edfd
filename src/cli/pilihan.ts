/** Options of a command line; what it does not know is said in the language of its help. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends the process with `bantuan` where an option is unknown or lacks its value, and where help is asked for. */
export function bacaPilihan<const T extends ParseArgsConfig>(
  config: T,
  bantuan: string,
): ReturnType<typeof parseArgs<T>> {
  const asked = process.argv.slice(2).some((word) => ['--bantuan', '--help', '-h'].includes(word));
  if (asked) {
    process.stdout.write(bantuan);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    process.stderr.write(
      `${name === undefined ? 'Ada pilihan yang' : `Pilihan ${name}`} tidak dikenal atau tidak lengkap.\n\n${bantuan}`,
    );
    process.exit(1);
  }
}
