/** Angles and speeds as a watch officer reads them. */

/** A course, heading or bearing in whole degrees, three figures: `034°`. */
export function bearing(degrees: number): string {
  return `${String(Math.round(degrees) % 360).padStart(3, '0')}°`;
}

/** A position in degrees and decimal minutes, two decimals: `49° 09.78′ N 123° 21.12′ W`. */
export function degreesMinutes(lat: number, lon: number): string {
  return `${part(lat, 2, 'N', 'S')} ${part(wrapLongitude(lon), 3, 'E', 'W')}`;
}

/** The longitude between -180 and 180. */
export function wrapLongitude(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}

function part(value: number, digits: number, positive: string, negative: string): string {
  const hundredths = Math.round(Math.abs(value) * 6000);
  const degrees = Math.floor(hundredths / 6000);
  const minutes = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0');
  // No-break spaces: a position breaks between latitude and longitude only.
  return `${String(degrees).padStart(digits, '0')}°\u00a0${minutes}′\u00a0${value < 0 ? negative : positive}`;
}
