/** Meridians and parallels, each with the widest mesh it belongs to, so that a zoom can choose its mesh. */
import type { Feature, FeatureCollection, LineString } from 'geojson';

/** Meshes in minutes of arc, widest first; every one divides the one before. */
export const MESHES = [1800, 600, 300, 60, 30, 10] as const;

/** Parallels end where the Mercator square does. */
const HIGHEST_LATITUDE = 85;
const FINEST = MESHES[MESHES.length - 1] ?? 1;

export interface GraticuleProperties {
  mesh: number;
}

function line(
  minutes: number,
  from: [number, number],
  to: [number, number],
): Feature<LineString, GraticuleProperties> {
  const mesh = MESHES.find(width => minutes % width === 0) ?? FINEST;
  return { type: 'Feature', properties: { mesh }, geometry: { type: 'LineString', coordinates: [from, to] } };
}

export function graticule(): FeatureCollection<LineString, GraticuleProperties> {
  const features = [];
  for (let minutes = -180 * 60; minutes < 180 * 60; minutes += FINEST) {
    const lon = minutes / 60;
    features.push(line(minutes, [lon, -HIGHEST_LATITUDE], [lon, HIGHEST_LATITUDE]));
  }
  for (let minutes = -HIGHEST_LATITUDE * 60; minutes <= HIGHEST_LATITUDE * 60; minutes += FINEST) {
    const lat = minutes / 60;
    features.push(line(minutes, [-180, lat], [180, lat]));
  }
  return { type: 'FeatureCollection', features };
}
