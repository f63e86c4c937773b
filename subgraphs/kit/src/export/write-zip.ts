import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; its bytes are asked for when its turn comes. */
export interface ZipEntry {
  /** Path with `/`. */
  readonly name: string;
  readonly data: AsyncIterable<Uint8Array>;
}

/** Larger files and archives would need another form of the format (ZIP64). */
const MAX_BYTES = 0xffff_ffff;

/** 1 January 1980, the earliest date the format knows: the same content gives the same bytes. */
const DOS_DATE = 0x21;

/**
 * An archive as it is made, compressed, in constant memory: sizes and checksums follow each file (bit 3 of the flags).
 * @see PKWARE APPNOTE.TXT 6.3, sections 4.3.7, 4.3.9, 4.3.12, 4.3.16
 */
export async function* writeZip(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const path = Buffer.from(name);
    const start = offset;
    const header = localHeader(path);
    yield header;
    let checksum = 0;
    let size = 0;
    let packed = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const part of data) {
        checksum = crc32(part, checksum);
        size += part.length;
        yield part;
      }
    };
    const deflate = createDeflateRaw({ level: 6 });
    // A source that fails ends the iteration below with its error; one that is left early is ended by it.
    pipeline(Readable.from(counted()), deflate, () => {});
    for await (const part of deflate as AsyncIterable<Buffer>) {
      packed += part.length;
      yield part;
    }
    offset += header.length + packed + 16;
    if (Math.max(size, offset) > MAX_BYTES) throw new RangeError(`${name} makes the archive larger than 4 GiB`);
    yield dataDescriptor(checksum, packed, size);
    directory.push(directoryEntry(path, checksum, packed, size, start));
  }
  const listing = Buffer.concat(directory);
  yield listing;
  yield endOfDirectory(directory.length, listing.length, offset);
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  common(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** Version needed, flags (sizes follow; names are UTF-8), deflate, time and date. */
function common(header: Buffer, at: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0808, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DOS_DATE, at + 8);
}

function dataDescriptor(checksum: number, packed: number, size: number): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x0807_4b50, 0);
  descriptor.writeUInt32LE(checksum, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function directoryEntry(name: Buffer, checksum: number, packed: number, size: number, start: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(20, 4);
  common(entry, 6);
  entry.writeUInt32LE(checksum, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(start, 42);
  return Buffer.concat([entry, name]);
}

function endOfDirectory(entries: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
