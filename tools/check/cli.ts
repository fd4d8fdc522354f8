import { run } from './run';

// The exit code is set, not forced: a pipe that reads slowly still gets every line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough ("… | head").
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
});
