/** Compares levels of requirement sets: 1.9 is below 1.10. */
export function atLeast(level: string, wanted: string): boolean {
  const [major = 0, minor = 0] = level.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
