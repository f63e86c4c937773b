import type { Font } from 'fontkit';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/noto-serif-sc';

/**
 * Files of the font that certificates are printed with: Noto Serif SC, under the SIL Open Font License. It holds 30,928
 * characters, the rare ones of the register of names (通用规范汉字表) among them. The server needs no fonts of its own.
 */
export const CERTIFICATE_FONTS = {
  regular: require.resolve(`${FONT}/400Regular/NotoSerifSC_400Regular.ttf`),
  bold: require.resolve(`${FONT}/700Bold/NotoSerifSC_700Bold.ttf`),
} as const;

let opened: Promise<Font> | null = null;

/**
 * Characters of texts that the font cannot print, each once, in their order. They would come out as empty boxes: a
 * certificate with one is refused.
 */
export async function findUnprintable(texts: readonly string[]): Promise<string[]> {
  opened ??= openFont().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  const font = await opened;
  return [...new Set(texts.join(''))].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
}

/** Both weights hold the same characters. */
async function openFont(): Promise<Font> {
  const { open } = await import('fontkit');
  const font = await open(CERTIFICATE_FONTS.regular);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('the font of certificates is a collection');
  return font;
}
