import { describe, expect, test } from 'vitest';
import {
  answer,
  codes,
  decided,
  GRANT,
  line,
  officer,
  order,
  paidRow,
  putDocument,
  run,
  TODAY,
  world,
  tellPaymentStory,
} from '../testing/payment-story.js';
import { putEntries } from '../testing/put-entries.js';
import { putLines } from '../testing/put-grants.js';

tellPaymentStory();

describe('when terms ask for papers at the end', () => {
  test('a grant is accepted with evidence and report, and closed with the voucher', async () => {
    await putLines(world.database, [{ id: line + 5_000, scheme: 1600 }]);
    await putEntries(world.database, [{ line: line + 5_000, kind: 'BUDGET', yuan: 10_000 }]);
    const ids = await decided(1, { scheme: 1600, line: line + 5_000 });
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const accept = (): Promise<any> => run(officer, 'acceptGrant', { grantId: ids[0], acceptedOn: TODAY }, GRANT);
    const close = (): Promise<any> => run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT);
    expect(codes(await accept())).toEqual(['DOCUMENT_MISSING']);
    await putDocument(ids[0]!, 'EVIDENCE');
    await putDocument(ids[0]!, 'ACCEPTANCE');
    expect(codes(await accept())).toEqual([]);
    expect(codes(await close())).toEqual(['DOCUMENT_MISSING']);
    await putDocument(ids[0]!, 'VOUCHER');
    expect(await close()).toMatchObject({ userErrors: [], grant: { status: 'CLOSED' } });
  });
});
