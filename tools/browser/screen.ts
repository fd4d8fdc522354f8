import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that nobody looks at, for pictures of the browser's whole window. */
export interface Screen {
  /** What DISPLAY has to say. */
  display: string;
  picture(path: string): void;
  close(): void;
}

/** Starts one with Xvfb; pictures are taken with ImageMagick's `import`. Throws where either is absent. */
export async function openScreen({ width, height }: { width: number; height: number }): Promise<Screen> {
  execFileSync('import', ['-version'], { stdio: 'ignore' });
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    (server.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return {
    display,
    picture: (path) => void execFileSync('import', ['-display', display, '-window', 'root', path]),
    close: () => void server.kill(),
  };
}
