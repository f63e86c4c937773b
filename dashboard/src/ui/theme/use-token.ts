import { useTheme } from './use-theme';

/** Reads design tokens for what CSS doesn't reach, such as a canvas. Reading inside a computed follows the theme. */
export function useToken(): (name: string) => string {
  const { dark } = useTheme();
  return (name) => {
    void dark.value;
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  };
}
