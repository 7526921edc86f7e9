/** Short titles of the rules for cards, at most 22 characters in English; a rule not listed keeps the server's title. */
import type { LanguageCode } from '.';

const TITLES: Record<string, Record<LanguageCode, string>> = {
  'SV-01': { en: 'Small craft in buffer', fr: 'Petit bâtiment trop près', es: 'Embarcación muy cerca' },
  'SV-02': { en: 'Closing fast', fr: 'Approche rapide', es: 'Aproximación rápida' },
  'SV-03': { en: 'Protection zone', fr: 'Zone de protection', es: 'Zona de protección' },
  'SV-04': { en: 'Swarm of small craft', fr: 'Essaim d’embarcations', es: 'Enjambre' },
  'ID-01': { en: 'Improper MMSI', fr: 'MMSI incorrect', es: 'MMSI incorrecto' },
  'ID-02': { en: 'Invalid IMO number', fr: 'Numéro OMI invalide', es: 'Número OMI inválido' },
  'ID-03': { en: 'Flags disagree', fr: 'Pavillons discordants', es: 'Banderas discordantes' },
  'ID-05': { en: 'One MMSI, two places', fr: 'Un MMSI, deux lieux', es: 'Un MMSI, dos lugares' },
  'ID-09': { en: 'Distress device active', fr: 'Balise de détresse', es: 'Equipo de socorro activo' },
  'ZN-01': { en: 'Zone entry', fr: 'Entrée dans une zone', es: 'Entrada en zona' },
  'BH-01': { en: 'Loitering', fr: 'Errance', es: 'Merodeo' },
  'BH-02': { en: 'AIS gap', fr: 'Silence AIS', es: 'Silencio AIS' },
};

export function ruleTitle(rule: string, title: string, language: string): string {
  const code = language.slice(0, 2) as LanguageCode;
  return TITLES[rule]?.[code] ?? title;
}
