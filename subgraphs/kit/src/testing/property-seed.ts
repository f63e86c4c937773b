import fc from 'fast-check';

/**
 * Set-up of every test file: properties draw the same cases in each run, so that a run that fails fails again. A number in
 * `FAST_CHECK_SEED` draws others.
 */
const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20_211_031);
if (!Number.isSafeInteger(seed)) throw new Error('FAST_CHECK_SEED is not a whole number.');
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
