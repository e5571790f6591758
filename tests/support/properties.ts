import fc from 'fast-check';

const FEW = 100;
/** Any number on demand: `PROPERTY_RUNS=10000 npm run test:unit`, each time with other cases. */
const runs = process.env.PROPERTY_RUNS;

// The few cases are always the same, so that a run fails only because of a change.
fc.configureGlobal(
  runs === undefined ? { numRuns: FEW, seed: 20261127 } : { numRuns: Number(runs) },
);
