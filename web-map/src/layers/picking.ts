/** Which targets lie under the pointer. */
import { categoryOf, isVesselKind } from '../state/category';
import type { Fleet, Place } from '../state/fleet';
import type { Picture } from './overlay';

interface Pixel {
  x: number;
  y: number;
}

/** Rows within a reach in pixels of a point on the screen, the nearest first. */
export function nearest(
  fleet: Fleet,
  picture: Pick<Picture, 'now' | 'inView' | 'state'>,
  project: (place: Place) => Pixel,
  pointer: Pixel,
  reach: number,
): number[] {
  const hits: { row: number; distance: number }[] = [];
  fleet.forEach(row => {
    const hidden = picture.state.hiddenCategories.has(categoryOf(fleet.kind[row], fleet.type[row]));
    if (hidden && isVesselKind(fleet.kind[row])) return;
    if (!picture.inView(fleet.lon[row], fleet.lat[row])) return;
    const at = project(fleet.placeAt(row, picture.now));
    const distance = Math.hypot(at.x - pointer.x, at.y - pointer.y);
    if (distance <= reach) hits.push({ row, distance });
  });
  return hits.sort((a, b) => a.distance - b.distance).map(hit => hit.row);
}
