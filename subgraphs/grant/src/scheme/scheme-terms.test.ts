import { describe, expect, test } from 'vitest';
import { PALACE_GRANTS } from '../demo/scheme-terms-of-print.js';
import { readTerms, writeTerms } from './scheme-terms.js';

describe('when terms were stored before schemes could be kept for some workers, or do without a step', () => {
  test('they are kept for nobody and leave nothing out', () => {
    const { workerCategories: _workers, skippedSteps: _steps, ...stored } = writeTerms(PALACE_GRANTS);
    expect(readTerms(stored)).toEqual(PALACE_GRANTS);
  });
});
