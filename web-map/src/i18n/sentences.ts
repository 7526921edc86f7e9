/** What rules say, in the reader's language. A sentence or name that is not listed stays in the server's English. */
import type { Sentence } from '../api/types';
import { shipTypeWord } from './shipType';
import type { Dictionary, LanguageCode } from '.';

type Args = Record<string, unknown>;
type Saying = Record<Exclude<LanguageCode, 'en'>, (args: Args, words: Dictionary) => string>;

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '–';

const SENTENCES: Record<string, Saying> = {
  'sv01.inside': {
    fr: a =>
      `${text(a['vessel'])}, petit bâtiment, est à ${text(a['distance'])} m de ${text(a['facility'])} et se trouve ` +
      `depuis ${text(a['seconds'])} s dans sa zone tampon de ${text(a['buffer'])} m, au niveau ${text(a['level'])}.`,
    es: a =>
      `${text(a['vessel'])}, embarcación pequeña, está a ${text(a['distance'])} m de ${text(a['facility'])} y lleva ` +
      `${text(a['seconds'])} s dentro de su franja de ${text(a['buffer'])} m, en el nivel ${text(a['level'])}.`,
  },
  'sv01.small': {
    fr: (a, words) => `Compté comme petit : ${smallness(a, words)}.`,
    es: (a, words) => `Contada como pequeña: ${smallness(a, words)}.`,
  },
  'sv01.far': {
    fr: () => 'le bâtiment est loin de l’installation',
    es: () => 'la embarcación está lejos de la instalación',
  },
  'sv01.notSmall': {
    fr: (a, words) => `ce n’est pas un petit bâtiment : ${smallness(a, words)}`,
    es: (a, words) => `no es una embarcación pequeña: ${smallness(a, words)}`,
  },
  'sv01.permitted': {
    fr: () => 'une autorisation le couvre ici',
    es: () => 'un permiso la ampara aquí',
  },
  'sv01.away': {
    fr: a => `à plus de ${text(a['distance'])} m pendant ${text(a['seconds'])} s`,
    es: a => `a más de ${text(a['distance'])} m durante ${text(a['seconds'])} s`,
  },
  'sv01.stop.distance': {
    fr: a =>
      `un message à ${text(a['distance'])} m ou plus de ${text(a['facility'])}${dwell(a, 'en moins de')}`,
    es: a =>
      `un informe a ${text(a['distance'])} m o más de ${text(a['facility'])}${dwell(a, 'en menos de')}`,
  },
  'sv01.stop.permission': {
    fr: a => `une autorisation pour ce bâtiment à ${text(a['facility'])}`,
    es: a => `un permiso para esta embarcación en ${text(a['facility'])}`,
  },
  'sv01.stop.type': {
    fr: () =>
      'un type de navire de 50 à 53 ou 55 (pilote, sauvetage, remorqueur, navire ravitailleur, forces de l’ordre)',
    es: () =>
      'un tipo de buque de 50 a 53 o 55 (práctico, salvamento, remolcador, embarcación auxiliar, fuerzas del orden)',
  },
  'id01.stop.fewer': {
    fr: a => `moins de ${text(a['count'])} messages de ce genre en 10 minutes`,
    es: a => `menos de ${text(a['count'])} informes de este tipo en 10 minutos`,
  },
  'id01.stop.receiver': {
    fr: a =>
      `au moins ${text(a['numbers'])} numéros incorrects différents à ce récepteur en 10 minutes : ` +
      'le récepteur est alors en cause',
    es: a =>
      `al menos ${text(a['numbers'])} números incorrectos distintos en este receptor en 10 minutos: ` +
      'entonces la culpa es del receptor',
  },
  'stop.exemption': {
    fr: a => `une exemption de ce bâtiment de ${text(a['rule'])}`,
    es: a => `una exención de esta embarcación de ${text(a['rule'])}`,
  },
  'rule.exempted': {
    fr: () => 'le site l’a exempté',
    es: () => 'el sitio la ha eximido',
  },
  'alert.severity': {
    fr: a => `gravité de ${text(a['from'])} à ${text(a['to'])} au niveau ${text(a['level'])}`,
    es: a => `gravedad de ${text(a['from'])} a ${text(a['to'])} en el nivel ${text(a['level'])}`,
  },
  'engine.holds': { fr: () => 'la condition est remplie', es: () => 'se cumple la condición' },
  'engine.lost': { fr: () => 'perdu : plus aucun message', es: () => 'perdida: no se oye nada de ella' },
  'engine.identity': {
    fr: () => 'le bâtiment dit autre chose de lui-même',
    es: () => 'la embarcación dice otra cosa de sí misma',
  },
  'engine.firstPosition': {
    fr: () => 'sa première position était la mauvaise',
    es: () => 'su primera posición era la equivocada',
  },
  'engine.furtherShip': {
    fr: () => 'un autre navire sous ce numéro, ou un saut qui se confirme',
    es: () => 'otro buque con este número, o un salto que se mantiene',
  },
  'engine.longRange': {
    fr: () => 'des messages à longue portée font partie de la trace',
    es: () => 'unos informes de largo alcance forman parte de la traza',
  },
  'engine.joined': {
    fr: a => `un seul navire, qui a sauté et y est resté : réuni avec ${text(a['track'])}`,
    es: a => `un solo buque, que saltó y allí siguió: unido con ${text(a['track'])}`,
  },
  'engine.sameVessel': {
    fr: a => `c’est le même bâtiment que ${text(a['track'])}`,
    es: a => `es la misma embarcación que ${text(a['track'])}`,
  },
  'engine.late': {
    fr: a => `message tardif de ${text(a['receiver'])}, reçu il y a ${text(a['seconds'])} s`,
    es: a => `informe tardío de ${text(a['receiver'])}, oído hace ${text(a['seconds'])} s`,
  },
  'engine.level': {
    fr: a => `niveau de sûreté ${text(a['level'])}`,
    es: a => `nivel de protección ${text(a['level'])}`,
  },
  'engine.levelOver': {
    fr: a => `la durée du niveau de sûreté ${text(a['level'])} est écoulée`,
    es: a => `ha terminado el tiempo del nivel de protección ${text(a['level'])}`,
  },
  'engine.site': {
    fr: a => `le site est dans le pays ${text(a['home'])}`,
    es: a => `el sitio está en el país ${text(a['home'])}`,
  },
  'engine.parameter': {
    fr: a => `le paramètre ${text(a['parameter'])} de ${text(a['rule'])} a été modifié`,
    es: a => `se ha cambiado el parámetro ${text(a['parameter'])} de ${text(a['rule'])}`,
  },
  'engine.put': {
    fr: a => `inscription au registre : ${text(a['id'])}`,
    es: a => `inscripción en el registro: ${text(a['id'])}`,
  },
  'engine.removed': {
    fr: a => `retrait du registre : ${text(a['id'])}`,
    es: a => `baja del registro: ${text(a['id'])}`,
  },
};

function dwell(args: Args, within: string): string {
  return Number(args['seconds']) > 0 ? ` ${within} ${text(args['seconds'])} s` : '';
}

function smallness(args: Args, words: Dictionary): string {
  const stations: Record<string, string> = words.station;
  const length = Number(args['length']);
  return [
    stations[text(args['class'])] ?? text(args['class']),
    shipTypeWord(words, Number(args['type'])).toLowerCase(),
    length > 0 ? `${length} m` : words.card.sizeUnknown,
  ].join(', ');
}

export function sentenceText(sentence: Sentence, locale: string, words: Dictionary): string {
  const language = languageOf(locale);
  if (language === 'en') return sentence.text;
  return SENTENCES[sentence.key]?.[language](sentence.args, words) ?? sentence.text;
}

/** The faults of a number that rule ID-01 names. */
const IMPROPER: Record<string, Record<Exclude<LanguageCode, 'en'>, string>> = {
  default: {
    fr: 'les appareils sont livrés avec ce numéro, personne ne l’a réglé',
    es: 'los equipos se entregan con este número, nadie lo ha configurado',
  },
  format: {
    fr: 'il ne suit aucun des formats de la recommandation UIT-R M.585',
    es: 'no sigue ninguno de los formatos de la recomendación UIT-R M.585',
  },
  mid: {
    fr: 'ses trois premiers chiffres ne sont attribués à aucun pays',
    es: 'sus tres primeras cifras no están asignadas a ningún país',
  },
  notAShip: {
    fr: 'message de navire, mais le numéro a le format d’une autre sorte de station',
    es: 'informe de buque, pero el número tiene el formato de otro tipo de estación',
  },
};
for (const [code, fault] of Object.entries(IMPROPER)) {
  SENTENCES[`id01.${code}`] = {
    fr: a => `Une station transmet sa position sous le MMSI ${text(a['mmsi'])} : ${fault.fr}.`,
    es: a => `Una estación transmite su posición con el MMSI ${text(a['mmsi'])}: ${fault.es}.`,
  };
}

const MEASURES: Record<string, Record<Exclude<LanguageCode, 'en'>, string>> = {
  'distance to the facility': { fr: 'distance à l’installation', es: 'distancia a la instalación' },
  'reports in a row': { fr: 'messages de suite', es: 'informes seguidos' },
  'different improper numbers at this receiver': {
    fr: 'numéros incorrects différents à ce récepteur',
    es: 'números incorrectos distintos en este receptor',
  },
  'time in the buffer': { fr: 'temps dans la zone tampon', es: 'tiempo en la franja' },
};

/** The name of a measure or series, with a capital letter. */
export function measureName(name: string, locale: string): string {
  const language = languageOf(locale);
  const known = language === 'en' ? name : (MEASURES[name]?.[language] ?? name);
  return known.charAt(0).toUpperCase() + known.slice(1);
}

/** Names of shapes: `track`, or a kind before the name of a place. */
const SHAPES: Record<string, Record<Exclude<LanguageCode, 'en'>, string>> = {
  track: { fr: 'trace', es: 'traza' },
  facility: { fr: 'installation', es: 'instalación' },
  buffer: { fr: 'zone tampon', es: 'franja' },
};

/** The kind of a shape: what comes first in its name. */
export function shapeKind(name: string): string {
  return name.split(' ', 1)[0];
}

export function shapeName(name: string, locale: string): string {
  const language = languageOf(locale);
  const [kind, ...rest] = name.split(' ');
  const known = language === 'en' ? undefined : SHAPES[kind]?.[language];
  return known === undefined ? name : [known, ...rest].join(' ');
}

/** Units that are words; the others are the same in all languages. */
const UNITS: Record<string, Record<Exclude<LanguageCode, 'en'>, string>> = {
  reports: { fr: 'messages', es: 'informes' },
  numbers: { fr: 'numéros', es: 'números' },
};

export function unitName(unit: string | null, locale: string): string {
  const language = languageOf(locale);
  if (unit === null || language === 'en') return unit ?? '';
  return UNITS[unit]?.[language] ?? unit;
}

function languageOf(locale: string): LanguageCode {
  return locale.slice(0, 2) as LanguageCode;
}
