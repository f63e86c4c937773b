/** What a commit can be. */
export const TYPES = ['feat', 'fix', 'perf', 'refactor', 'style', 'docs', 'test', 'build', 'ci', 'chore', 'revert'];

/** Scopes beside the packages. */
export const COMMON_SCOPES = ['schema', 'build', 'ci', 'docs', 'test'];

/** Types that change a package and therefore name it. */
const NEEDS_SCOPE = new Set(['feat', 'fix', 'perf', 'refactor']);

/** Longest first line, in characters. */
const HEADER_LENGTH = 100;

const EXAMPLES = `
  feat(organization): keep the history of a union's parents
  fix(gateway): answer a refused field with the other fields
  docs: say how a subgraph is added
  refactor(kit,venue)!: name amounts after their unit
`;

/**
 * What is wrong with a commit message, in words that say what to write instead; empty when nothing is.
 * @param {string} message
 * @param {readonly string[]} packages names of the workspace's packages, without `@gonghui/`
 * @returns {string[]}
 */
export function problemsOf(message, packages) {
  const lines = message
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trimEnd());
  const header = lines[0] ?? '';
  // Written by git itself.
  if (/^(Merge|Revert) /.test(header) || /^(fixup|squash|amend)! /.test(header)) return [];

  const parts = /^(?<type>[a-z]+)(?:\((?<scopes>[^)]*)\))?!?: (?<subject>\S.*)$/.exec(header)?.groups;
  if (!parts) return [`The first line must read "type(scope): subject".`];
  const { type = '', scopes, subject = '' } = parts;
  const problems = [];
  if (!TYPES.includes(type)) problems.push(`"${type}" is no type. Types: ${TYPES.join(', ')}.`);
  if (scopes === undefined && NEEDS_SCOPE.has(type)) problems.push(`A ${type} names the package it changes.`);
  const known = [...new Set([...packages, ...COMMON_SCOPES])];
  for (const scope of scopes?.split(',').map((name) => name.trim()) ?? [])
    if (!known.includes(scope)) problems.push(`"${scope}" is no scope. Scopes: ${known.join(', ')}.`);
  if (subject.endsWith('.')) problems.push('The first line ends without a full stop.');
  if (header.length > HEADER_LENGTH)
    problems.push(
      `The first line has ${header.length} characters; ${HEADER_LENGTH} are allowed. The reasons go into the body.`,
    );
  if (lines[1]) problems.push('An empty line separates the first line from the body.');
  return problems;
}

/**
 * Problems as shown to the author.
 * @param {string} message
 * @param {readonly string[]} problems
 */
export function explain(message, problems) {
  return `"${message.split('\n')[0]}"\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
}

/** How it is done, after all problems. */
export const HOW = `Write it like one of these (CONTRIBUTING.md, "Commits"):\n${EXAMPLES}`;
