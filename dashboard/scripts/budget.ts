/**
 * Weighs what each page loads at first, gzipped, against its budget. Run after a build.
 *
 *   node scripts/budget.ts
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

interface Budget {
  page: string;
  /** Source files that the page loads, besides the entry. */
  sources: string[];
  /** KB of JavaScript. */
  script: number;
}

const frame = 'src/features/frame/FrameLayout.vue';
const mostStyle = 15;

const budgets: Budget[] = [
  { page: 'entry', sources: [], script: 116 },
  { page: 'sign-in', sources: ['src/features/sign-in/SignInPage.vue'], script: 145 },
  { page: 'overview', sources: [frame, 'src/features/overview/OverviewPage.vue'], script: 153 },
  {
    page: 'overview with charts',
    sources: [frame, 'src/features/overview/OverviewPage.vue', 'src/ui/charts/EchartsCanvas.vue'],
    script: 335,
  },
  { page: 'unions', sources: [frame, 'src/features/unions/UnionsPage.vue'], script: 190 },
  {
    page: 'union',
    sources: [frame, 'src/features/unions/UnionsPage.vue', 'src/features/unions/UnionDrawer.vue'],
    script: 207,
  },
  { page: 'union import', sources: [frame, 'src/features/union-import/UnionImportPage.vue'], script: 151 },
];

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

let over = false;
for (const { page, sources, script } of budgets) {
  const chunks = new Set<string>();
  for (const source of ['index.html', ...sources]) collect(source, chunks);
  const scripts = [...chunks].map((key) => chunkOf(key).file);
  const styles = new Set([...chunks].flatMap((key) => chunkOf(key).css ?? []));
  const scriptKb = weigh(scripts);
  const styleKb = weigh(styles);
  const fits = scriptKb <= script && styleKb <= mostStyle;
  over ||= !fits;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${page.padEnd(22)} JS ${scriptKb.toFixed(1).padStart(6)} of ${script} KB` +
      `   CSS ${styleKb.toFixed(1).padStart(5)} of ${mostStyle} KB`,
  );
}
if (over) process.exitCode = 1;

function chunkOf(key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build: correct the list of budgets`);
  return chunk;
}

function collect(key: string, into: Set<string>): void {
  if (into.has(key)) return;
  into.add(key);
  for (const imported of chunkOf(key).imports ?? []) collect(imported, into);
}

function weigh(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += zlib.gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length;
  return bytes / 1024;
}
