import { isForTests, placeOf } from './imports.mjs';

/** The environment is read in one place per package. */
export default {
  create(/** @type {any} */ context) {
    const here = placeOf(context.cwd, context.filename);
    const name = here.path.split('/').at(-1) ?? '';
    if (!here.path.startsWith('src/') || isForTests(here) || name === 'config.ts' || name === 'main.ts') return {};
    return {
      MemberExpression(/** @type {any} */ node) {
        if (node.object.name !== 'process' || (node.property.name ?? node.property.value) !== 'env') return;
        // Handing the whole environment to a child process reads no setting.
        if (node.parent.type === 'SpreadElement') return;
        context.report({
          node,
          message:
            'Only config.ts and main.ts read process.env: a setting is declared, checked and documented once. Take the value as an argument.',
        });
      },
      ImportDeclaration(/** @type {any} */ node) {
        if (!/^(node:)?process$/.test(node.source.value)) return;
        const env = node.specifiers.find((/** @type {any} */ one) => one.imported?.name === 'env');
        if (env) context.report({ node: env, message: 'Only config.ts and main.ts read the environment.' });
      },
      VariableDeclarator(/** @type {any} */ node) {
        if (node.init?.name !== 'process' || node.id.type !== 'ObjectPattern') return;
        const env = node.id.properties.find((/** @type {any} */ one) => one.key?.name === 'env');
        if (env) context.report({ node: env, message: 'Only config.ts and main.ts read process.env.' });
      },
    };
  },
};
