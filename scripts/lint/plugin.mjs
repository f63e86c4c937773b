import dashboardFeatures from './dashboard-features.mjs';
import packageGraph from './package-graph.mjs';
import plainRules from './plain-rules.mjs';
import settingsInConfig from './settings-in-config.mjs';

/** The project's own lint rules: the boundaries of CONTRIBUTING.md. */
export default {
  meta: { name: 'gonghui' },
  rules: {
    'dashboard-features': dashboardFeatures,
    'package-graph': packageGraph,
    'plain-rules': plainRules,
    'settings-in-config': settingsInConfig,
  },
};
