/** Luminance below which a ground counts as dark, 0..255. */
const DARK_BELOW = 110;

/** Whether the page is dark around an element: sites have their own dark mode, whatever the system says. */
export function themeAround(element: Element): 'light' | 'dark' {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const luminance = luminanceOf(getComputedStyle(current).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return 'light';
}

/** Luminance of an opaque enough `rgb()` or `rgba()` colour; undefined when it lets the ground behind through. */
function luminanceOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
