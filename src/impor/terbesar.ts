/** Extremes of many numbers: `Math.max(...many)` overflows the stack. */
export const maxOf = (angka: Iterable<number>, least = -Infinity): number => {
  let found = least;
  for (const item of angka) if (item > found) found = item;
  return found;
};

export const minOf = (angka: Iterable<number>, most = Infinity): number => {
  let found = most;
  for (const item of angka) if (item < found) found = item;
  return found;
};
