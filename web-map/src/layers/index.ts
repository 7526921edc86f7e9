/** The order of drawing, from the ground up. The vessel layer stands between the overlays below and above it. */
import { density } from './density';
import { evidence } from './evidence';
import { hulls } from './hulls';
import { labels } from './labels';
import type { Overlay } from './overlay';
import { places } from './places';
import { trail } from './trail';
import { vectors } from './vectors';

export const OVERLAYS: Overlay[] = [density, places, evidence, trail, hulls, vectors, labels];
