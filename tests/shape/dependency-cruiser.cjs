/** The floors of the house: a folder imports only from floors below it. */
const floors = [
  ['model'],
  ['formats', 'graph'],
  ['words', 'work'],
  ['scene'],
  ['state', 'stage', 'figure'],
  ['ui', 'cli'],
];

const upwards = floors.flatMap((folders, floor) =>
  folders.map((folder) => ({
    name: `${folder}-imports-only-from-below`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: `^src/(${floors
        .slice(floor)
        .flat()
        .filter((other) => other !== folder)
        .join('|')})/`,
    },
  })),
);

/** Which folder alone may import which library. */
const owners = [
  ['valibot', 'model'],
  ['jsonc-parser', 'formats'],
  ['graphology[^/]*', 'graph'],
  ['cytoscape', 'stage'],
  ['@resvg/resvg-wasm', 'figure'],
  ['idb', 'state'],
  ['papaparse', 'formats'],
  ['svelte', '(state|ui)'],
  ['bits-ui|@lucide/svelte', 'ui'],
].map(([library, folder]) => ({
  name: `${library}-only-in-${folder}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `node_modules/(${library})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...upwards.filter((rule) => !rule.to.path.includes('()')),
    ...owners,
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|ui/build)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: 'woff2|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript looks for the files of a configuration beside it only where its whole path is given.
    tsConfig: { fileName: `${__dirname}/../../src/tsconfig.json` },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte'],
    },
  },
};
