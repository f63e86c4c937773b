/** Browsers by what they write into the user agent; the first that fits counts, as most name several others. */
const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /Edg(?:e|A|iOS)?\/(\d+)/],
  ['360', /360(?:SE|EE)/],
  ['微信', /MicroMessenger\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /(?:Headless)?Chrome\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari/],
  ['curl', /^curl\/(\d+)/],
];

const systems: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];

/** A browser as people call it, `Chrome 156 · Linux`; null when it doesn't say. */
export function browserName(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const browser = browsers.flatMap(([name, pattern]) => {
    const match = pattern.exec(userAgent);
    return match ? [match[1] ? `${name} ${match[1]}` : name] : [];
  })[0];
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return [browser, system].filter(Boolean).join(' · ') || userAgent.slice(0, 60);
}
