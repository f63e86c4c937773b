/** Bytes of every character of two bytes, by asking the decoder for each pair. */
const pairs = new Map<string, readonly [number, number]>();

/** A text of ASCII and Chinese characters as a spreadsheet program of a Chinese office writes it. */
export function encodeGb18030(text: string): Buffer {
  if (pairs.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1 && character !== '\uFFFD') pairs.set(character, [lead, trail]);
      }
  }
  return Buffer.from(
    [...text].flatMap((character) => (character <= '\u007F' ? [character.charCodeAt(0)] : pairs.get(character)!)),
  );
}
