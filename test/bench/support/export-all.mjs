import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Parts of a file between two looks at the heap. */
const PARTS = 8;

const PREPARE = `mutation($input: PrepareGrantExportInput!) {
  prepareGrantExport(input: $input) { userErrors { message } link manifest { id } } }`;
const MANIFEST = 'query($id: ID!) { grantExportManifest(id: $id) { rowCount byteCount sha256 } }';

/**
 * Exports all grants and reads the file to its end, keeping nothing. The process is that of the server, so that
 * its heap is what the file holds.
 * @param ask asks the graph as whoever exports
 * @param format a `GrantExportFormat`
 * @returns rows and bytes of the manifest, seconds, and the live heap on the way in MiB
 */
export async function exportAll(url, ask, format) {
  const started = performance.now();
  const input = { clientMutationId: randomUUID(), filter: {}, format };
  const { prepareGrantExport: prepared } = await ask(PREPARE, { input });
  if (!prepared.link) throw new Error(prepared.userErrors[0].message);
  const response = await fetch(new URL(prepared.link, url));
  if (!response.ok) throw new Error(`the file was answered ${response.status}`);
  const heaps = [];
  let parts = 0;
  for await (const _part of response.body) {
    parts += 1;
    if (parts % PARTS !== 1) continue;
    collect();
    heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const seconds = (performance.now() - started) / 1000;
  const { grantExportManifest: manifest } = await ask(MANIFEST, { id: prepared.manifest.id });
  if (manifest.sha256 === null) throw new Error('the file was not finished');
  return { rows: manifest.rowCount, bytes: manifest.byteCount, seconds, heaps };
}
