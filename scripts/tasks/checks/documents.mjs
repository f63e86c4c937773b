import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tasks } from '../../bootstrap/tasks.mjs';
import { root } from '../support/root.mjs';
import { brokenReferences } from './document-references.mjs';

/** Folders without documents of ours. */
const OTHERS = new Set(['node_modules', 'dist', '.git', '.tools', '.data', '.cache']);

/**
 * Judges every Markdown file of the checkout.
 * @returns {import('../check.mjs').Verdict}
 */
export function checkDocuments() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = { scripts: new Set(Object.keys(scripts)), tasks: new Set(Object.keys(tasks)) };
  const problems = documentsIn('').flatMap((path) => {
    const file = (/** @type {string} */ link) => existsSync(join(root, dirname(path), link));
    const broken = brokenReferences(readFileSync(join(root, path), 'utf8'), { file, ...names });
    return broken.map((problem) => `${path} ${problem}`);
  });
  return { passed: problems.length === 0, says: problems.join('\n') };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function documentsIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return OTHERS.has(entry.name) ? [] : documentsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
