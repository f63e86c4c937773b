import { onImports, placeOf } from './imports.mjs';

const FEATURE = /^dashboard\/src\/features\/([^/]+)\//;

/** A feature of the dashboard is a folder that can be deleted; `ui` is presentation alone. */
export default {
  create(/** @type {any} */ context) {
    const { folder, path } = placeOf(context.cwd, context.filename);
    if (folder !== 'dashboard') return {};
    const feature = FEATURE.exec(`dashboard/${path}`)?.[1];
    const isUi = path.startsWith('src/ui/');
    if (!feature && !isUi) return {};
    return onImports(context, ({ node, from, target }) => {
      const other = FEATURE.exec(`${target}/`)?.[1];
      if (feature && other && other !== feature)
        context.report({
          node,
          message: `The feature "${feature}" may not import the feature "${other}": each folder can be deleted alone. Move what both need to the nearest common folder (ui/, or a module beside features/).`,
        });
      if (!isUi) return;
      if (other) context.report({ node, message: 'ui/ holds what every feature uses: it may not import a feature.' });
      if (/^(graphql($|\/)|@urql\/)/.test(from) || /^dashboard\/src\/(graphql|gql|urql)(\/|\.|$)/.test(target))
        context.report({
          node,
          message:
            'ui/ is presentation and knows no GraphQL: a component there takes plain props. Put the query or fragment into the feature that uses it.',
        });
    });
  },
};
