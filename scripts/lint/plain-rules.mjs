import { isForTests, onImports, placeOf } from './imports.mjs';

const PLAIN = 'A rule takes plain values, so that it can be read, tested and re-run on an old case without a server';

/** Calls that answer differently each time. */
const UNREPEATABLE = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'process.hrtime']);

/** Files in a folder `rules` know nothing but values: no library, no entity, no clock, no chance. */
export default {
  create(/** @type {any} */ context) {
    const here = placeOf(context.cwd, context.filename);
    if (!/(^|\/)rules\//.test(here.path) || isForTests(here)) return {};

    const clock = (/** @type {any} */ node, /** @type {string} */ call) =>
      context.report({
        node,
        message: `A rule may not call ${call}: it must give the same answer tomorrow. Take the day (or the draw) as an argument; the use case passes \`context.today\`.`,
      });

    return {
      ...onImports(context, ({ node, from, target, typeOnly }) => {
        if (!target) {
          if (from === '@gonghui/kit/rules' || (typeOnly && from.startsWith('@gonghui/'))) return;
          context.report({
            node,
            message: `A rule may not import "${from}". ${PLAIN}. Of the kit it may use "@gonghui/kit/rules".`,
          });
        } else if (/\.(entity|resolver|loaders?|inputs|types|sql)(\.\w+)?$|\/migrations\//.test(target)) {
          context.report({
            node,
            message: `A rule may not import "${from}", not even its type. ${PLAIN}: declare the few fields it needs.`,
          });
        }
      }),
      NewExpression(/** @type {any} */ node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) clock(node, 'new Date()');
      },
      CallExpression(/** @type {any} */ node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date') clock(node, 'Date()');
        if (callee.type !== 'MemberExpression') return;
        const call = `${callee.object.name}.${callee.property.name ?? callee.property.value}`;
        if (UNREPEATABLE.has(call)) clock(node, `${call}()`);
      },
    };
  },
};
