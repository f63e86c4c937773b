import { folderOfPackage, isForTests, onImports, placeOf, publishes } from './imports.mjs';

/**
 * What each package may import. A subgraph that is not named here may import the kit.
 * @type {Readonly<Record<string, readonly string[] | 'all'>>}
 */
const MAY_IMPORT = {
  'subgraphs/kit': [],
  gateway: ['subgraphs/kit'],
  dashboard: [],
  scripts: 'all',
  test: 'all',
};

/** @type {Readonly<Record<string, string>>} */
const WHY = {
  'subgraphs/kit': 'The kit holds mechanisms that every subgraph shares and knows none of them',
  gateway: 'The gateway knows the subgraphs by their SDL in schema/ alone, so that they can run elsewhere',
  dashboard: 'The dashboard speaks to the graph alone',
  subgraph: 'Subgraphs meet in the graph: each must be able to run, and be deleted, without the others',
};

/** Packages import each other along the graph of CONTRIBUTING.md, and only what is published. */
export default {
  create(/** @type {any} */ context) {
    const root = context.cwd;
    const here = placeOf(root, context.filename);
    if (!here.folder) return {};
    return onImports(context, ({ node, from, target }) => {
      const named = /^@gonghui\/([^/]+)(?:\/(.+))?$/.exec(from);
      const other = named ? folderOfPackage(root, named[1] ?? '') : target && placeOf(root, target).folder;
      if (!other || other === here.folder) return;

      const allowed = MAY_IMPORT[here.folder] ?? ['subgraphs/kit'];
      if (allowed !== 'all' && !allowed.includes(other)) {
        const why = WHY[here.folder] ?? WHY['subgraph'];
        const instead = other.startsWith('subgraphs/')
          ? 'Refer to its objects by id (an entity stub in the graph), or move what both need to subgraphs/kit.'
          : 'Move what both need to a package that both may import.';
        context.report({ node, message: `${here.folder} may not import ${other}. ${why}. ${instead}` });
      } else if (!named) {
        context.report({
          node,
          message: `"${from}" reaches into ${other}. Import the package by its name, and export there what you need.`,
        });
      } else if (named[2] && !publishes(root, other, `./${named[2]}`)) {
        context.report({
          node,
          message: `"${from}" is internal to ${other}. Import what the package exports, or export it from its index.ts.`,
        });
      } else if (named[2] === 'testing' && !isForTests(here)) {
        context.report({ node, message: `"${from}" is for tests: code that is shipped may not depend on it.` });
      }
    });
  },
};
