import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';

/** The files of an archive as texts, read by its directory, as every program does. @throws where a size or checksum is wrong */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x0605_4b50);
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [checksum, packed, size] = [16, 20, 24].map((part) => archive.readUInt32LE(at + part));
    const nameLength = archive.readUInt16LE(at + 28);
    const start = archive.readUInt32LE(at + 42);
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString();
    assert.equal(archive.readUInt32LE(start), 0x0403_4b50);
    const data = start + 30 + archive.readUInt16LE(start + 26);
    const content = inflateRawSync(archive.subarray(data, data + (packed ?? 0)));
    assert.deepEqual([content.length, crc32(content)], [size, checksum]);
    files.set(name, content.toString());
    at += 46 + nameLength;
  }
  assert.equal(at, end);
  return files;
}
