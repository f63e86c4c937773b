import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Plugin } from 'vite';

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

const compressible = /\.(js|css|html|svg|json|txt)$/;
const smallestWorthwhile = 512;

/** Writes a `.br` and a `.gz` beside every text file of the bundle, so that the server never compresses at run time. */
export function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'gonghui:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle(error?: Error) {
      if (error) return;
      const names = await fs.readdir(outDir, { recursive: true });
      await Promise.all(
        names.filter((name) => compressible.test(name)).map((name) => compress(path.join(outDir, name))),
      );
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await fs.readFile(file);
  if (content.length < smallestWorthwhile) return;
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY };
  await Promise.all([
    gzip(content, { level: 9 }).then((bytes) => fs.writeFile(`${file}.gz`, bytes)),
    brotli(content, { params }).then((bytes) => fs.writeFile(`${file}.br`, bytes)),
  ]);
}
