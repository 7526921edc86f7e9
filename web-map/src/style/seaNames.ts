/**
 * Names of oceans, seas, straits and bays in three languages, with the place where each is written.
 *
 * Our own list: the waters of the Salish Sea and its approaches in detail, the rest of the world by its large waters.
 * Positions serve the label only and are no limits of a sea.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';

export type SeaNameLanguage = 'en' | 'fr' | 'es';

type Name = Record<SeaNameLanguage, string>;
type Position = [longitude: number, latitude: number];

/** Zooms between which a kind of water is named; the label grows over them. */
const KINDS = {
  ocean: { minzoom: 0, maxzoom: 5 },
  sea: { minzoom: 2.5, maxzoom: 7 },
  gulf: { minzoom: 4, maxzoom: 8 },
  strait: { minzoom: 6.5, maxzoom: 11.5 },
  channel: { minzoom: 8.5, maxzoom: 13 },
  bay: { minzoom: 9.5, maxzoom: 14 },
} as const;

export type Kind = keyof typeof KINDS;

export interface SeaNameProperties extends Name {
  kind: Kind;
  minzoom: number;
  maxzoom: number;
}

type SeaName = Feature<Point | LineString, SeaNameProperties>;

function named(kind: Kind, [en, fr, es]: [string, string, string], geometry: Point | LineString): SeaName {
  return { type: 'Feature', properties: { kind, ...KINDS[kind], en, fr, es }, geometry };
}

/** A name written level round a point. */
function at(kind: Kind, names: [string, string, string], position: Position): SeaName {
  return named(kind, names, { type: 'Point', coordinates: position });
}

/** A name written along a line, as on a chart. */
function along(kind: Kind, names: [string, string, string], ...positions: Position[]): SeaName {
  return named(kind, names, { type: 'LineString', coordinates: positions });
}

const world: SeaName[] = [
  at('ocean', ['North Pacific Ocean', 'Océan Pacifique Nord', 'Océano Pacífico Norte'], [-150, 30]),
  at('ocean', ['North Pacific Ocean', 'Océan Pacifique Nord', 'Océano Pacífico Norte'], [165, 27]),
  at('ocean', ['South Pacific Ocean', 'Océan Pacifique Sud', 'Océano Pacífico Sur'], [-125, -28]),
  at('ocean', ['North Atlantic Ocean', 'Océan Atlantique Nord', 'Océano Atlántico Norte'], [-42, 33]),
  at('ocean', ['South Atlantic Ocean', 'Océan Atlantique Sud', 'Océano Atlántico Sur'], [-15, -25]),
  at('ocean', ['Indian Ocean', 'Océan Indien', 'Océano Índico'], [78, -22]),
  at('ocean', ['Arctic Ocean', 'Océan Arctique', 'Océano Ártico'], [-160, 77]),
  at('ocean', ['Southern Ocean', 'Océan Austral', 'Océano Austral'], [60, -60]),
  at('sea', ['Bering Sea', 'Mer de Béring', 'Mar de Bering'], [-178, 58]),
  at('sea', ['Beaufort Sea', 'Mer de Beaufort', 'Mar de Beaufort'], [-138, 72]),
  at('sea', ['Labrador Sea', 'Mer du Labrador', 'Mar del Labrador'], [-53, 57]),
  at('sea', ['Hudson Bay', "Baie d'Hudson", 'Bahía de Hudson'], [-85.5, 59.5]),
  at('sea', ['Baffin Bay', 'Baie de Baffin', 'Bahía de Baffin'], [-66, 73.5]),
  at('sea', ['Gulf of Mexico', 'Golfe du Mexique', 'Golfo de México'], [-91, 25]),
  at('sea', ['Caribbean Sea', 'Mer des Caraïbes', 'Mar Caribe'], [-75, 15]),
  at('sea', ['Sargasso Sea', 'Mer des Sargasses', 'Mar de los Sargazos'], [-63, 28]),
  at('sea', ['Gulf of Alaska', "Golfe d'Alaska", 'Golfo de Alaska'], [-146, 57.5]),
  at('sea', ['North Sea', 'Mer du Nord', 'Mar del Norte'], [3, 56]),
  at('sea', ['Norwegian Sea', 'Mer de Norvège', 'Mar de Noruega'], [2, 67]),
  at('sea', ['Barents Sea', 'Mer de Barents', 'Mar de Barents'], [40, 74]),
  at('sea', ['Baltic Sea', 'Mer Baltique', 'Mar Báltico'], [19, 56.5]),
  at('sea', ['Bay of Biscay', 'Golfe de Gascogne', 'Golfo de Vizcaya'], [-5, 45.5]),
  at('sea', ['Mediterranean Sea', 'Mer Méditerranée', 'Mar Mediterráneo'], [18.5, 34.8]),
  at('sea', ['Black Sea', 'Mer Noire', 'Mar Negro'], [34.5, 43.2]),
  at('sea', ['Caspian Sea', 'Mer Caspienne', 'Mar Caspio'], [51, 42]),
  at('sea', ['Red Sea', 'Mer Rouge', 'Mar Rojo'], [38.3, 20.5]),
  at('sea', ['Arabian Sea', "Mer d'Arabie", 'Mar Arábigo'], [64.5, 15]),
  at('sea', ['Bay of Bengal', 'Golfe du Bengale', 'Golfo de Bengala'], [88, 15]),
  at('sea', ['South China Sea', 'Mer de Chine méridionale', 'Mar de la China Meridional'], [114.5, 14]),
  at('sea', ['East China Sea', 'Mer de Chine orientale', 'Mar de la China Oriental'], [125, 29.5]),
  at('sea', ['Yellow Sea', 'Mer Jaune', 'Mar Amarillo'], [123.3, 36]),
  at('sea', ['Sea of Japan', 'Mer du Japon', 'Mar del Japón'], [135, 40]),
  at('sea', ['Sea of Okhotsk', "Mer d'Okhotsk", 'Mar de Ojotsk'], [149, 54]),
  at('sea', ['Philippine Sea', 'Mer des Philippines', 'Mar de Filipinas'], [132, 19]),
  at('sea', ['Coral Sea', 'Mer de Corail', 'Mar del Coral'], [154, -17]),
  at('sea', ['Tasman Sea', 'Mer de Tasman', 'Mar de Tasmania'], [160, -37]),
  at('sea', ['Gulf of Guinea', 'Golfe de Guinée', 'Golfo de Guinea'], [2, 1]),
  at('sea', ['Mozambique Channel', 'Canal du Mozambique', 'Canal de Mozambique'], [41, -18.5]),
];

const northAmerica: SeaName[] = [
  at('gulf', ['Gulf of St. Lawrence', 'Golfe du Saint-Laurent', 'Golfo de San Lorenzo'], [-62, 48.2]),
  at('gulf', ['Gulf of Maine', 'Golfe du Maine', 'Golfo de Maine'], [-68.3, 43]),
  along('gulf', ['Bay of Fundy', 'Baie de Fundy', 'Bahía de Fundy'], [-67, 44.5], [-66, 44.95], [-65, 45.3]),
  at('gulf', ['Gulf of California', 'Golfe de Californie', 'Golfo de California'], [-111.2, 26.8]),
  at('gulf', ['Gulf of Tehuantepec', 'Golfe de Tehuantepec', 'Golfo de Tehuantepec'], [-94.9, 15.4]),
  at('gulf', ['Bay of Campeche', 'Baie de Campêche', 'Bahía de Campeche'], [-94, 19.8]),
  at('gulf', ['Straits of Florida', 'Détroit de Floride', 'Estrecho de Florida'], [-81, 24]),
  at('gulf', ['Scotian Shelf', 'Plateau néo-écossais', 'Plataforma de Nueva Escocia'], [-62.5, 43.5]),
  at('gulf', ['Lake Superior', 'Lac Supérieur', 'Lago Superior'], [-88, 47.7]),
  at('gulf', ['Lake Michigan', 'Lac Michigan', 'Lago Míchigan'], [-87, 43.5]),
  at('gulf', ['Lake Huron', 'Lac Huron', 'Lago Hurón'], [-82.3, 44.7]),
  at('gulf', ['Lake Erie', 'Lac Érié', 'Lago Erie'], [-81.2, 42.2]),
  at('gulf', ['Lake Ontario', 'Lac Ontario', 'Lago Ontario'], [-77.8, 43.65]),
  at('gulf', ['Lake St. Clair', 'Lac Sainte-Claire', 'Lago Santa Clara'], [-82.7, 42.45]),
  at('strait', ['San Francisco Bay', 'Baie de San Francisco', 'Bahía de San Francisco'], [-122.32, 37.72]),
  at(
    'strait',
    ['Gulf of Santa Catalina', 'Golfe de Santa Catalina', 'Golfo de Santa Catalina'],
    [-117.9, 33.15],
  ),
  at('strait', ['Galveston Bay', 'Baie de Galveston', 'Bahía de Galveston'], [-94.85, 29.5]),
  at('channel', ['San Diego Bay', 'Baie de San Diego', 'Bahía de San Diego'], [-117.15, 32.665]),
  at('strait', ['Bahía de Todos Santos', 'Baie de Todos Santos', 'Bahía de Todos Santos'], [-116.72, 31.82]),
  at('channel', ['Halifax Harbour', "Port d'Halifax", 'Puerto de Halifax'], [-63.535, 44.62]),
  at('channel', ['Bedford Basin', 'Bassin de Bedford', 'Cuenca de Bedford'], [-63.64, 44.7]),
];

const northWestCoast: SeaName[] = [
  along(
    'gulf',
    ['Queen Charlotte Sound', 'Bassin de la Reine-Charlotte', 'Seno de la Reina Carlota'],
    [-130.4, 51.6],
    [-128.6, 51.4],
  ),
  along('gulf', ['Hecate Strait', "Détroit d'Hécate", 'Estrecho de Hécate'], [-131.2, 53.9], [-130.3, 52.6]),
  at('gulf', ['Dixon Entrance', 'Entrée Dixon', 'Entrada Dixon'], [-132.1, 54.45]),
  along(
    'strait',
    ['Queen Charlotte Strait', 'Détroit de la Reine-Charlotte', 'Estrecho de la Reina Carlota'],
    [-127.8, 51.0],
    [-126.9, 50.65],
  ),
  along(
    'channel',
    ['Johnstone Strait', 'Détroit de Johnstone', 'Estrecho de Johnstone'],
    [-126.6, 50.52],
    [-125.9, 50.44],
  ),
  at('gulf', ['Salish Sea', 'Mer des Salish', 'Mar de Salish'], [-123.95, 49.35]),
  along(
    'strait',
    ['Strait of Juan de Fuca', 'Détroit de Juan de Fuca', 'Estrecho de Juan de Fuca'],
    [-124.45, 48.395],
    [-124.1, 48.255],
    [-123.75, 48.205],
    [-123.35, 48.19],
  ),
  along(
    'strait',
    ['Strait of Georgia', 'Détroit de Géorgie', 'Estrecho de Georgia'],
    [-124.15, 49.42],
    [-123.75, 49.26],
    [-123.4, 49.06],
    [-123.15, 48.9],
  ),
  along(
    'strait',
    ['Strait of Georgia', 'Détroit de Géorgie', 'Estrecho de Georgia'],
    [-124.9, 49.87],
    [-124.65, 49.62],
    [-124.4, 49.5],
  ),
  along(
    'channel',
    ['Haro Strait', 'Détroit de Haro', 'Estrecho de Haro'],
    [-123.26, 48.68],
    [-123.2, 48.6],
    [-123.17, 48.5],
    [-123.16, 48.42],
  ),
  along(
    'channel',
    ['Boundary Pass', 'Passage Boundary', 'Paso Boundary'],
    [-123.22, 48.715],
    [-123.1, 48.755],
    [-122.98, 48.79],
  ),
  along(
    'channel',
    ['Rosario Strait', 'Détroit de Rosario', 'Estrecho de Rosario'],
    [-122.745, 48.68],
    [-122.755, 48.58],
    [-122.75, 48.5],
    [-122.78, 48.42],
  ),
  along(
    'channel',
    ['Admiralty Inlet', "Bras de mer de l'Amirauté", 'Ensenada del Almirantazgo'],
    [-122.8, 48.19],
    [-122.71, 48.13],
    [-122.63, 48.06],
    [-122.55, 47.97],
  ),
  along(
    'strait',
    ['Puget Sound', 'Puget Sound', 'Estrecho de Puget'],
    [-122.45, 47.83],
    [-122.44, 47.72],
    [-122.44, 47.6],
    [-122.42, 47.48],
  ),
  along(
    'channel',
    ['Hood Canal', 'Canal Hood', 'Canal Hood'],
    [-122.66, 47.8],
    [-122.74, 47.72],
    [-122.83, 47.63],
    [-122.97, 47.52],
  ),
  along(
    'channel',
    ['Saratoga Passage', 'Passage Saratoga', 'Paso Saratoga'],
    [-122.58, 48.2],
    [-122.54, 48.12],
    [-122.46, 48.05],
  ),
  along(
    'channel',
    ['Howe Sound', 'Baie Howe', 'Seno Howe'],
    [-123.28, 49.5],
    [-123.28, 49.42],
    [-123.33, 49.36],
  ),
  along(
    'channel',
    ['Malaspina Strait', 'Détroit de Malaspina', 'Estrecho de Malaspina'],
    [-124.5, 49.78],
    [-124.28, 49.65],
    [-124.1, 49.53],
  ),
  along(
    'channel',
    ['Swanson Channel', 'Chenal Swanson', 'Canal Swanson'],
    [-123.37, 48.79],
    [-123.3, 48.73],
    [-123.28, 48.69],
  ),
  along(
    'channel',
    ['Trincomali Channel', 'Chenal Trincomali', 'Canal Trincomali'],
    [-123.57, 48.97],
    [-123.46, 48.9],
    [-123.38, 48.85],
  ),
  along('channel', ['Dabob Bay', 'Baie Dabob', 'Bahía Dabob'], [-122.83, 47.82], [-122.85, 47.72]),
  at('channel', ['Barkley Sound', 'Baie Barkley', 'Seno Barkley'], [-125.35, 48.85]),
  at('channel', ['Clayoquot Sound', 'Baie Clayoquot', 'Seno Clayoquot'], [-126.1, 49.18]),
  at('channel', ['Boundary Bay', 'Baie Boundary', 'Bahía Boundary'], [-122.94, 49.02]),
  at('channel', ['Bellingham Bay', 'Baie de Bellingham', 'Bahía de Bellingham'], [-122.55, 48.71]),
  at('channel', ['Padilla Bay', 'Baie Padilla', 'Bahía de Padilla'], [-122.52, 48.54]),
  at('channel', ['Skagit Bay', 'Baie Skagit', 'Bahía Skagit'], [-122.49, 48.31]),
  at('channel', ['Possession Sound', 'Bras Possession', 'Seno Possession'], [-122.3, 47.97]),
  at('channel', ['Commencement Bay', 'Baie Commencement', 'Bahía Commencement'], [-122.455, 47.288]),
  at('channel', ['English Bay', 'Baie English', 'Bahía English'], [-123.205, 49.297]),
  at('channel', ['Burrard Inlet', 'Inlet Burrard', 'Ensenada de Burrard'], [-122.985, 49.297]),
  along(
    'channel',
    ['Indian Arm', 'Bras Indian', 'Brazo Indian'],
    [-122.876, 49.43],
    [-122.884, 49.39],
    [-122.91, 49.36],
    [-122.937, 49.33],
  ),
  along(
    'channel',
    ['Saanich Inlet', 'Inlet Saanich', 'Ensenada de Saanich'],
    [-123.49, 48.68],
    [-123.5, 48.6],
    [-123.53, 48.53],
  ),
  at('bay', ['Elliott Bay', 'Baie Elliott', 'Bahía Elliott'], [-122.38, 47.605]),
  at('bay', ['Port Moody Arm', 'Bras Port Moody', 'Brazo Port Moody'], [-122.875, 49.2885]),
  at('bay', ['Samish Bay', 'Baie Samish', 'Bahía Samish'], [-122.5, 48.605]),
  at('bay', ['Fidalgo Bay', 'Baie Fidalgo', 'Bahía Fidalgo'], [-122.585, 48.49]),
  at('bay', ['Guemes Channel', 'Chenal Guemes', 'Canal de Güemes'], [-122.64, 48.528]),
  at('bay', ['Port Gardner', 'Port Gardner', 'Port Gardner'], [-122.245, 47.99]),
  at('bay', ['Birch Bay', 'Baie Birch', 'Bahía Birch'], [-122.79, 48.915]),
  at('bay', ['Royal Roads', 'Royal Roads', 'Royal Roads'], [-123.45, 48.415]),
  at('bay', ['Port Angeles Harbor', 'Port de Port Angeles', 'Puerto de Port Angeles'], [-123.43, 48.133]),
  at('bay', ['Discovery Bay', 'Baie Discovery', 'Bahía Discovery'], [-122.88, 48.06]),
  at('bay', ['Dungeness Bay', 'Baie Dungeness', 'Bahía Dungeness'], [-123.14, 48.165]),
  at('bay', ['Neah Bay', 'Baie Neah', 'Bahía de Neah'], [-124.61, 48.378]),
  at('bay', ['Cowichan Bay', 'Baie Cowichan', 'Bahía de Cowichan'], [-123.59, 48.75]),
  at('bay', ['Dyes Inlet', 'Inlet Dyes', 'Ensenada Dyes'], [-122.69, 47.62]),
  at('bay', ['Colvos Passage', 'Passage Colvos', 'Paso Colvos'], [-122.525, 47.44]),
];

export const SEA_NAMES: FeatureCollection<Point | LineString, SeaNameProperties> = {
  type: 'FeatureCollection',
  features: [...world, ...northAmerica, ...northWestCoast],
};
