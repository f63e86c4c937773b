/**
 * What a document promises and the checkout does not hold: files it links to, and npm commands it tells the reader
 * to type.
 * @param {string} text Markdown
 * @param {object} present
 * @param {(link: string) => boolean} present.file whether a relative link leads to a file or folder
 * @param {ReadonlySet<string>} present.scripts of the root package.json
 * @param {ReadonlySet<string>} present.tasks of `npm run task`
 * @returns {string[]}
 */
export function brokenReferences(text, { file, scripts, tasks }) {
  const broken = [];
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  for (const [, link = ''] of prose.matchAll(/\]\(<?([^)>\s]+)>?[^)]*\)/g)) {
    const path = decodeURI(link.split('#')[0] ?? '');
    if (path && !/^[a-z]+:/i.test(path) && !file(path)) broken.push(`links to ${path}, which does not exist`);
  }
  for (const [, name = '', task] of text.matchAll(/\bnpm run (?:--silent )?([\w-]+)(?: (?:-- )?([\w-]+))?/g)) {
    if (!scripts.has(name)) broken.push(`tells to type "npm run ${name}", which does not exist`);
    else if (name === 'task' && task && !tasks.has(task))
      broken.push(`tells to type "npm run task ${task}", which does not exist`);
  }
  return broken;
}
